//! `oneOf` with one value in each variant: a list of values, each with its own words.

use super::enumeration::whole;
use super::flat::{Flat, UnionPart};
use super::key::Key;
use super::merge::type_of;
use super::number::{range, width_of_format};
use super::structure;
use crate::api::{Deprecation, Docs, Enum, EnumRepr, EnumVariant, IntWidth, Kind, Type, Use};
use crate::load::{Node, Place, SchemaObject, Type as JsonType};
use crate::lower::context::{Lowering, plain};

impl<'d> Lowering<'d> {
    /// The list, if every variant is a single string or every one a single whole number. A variant that is any string
    /// beside listed strings adds nothing: lists are open.
    pub(super) fn listed_one_by_one(
        &mut self,
        key: &Key,
        place: &Place,
        base: &Flat<'d>,
        part: &UnionPart<'d>,
    ) -> Option<Use> {
        if !base.properties.is_empty() || part.discriminator.is_some() {
            return None;
        }
        let mut nullable = false;
        let mut open = false;
        let mut values: Vec<(&'d Node, EnumVariant)> = Vec::new();
        for place in &part.variants {
            let object = self.schema(place);
            if structure::is_null(&object) {
                nullable = true;
                continue;
            }
            let any_text = structure::has_only_type(&object)
                && object.types.single() == Some(JsonType::String)
                && !structure::composes(&object);
            if any_text {
                open = true;
                continue;
            }
            let value = single_value(&object)?;
            if !values.iter().any(|(known, _)| *known == value) {
                values.push((value, variant(&object, value)));
            }
        }
        let kinds: Vec<Option<JsonType>> = values.iter().map(|(value, _)| type_of(value)).collect();
        let text = kinds.iter().all(|kind| *kind == Some(JsonType::String));
        let whole = kinds.iter().all(|kind| *kind == Some(JsonType::Integer));
        if values.len() + usize::from(open) < 2 || !(text || whole && !open) {
            return None;
        }
        let fits = |(value, _): &(&Node, _)| {
            let number = value.as_number().and_then(|number| number.as_i128());
            number.is_some_and(|number| i64::try_from(number).is_ok())
        };
        if !text && !values.iter().all(fits) {
            return None;
        }
        let repr = if text {
            EnumRepr::String
        } else {
            EnumRepr::Int(width(base, &values))
        };
        let variants = values.into_iter().map(|(_, variant)| variant).collect();
        let id = self.define(key, place, Kind::Enum(Enum { repr, variants }));
        let mut value = plain(Type::Named(id));
        value.nullable = nullable;
        Some(value)
    }
}

fn single_value<'d>(object: &SchemaObject<'d>) -> Option<&'d Node> {
    if object.reference.is_some() || structure::composes(object) {
        return None;
    }
    match (object.constant, object.enumeration) {
        (Some(value), _) => Some(value),
        (None, Some([value])) => Some(value),
        _ => None,
    }
}

fn variant(object: &SchemaObject<'_>, value: &Node) -> EnumVariant {
    EnumVariant {
        value: whole(value),
        name: object.title.map(str::to_owned),
        docs: Docs {
            description: object.description.map(str::to_owned),
            deprecated: object.deprecated.then(Deprecation::default),
            ..Docs::default()
        },
        receive_only: false,
    }
}

fn width(base: &Flat<'_>, values: &[(&Node, EnumVariant)]) -> IntWidth {
    let holds = |width: &IntWidth| {
        let (least, greatest) = range(*width);
        values
            .iter()
            .filter_map(|(value, _)| value.as_number()?.as_i128())
            .all(|value| (least..=greatest).contains(&value))
    };
    base.format
        .and_then(width_of_format)
        .into_iter()
        .chain([IntWidth::I64, IntWidth::U64])
        .find(holds)
        .unwrap_or(IntWidth::I128)
}
