//! One schema object of either dialect, one level deep: every keyword typed, every child a place.
//!
//! In: a place. Out: a [`SchemaObject`], always; a keyword that cannot be what it is said to be is a diagnostic at its
//! own place and is left out. Forms of 3.0 and 3.1 that mean the same come out the same: `nullable` joins the types,
//! both forms of `exclusiveMinimum` become a [`Bound`], array-form `items` become `prefix_items`.

mod read;
mod references;
#[cfg(test)]
mod tests;
mod types;
mod unsaid;
mod value;

pub use types::{Discriminator, ExternalDocs, MappingEntry, Type, TypeSet};

use super::node::Node;
use super::number::Number;
use super::place::Place;

/// What stands in for a schema that cannot be found or read.
const ANY_VALUE: &str = "any value is accepted in its place";

/// One schema, its children by place. Borrowed from the document.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SchemaObject<'d> {
    /// Where it stands.
    pub place: Place,
    /// `true` (anything) or `false` (nothing) in place of an object (3.1).
    pub boolean: Option<bool>,
    /// `$ref`, one step; in 3.0 nothing else of the object counts, and nothing else is set here.
    pub reference: Option<Reference<'d>>,
    /// `$dynamicRef`, resolved as if it were a `$ref` to the `$dynamicAnchor` in sight; where that may be wrong is reported.
    pub dynamic_reference: Option<Reference<'d>>,

    /// `type`; empty when absent. Holds [`Type::Null`] when the type may be null, in either dialect.
    pub types: TypeSet,
    /// Whether `type` names something that is no type, and nothing else.
    pub type_unknown: bool,
    /// `nullable`, as written. With a `type` beside it, it is part of `types` already.
    pub nullable: Option<bool>,
    /// `format`.
    pub format: Option<&'d str>,
    /// `enum`.
    pub enumeration: Option<&'d [Node]>,
    /// `const`.
    pub constant: Option<&'d Node>,

    /// `properties`, in the order of the document.
    pub properties: Vec<(&'d str, Place)>,
    /// `required`.
    pub required: Vec<&'d str>,
    /// `additionalProperties`.
    pub additional_properties: Rest,
    /// `patternProperties`.
    pub pattern_properties: Vec<(&'d str, Place)>,
    /// `propertyNames`.
    pub property_names: Option<Place>,
    /// `unevaluatedProperties`.
    pub unevaluated_properties: Rest,
    /// `minProperties`.
    pub min_properties: Option<u64>,
    /// `maxProperties`.
    pub max_properties: Option<u64>,
    /// `dependentRequired`.
    pub dependent_required: Vec<(&'d str, Vec<&'d str>)>,
    /// `dependentSchemas`.
    pub dependent_schemas: Vec<(&'d str, Place)>,

    /// `items`; what follows `prefix_items` where there are any.
    pub items: Rest,
    /// `prefixItems`, or the array form of `items`.
    pub prefix_items: Vec<Place>,
    /// `unevaluatedItems`.
    pub unevaluated_items: Rest,
    /// `contains`.
    pub contains: Option<Place>,
    /// `minContains`.
    pub min_contains: Option<u64>,
    /// `maxContains`.
    pub max_contains: Option<u64>,
    /// `minItems`.
    pub min_items: Option<u64>,
    /// `maxItems`.
    pub max_items: Option<u64>,
    /// `uniqueItems`.
    pub unique_items: bool,

    /// `allOf`.
    pub all_of: Vec<Place>,
    /// `oneOf`; `None` when absent.
    pub one_of: Option<Vec<Place>>,
    /// `anyOf`; `None` when absent.
    pub any_of: Option<Vec<Place>>,
    /// `not`.
    pub not: Option<Place>,
    /// `if`.
    pub if_schema: Option<Place>,
    /// `then`.
    pub then_schema: Option<Place>,
    /// `else`.
    pub else_schema: Option<Place>,
    /// `discriminator`.
    pub discriminator: Option<Discriminator<'d>>,

    /// `minLength`, in characters.
    pub min_length: Option<u64>,
    /// `maxLength`, in characters.
    pub max_length: Option<u64>,
    /// `pattern`, ECMA 262.
    pub pattern: Option<&'d str>,
    /// `contentEncoding`.
    pub content_encoding: Option<&'d str>,
    /// `contentMediaType`.
    pub content_media_type: Option<&'d str>,
    /// `contentSchema`.
    pub content_schema: Option<Place>,
    /// `minimum` and `exclusiveMinimum`, the stricter of the two.
    pub minimum: Option<Bound<'d>>,
    /// `maximum` and `exclusiveMaximum`, the stricter of the two.
    pub maximum: Option<Bound<'d>>,
    /// `multipleOf`, greater than zero.
    pub multiple_of: Option<Number<'d>>,

    /// `title`.
    pub title: Option<&'d str>,
    /// `description`.
    pub description: Option<&'d str>,
    /// `default`.
    pub default: Option<&'d Node>,
    /// `example`, then `examples`.
    pub examples: Vec<&'d Node>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `readOnly`; `None` when absent, which differs from `false` where allOf is merged.
    pub read_only: Option<bool>,
    /// `writeOnly`; `None` when absent.
    pub write_only: Option<bool>,
    /// `externalDocs`.
    pub external_docs: Option<ExternalDocs<'d>>,
    /// `xml`.
    pub xml: Option<&'d Node>,
    /// `x-…`, in the order of the document.
    pub extensions: Vec<(&'d str, &'d Node)>,
}

/// A reference and what it leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference<'d> {
    /// As written.
    pub text: &'d str,
    /// What it names: one step, so this may be a reference itself; the chain is known to end.
    pub target: Place,
}

/// What is said of the members or items that no other keyword names.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Rest {
    /// Nothing: they may be there, and be anything.
    #[default]
    Unsaid,
    /// `true`, or the empty schema: they are welcome, and may be anything.
    Anything,
    /// `false`: there are none.
    Nothing,
    /// They match this schema.
    Schema(Place),
}

/// A lower or upper limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bound<'d> {
    /// The limit.
    pub value: Number<'d>,
    /// Whether the limit itself is outside.
    pub exclusive: bool,
}
