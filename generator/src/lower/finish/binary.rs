//! `format: binary` stands for raw bytes only where bytes can stand raw: a body, or a part of a multipart body. Within JSON,
//! forms and parameters it is text.

use std::collections::HashSet;

use super::walk;
use crate::api::{ContentEncoding, Event, Kind, Operation, Type, TypeId, Types, Use};

/// Leaves [`Type::Binary`] in raw bodies and parts of multipart bodies, and makes it text elsewhere.
pub(crate) fn settle_binary(types: &mut Types, operations: &mut [Operation], events: &mut [Event]) {
    let mut multipart = HashSet::new();
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
                ContentEncoding::Multipart => parts_of(types, &content.value, &mut multipart),
                ContentEncoding::Binary => {}
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
                ContentEncoding::Multipart => parts_of(types, &content.value, &mut multipart),
                ContentEncoding::Binary => {}
                _ => walk::in_use(&mut content.value, &mut to_text),
            }
        }
    }
    let ids: Vec<TypeId> = types.iter().map(|(id, _)| id).collect();
    for id in ids.into_iter().filter(|id| !multipart.contains(id)) {
        if let Some(def) = types.get_mut(id) {
            walk::in_kind(&mut def.kind, &mut to_text);
        }
    }
}

fn to_text(value: &mut Use) {
    if value.ty == Type::Binary {
        value.ty = Type::String;
    }
}

/// The types whose members are parts.
fn parts_of(types: &Types, value: &Use, found: &mut HashSet<TypeId>) {
    let Type::Named(id) = value.ty else { return };
    if !found.insert(id) {
        return;
    }
    match types.get(id).map(|def| &def.kind) {
        Some(Kind::Union(union)) => {
            for variant in &union.variants {
                parts_of(types, &variant.value, found);
            }
        }
        Some(Kind::Wrapper(inner)) => parts_of(types, inner, found),
        _ => {}
    }
}
