//! `format: binary` stands for raw bytes only where bytes can stand raw: a body, or a part of a multipart body. Within JSON,
//! forms and parameters it is text.

use rustc_hash::FxHashSet as HashSet;

use super::multipart::{multipart_bodies, parts_of};
use super::walk;
use crate::api::{ContentEncoding, Event, Kind, Operation, Rest, Type, TypeId, Types, Use};

/// Leaves [`Type::Binary`] in raw bodies and parts of multipart bodies, and makes it text elsewhere.
pub(crate) fn settle_binary(types: &mut Types, operations: &mut [Operation], events: &mut [Event]) {
    let mut multipart = HashSet::default();
    for content in multipart_bodies(operations) {
        parts_of(types, &content.value, &mut multipart);
    }
    for operation in operations.iter_mut() {
        let bodies = operation
            .body
            .iter_mut()
            .flat_map(|body| &mut body.contents);
        let answers = operation
            .responses
            .iter_mut()
            .flat_map(|response| &mut response.contents);
        for content in bodies.chain(answers) {
            match content.encoding {
                ContentEncoding::Multipart | ContentEncoding::Binary => {}
                _ => walk::in_use(&mut content.value, &mut to_text),
            }
        }
        for parameter in &mut operation.parameters {
            walk::in_use(&mut parameter.value, &mut to_text);
        }
    }
    for event in events.iter_mut() {
        for content in event.body.iter_mut().flat_map(|body| &mut body.contents) {
            match content.encoding {
                ContentEncoding::Binary => {}
                _ => walk::in_use(&mut content.value, &mut to_text),
            }
        }
    }
    let ids: Vec<TypeId> = types.iter().map(|(id, _)| id).collect();
    for id in ids {
        match types.get_mut(id).map(|def| &mut def.kind) {
            Some(Kind::Struct(object)) if multipart.contains(&id) => {
                for field in &mut object.fields {
                    part(&mut field.value);
                }
                if let Rest::Kept(rest) = &mut object.rest {
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

fn to_text(value: &mut Use) {
    if value.ty == Type::Binary {
        value.ty = Type::String;
    }
}
