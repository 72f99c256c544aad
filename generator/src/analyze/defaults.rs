//! Which defaults an absent member reads as.
//!
//! In: a member. Out: its `default`, where it is sure that it can be read as the member's type: a client must not fail on a value that
//! the server did not send.

use super::presence::is_nullable;
use super::walk::{Side, is_there};
use crate::api::{Api, EnumRepr, Field, Format, Kind, Struct, Type, Union, Use};

/// Defaults within defaults are followed this far; a type whose default holds itself has none.
const DEEPEST: usize = 4;

/// What an absent member reads as.
pub(crate) fn default<'f>(api: &Api, field: &'f Field) -> Option<&'f serde_json::Value> {
    within(api, field, 0)
}

fn within<'f>(api: &Api, field: &'f Field, depth: usize) -> Option<&'f serde_json::Value> {
    field.default.as_ref().filter(|value| {
        !is_nullable(&field.value) && !value.is_null() && reads(api, &field.value, value, depth)
    })
}

/// Whether a value is sure to be read as the type.
fn reads(api: &Api, of: &Use, value: &serde_json::Value, depth: usize) -> bool {
    use serde_json::Value as Json;
    if depth > DEEPEST {
        return false;
    }
    match (&of.ty, value) {
        (Type::Any, _) => true,
        (_, Json::Null) => of.nullable,
        // That a text is of its format was seen when the default was taken.
        (Type::Bool, Json::Bool(_))
        | (Type::String | Type::Format(_), Json::String(_))
        | (Type::Format(Format::Decimal | Format::ExactNumber), Json::Number(_))
        | (Type::Float { .. }, Json::Number(_)) => true,
        (Type::Int(_), Json::Number(number)) => number.is_i64() || number.is_u64(),
        (Type::Array(item), Json::Array(values)) => {
            values.iter().all(|value| reads(api, item, value, depth))
        }
        (Type::Map(item), Json::Object(members)) => {
            members.values().all(|value| reads(api, item, value, depth))
        }
        (Type::Named(id), value) => match api.types.get(*id).map(|def| &def.kind) {
            Some(Kind::Enum(list)) => match list.repr {
                EnumRepr::String => value.is_string(),
                EnumRepr::Int(_) => value.is_i64(),
            },
            Some(Kind::Id(_)) => value.is_string(),
            Some(Kind::Wrapper(inner)) => reads(api, inner, value, depth + 1),
            Some(Kind::Struct(object)) => value
                .as_object()
                .is_some_and(|members| reads_struct(api, object, members, depth)),
            Some(Kind::Union(union)) => reads_scalar(union, value),
            None => false,
        },
        _ => false,
    }
}

fn reads_struct(
    api: &Api,
    object: &Struct,
    members: &serde_json::Map<String, serde_json::Value>,
    depth: usize,
) -> bool {
    let mut read = object
        .fields
        .iter()
        .filter(|field| is_there(field.access, Side::Read));
    !object.generic
        && read.all(|field| match members.get(&field.wire) {
            Some(value) => reads(api, &field.value, value, depth + 1),
            None if field.required => false,
            // An absent member takes its own default, which must not need this one again.
            None => field.default.is_none() || within(api, field, depth + 1).is_some(),
        })
}

/// A scalar is sure to be a union's plain variant of its kind, whatever else the union may be.
fn reads_scalar(union: &Union, value: &serde_json::Value) -> bool {
    let has = |wanted: fn(&Type) -> bool| {
        union.discriminator.is_none() && union.variants.iter().any(|one| wanted(&one.value.ty))
    };
    match value {
        serde_json::Value::Bool(_) => has(|ty| *ty == Type::Bool),
        serde_json::Value::String(_) => has(|ty| *ty == Type::String),
        serde_json::Value::Number(number) => {
            has(|ty| matches!(ty, Type::Float { .. }))
                || number.is_i64() && has(|ty| *ty == Type::Int(crate::api::IntWidth::I64))
        }
        _ => false,
    }
}
