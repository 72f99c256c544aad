//! Which values of the document can be written in Rust as constants of their types.

use crate::api::{Api, Kind, Type, Use};

/// Constants within constants are followed this deep.
const DEEPEST: u8 = 8;

/// Whether code can write a value of the type that cannot fail to be one.
pub(crate) fn is_constant(api: &Api, of: &Use, value: &serde_json::Value) -> bool {
    is_written(api, of, value, DEEPEST)
}

fn is_written(api: &Api, of: &Use, value: &serde_json::Value, depth: u8) -> bool {
    use serde_json::Value as Json;
    let Some(depth) = depth.checked_sub(1) else {
        return false;
    };
    let is_item = |item: &Use, value: &Json| is_written(api, item, value, depth);
    match (&of.ty, value) {
        (Type::Any, _) | (Type::Null, Json::Null) | (Type::Bool, Json::Bool(_)) => true,
        (_, Json::Null) => of.nullable,
        (Type::String, Json::String(_)) => true,
        (Type::Int(width), Json::Number(number)) => {
            number.as_i128().is_some_and(|number| width.holds(number))
        }
        (Type::Float { single }, Json::Number(number)) => number.as_f64().is_some_and(|number| {
            number.is_finite() && (!single || number.abs() <= f64::from(f32::MAX))
        }),
        (Type::Array(item), Json::Array(items)) => items.iter().all(|value| is_item(item, value)),
        (Type::Map(item), Json::Object(members)) => {
            members.values().all(|value| is_item(item, value))
        }
        (Type::Named(id), value) => match api.types.get(*id).map(|def| &def.kind) {
            Some(Kind::Enum(list)) => list.variants.iter().any(|one| one.value == *value),
            Some(Kind::Id(_)) => value.is_string(),
            _ => false,
        },
        _ => false,
    }
}
