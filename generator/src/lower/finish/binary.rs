//! `format: binary` stands for raw bytes only where bytes can stand raw: a body, or a part of a multipart body. Within JSON,
//! forms, headers and parameters it is text.

use rustc_hash::FxHashSet as HashSet;

use super::multipart::{multipart_bodies, parts_of};
use super::walk::{self, Stands};
use crate::api::{ContentEncoding, Event, Kind, Operation, Rest, Type, TypeId, Types, Use};

/// Leaves [`Type::Binary`] in raw bodies and parts of multipart bodies, and makes it text elsewhere.
pub(crate) fn settle_binary(types: &mut Types, operations: &mut [Operation], events: &mut [Event]) {
    let mut multipart = HashSet::default();
    for content in multipart_bodies(operations) {
        parts_of(types, &content.value, &mut multipart);
    }
    let mut settle = |value: &mut Use, stands| match stands {
        Stands::Body(ContentEncoding::Multipart | ContentEncoding::Binary) => {}
        Stands::Body(_) | Stands::Apart => walk::in_use(value, &mut to_text),
    };
    for operation in operations.iter_mut() {
        walk::values_of_operation(operation, &mut settle);
    }
    for event in events.iter_mut() {
        walk::values_of_event(event, &mut settle);
    }
    let ids: Vec<TypeId> = types.iter().map(|(id, _)| id).collect();
    for id in ids {
        match types.get_mut(id).map(|def| &mut def.kind) {
            Some(Kind::Struct(object)) if multipart.contains(&id) => {
                for field in &mut object.fields {
                    part(&mut field.value);
                    // A file cannot be null, only not there.
                    if is_file(&field.value) && std::mem::take(&mut field.value.nullable) {
                        field.required = false;
                    }
                }
                if let Rest::Kept { value: rest, .. } = &mut object.rest {
                    part(rest);
                }
            }
            Some(kind) => walk::in_kind(kind, &mut to_text),
            None => {}
        }
    }
}

/// A part is a file, or several are; what a part holds within is JSON.
fn part(value: &mut Use) {
    match &mut value.ty {
        Type::Binary => {}
        Type::Array(item) if item.ty == Type::Binary => item.nullable = false,
        _ => walk::in_use(value, &mut to_text),
    }
}

fn is_file(value: &Use) -> bool {
    match &value.ty {
        Type::Binary => true,
        Type::Array(item) => item.ty == Type::Binary,
        _ => false,
    }
}

fn to_text(value: &mut Use) {
    if value.ty == Type::Binary {
        value.ty = Type::String;
    }
}
