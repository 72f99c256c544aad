//! `enum` and `const`: lists of values, and what is not a list worth a type.

use std::cmp::Ordering;
use std::collections::HashSet;

use super::enum_notes::Said;
use super::flat::Flat;
use super::key::Key;
use super::merge::{compare, type_of};
use super::number::range;
use super::{limited, number};
use crate::api::{Bound, Enum, EnumRepr, IntWidth, Kind, Limits, Type, Use};
use crate::config::key_names;
use crate::load::{Node, Place, Type as JsonType};
use crate::lower::context::{Lowering, plain};
use crate::lower::json::{held, to_json};

impl<'d> Lowering<'d> {
    pub(super) fn enumeration(
        &mut self,
        key: &Key,
        place: &Place,
        flat: &Flat<'d>,
        values: &[&'d Node],
    ) -> Use {
        let Some(kind) = self.kind_of_values(place, flat, values) else {
            return self.mixed(place, values);
        };
        let repr = match kind {
            // A single constant is no list that a server could outgrow.
            JsonType::String if flat.is_const => return one_of(Type::String, values, as_text),
            JsonType::String => EnumRepr::String,
            JsonType::Integer => {
                let width = int_width(flat, values);
                if flat.is_const {
                    return one_of(Type::Int(width), values, whole);
                }
                if !values.iter().all(|value| whole(value).is_i64()) {
                    return self.large(place, values, width);
                }
                EnumRepr::Int(width)
            }
            JsonType::Number => {
                let float = Type::Float { single: false };
                let is_held =
                    |value: &&Node| value.as_number().is_none_or(|n| n.as_f64().is_some());
                if !values.iter().all(is_held) {
                    return self.unheld(place, float, "the range of a double");
                }
                return one_of(float, values, to_json);
            }
            JsonType::Boolean => return one_of(Type::Bool, values, to_json),
            JsonType::Null => return plain(Type::Null),
            JsonType::Array | JsonType::Object => {
                let mut without = flat.clone();
                without.values = None;
                let value = self.of_kind(key, place, &without, kind);
                return self.only_listed(place, value, values);
            }
        };
        self.report_beyond(place, flat, values);
        let list = self.variants_of(place, flat, values, repr);
        let id = self.define(key, place, Kind::Enum(list));
        plain(Type::Named(id))
    }

    /// The one type of the values; where `type` says `string`, other scalars are taken by their text.
    fn kind_of_values(
        &mut self,
        place: &Place,
        flat: &Flat<'d>,
        values: &[&'d Node],
    ) -> Option<JsonType> {
        let kinds: HashSet<JsonType> = values.iter().filter_map(|value| type_of(value)).collect();
        let stated = flat.types.single();
        let scalar = |kind: &JsonType| {
            matches!(
                kind,
                JsonType::Boolean | JsonType::Integer | JsonType::Number | JsonType::String
            )
        };
        if stated == Some(JsonType::String)
            && kinds.iter().all(scalar)
            && !kinds.iter().all(|kind| *kind == JsonType::String)
        {
            self.warn(
                "enum-not-of-type",
                place,
                "the type is `string`, but a listed value is not; its text is taken",
                "quote the value",
            );
            return Some(JsonType::String);
        }
        let number = kinds
            .iter()
            .all(|kind| matches!(kind, JsonType::Integer | JsonType::Number));
        let written_whole = |value: &Node| value.as_number().is_some_and(|n| n.is_written_whole());
        if number
            && stated == Some(JsonType::Integer)
            && values.iter().all(|value| written_whole(value))
        {
            return Some(JsonType::Integer);
        }
        if number && (kinds.len() > 1 || stated == Some(JsonType::Number)) {
            return Some(JsonType::Number);
        }
        let mut kinds = kinds.into_iter();
        let single = kinds.next().filter(|_| kinds.next().is_none())?;
        let contradicts = stated.is_some_and(|stated| {
            stated != single && !(stated == JsonType::Number && single == JsonType::Integer)
        });
        if contradicts {
            self.warn(
                "enum-not-of-type",
                place,
                "the listed values are not of the stated type; the values decide",
                "correct the type or the values",
            );
        }
        Some(single)
    }

    /// A listed value that the limits beside the list rule out: the list is what its author thought of last.
    fn report_beyond(&mut self, place: &Place, flat: &Flat<'d>, values: &[&'d Node]) {
        for value in values.iter().filter(|value| is_beyond(&flat.limits, value)) {
            self.warn(
                "enum-beyond-limits",
                place,
                format!(
                    "{value} is listed, but the limits beside the list rule it out; the list counts"
                ),
                "take the value out of the list, or correct the limits",
            );
        }
    }

    /// Whole numbers of which some are beyond 64 bits: no list, but a number that may only be sent as listed.
    fn large(&mut self, place: &Place, values: &[&'d Node], width: IntWidth) -> Use {
        if values
            .iter()
            .all(|value| whole(value).is_u64() || whole(value).is_i64())
        {
            return one_of(Type::Int(width), values, whole);
        }
        self.unheld(place, Type::Int(width), "64 bits")
    }

    /// A list with a value that no value of the client can be.
    fn unheld(&mut self, place: &Place, ty: Type, beyond: &str) -> Use {
        self.unsupported(
            "enum-too-large",
            place,
            format!("a listed value is beyond {beyond}: what is sent is not held against the list"),
        );
        plain(ty)
    }

    /// Values of several types: any value, of which only the listed ones may be sent.
    fn mixed(&mut self, place: &Place, values: &[&'d Node]) -> Use {
        let value = self.fall_back(place, "its listed values are of several types");
        self.only_listed(place, value, values)
    }

    /// A value of which only the listed ones may be sent.
    fn only_listed(&mut self, place: &Place, mut value: Use, values: &[&'d Node]) -> Use {
        let listed: Option<Vec<_>> = values.iter().map(|value| held(value)).collect();
        match listed {
            Some(one_of) => value.limits.change(|limits| limits.one_of = one_of),
            None => value.ty = self.unheld(place, value.ty, "the range of a double").ty,
        }
        value
    }

    fn variants_of(
        &mut self,
        place: &Place,
        flat: &Flat<'d>,
        values: &[&'d Node],
        repr: EnumRepr,
    ) -> Enum {
        let listed = flat.values_place.clone().unwrap_or_else(|| place.clone());
        let said = Said::of(self, &listed);
        let receive_only = self.receive_only(&listed);
        let mut seen = HashSet::new();
        let mut variants = Vec::new();
        for value in values {
            let value = match repr {
                EnumRepr::String => as_text(value),
                EnumRepr::Int(_) => whole(value),
            };
            if !seen.insert(value.to_string()) {
                self.warn(
                    "enum-repeats",
                    &listed,
                    format!("{value} is listed more than once"),
                    "list it once",
                );
                continue;
            }
            let text = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            let receive_only = receive_only.contains(&text);
            variants.push(said.variant(value, &text, receive_only));
        }
        Enum { repr, variants }
    }

    fn receive_only(&self, place: &Place) -> Vec<String> {
        let own = crate::lower::naming::own(self.doc, place);
        let pointer = place.pointer.as_str();
        self.config
            .receive_only
            .iter()
            .filter(|(key, _)| key_names(key, own.as_deref(), pointer))
            .flat_map(|(_, values)| values.iter().cloned())
            .collect()
    }
}

/// A scalar that only takes these values.
fn one_of(ty: Type, values: &[&Node], convert: fn(&Node) -> serde_json::Value) -> Use {
    let limits = Limits {
        one_of: values.iter().copied().map(convert).collect(),
        ..Limits::default()
    };
    limited(ty, limits)
}

fn is_beyond(limits: &Limits, value: &Node) -> bool {
    if let Some(text) = value.as_str() {
        let length = text.chars().count() as u64;
        return limits.min_length.is_some_and(|least| length < least)
            || limits.max_length.is_some_and(|most| length > most);
    }
    let Some(number) = value.as_number() else {
        return false;
    };
    let is_past = |bound: &Option<Bound>, past: Ordering| {
        bound.as_ref().is_some_and(|bound| {
            let order = compare(number.text(), &bound.value);
            order == Some(past) || bound.exclusive && order == Some(Ordering::Equal)
        })
    };
    is_past(&limits.minimum, Ordering::Less) || is_past(&limits.maximum, Ordering::Greater)
}

/// A whole number, however it is written (`1`, `1.0`), as far as JSON values hold it exactly.
pub(super) fn whole(node: &Node) -> serde_json::Value {
    let number = node.as_number().and_then(|number| number.as_i128());
    match number {
        Some(number) => i64::try_from(number)
            .map(serde_json::Value::from)
            .or_else(|_| u64::try_from(number).map(serde_json::Value::from))
            .unwrap_or_else(|_| to_json(node)),
        None => to_json(node),
    }
}

fn as_text(node: &Node) -> serde_json::Value {
    match node {
        Node::String(text) => serde_json::Value::from(&**text),
        other => other.to_string().into(),
    }
}

/// The stated width, or the first of `i64`, `u64`, `i128` that holds every value.
fn int_width(flat: &Flat<'_>, values: &[&Node]) -> IntWidth {
    let stated = flat.format.and_then(number::width_of_format);
    let holds = |width: &IntWidth| {
        let (least, greatest) = range(*width);
        values
            .iter()
            .filter_map(|value| value.as_number()?.as_i128())
            .all(|value| (least..=greatest).contains(&value))
    };
    stated
        .into_iter()
        .chain([IntWidth::I64, IntWidth::U64])
        .find(holds)
        .unwrap_or(IntWidth::I128)
}
