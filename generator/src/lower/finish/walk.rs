//! Every [`Use`] of operations, events and types, to be looked at or changed.

use crate::api::{Body, Content, Event, Header, Kind, Operation, Rest, Type, Use};

/// Calls `visit` for a use and every use within it, the outer one first.
pub(super) fn in_use(value: &mut Use, visit: &mut dyn FnMut(&mut Use)) {
    visit(value);
    match &mut value.ty {
        Type::Array(item) | Type::Map(item) | Type::Apply(_, item) => in_use(item, visit),
        Type::Tuple { items, rest } => {
            for item in items {
                in_use(item, visit);
            }
            if let Some(rest) = rest {
                in_use(rest, visit);
            }
        }
        Type::Any
        | Type::Null
        | Type::Bool
        | Type::Int(_)
        | Type::Float { .. }
        | Type::String
        | Type::Format(_)
        | Type::Binary
        | Type::Named(_)
        | Type::Param => {}
    }
}

/// Calls `visit` for every use in a definition.
pub(super) fn in_kind(kind: &mut Kind, visit: &mut dyn FnMut(&mut Use)) {
    match kind {
        Kind::Struct(object) => {
            for field in &mut object.fields {
                in_use(&mut field.value, visit);
            }
            if let Rest::Kept(rest) = &mut object.rest {
                in_use(rest, visit);
            }
        }
        Kind::Enum(_) => {}
        Kind::Union(union) => {
            for variant in &mut union.variants {
                in_use(&mut variant.value, visit);
            }
        }
        Kind::Id(inner) | Kind::Wrapper(inner) => in_use(inner, visit),
    }
}

/// Calls `visit` for every use in an operation.
pub(super) fn in_operation(operation: &mut Operation, visit: &mut dyn FnMut(&mut Use)) {
    for parameter in &mut operation.parameters {
        in_use(&mut parameter.value, visit);
    }
    if let Some(body) = &mut operation.body {
        in_body(body, visit);
    }
    for response in &mut operation.responses {
        in_headers(&mut response.headers, visit);
        for content in &mut response.contents {
            in_content(content, visit);
        }
        if let Some(envelope) = &mut response.envelope {
            in_use(&mut envelope.value, visit);
        }
    }
}

/// Calls `visit` for every use in an event.
pub(super) fn in_event(event: &mut Event, visit: &mut dyn FnMut(&mut Use)) {
    if let Some(body) = &mut event.body {
        in_body(body, visit);
    }
}

fn in_body(body: &mut Body, visit: &mut dyn FnMut(&mut Use)) {
    for content in &mut body.contents {
        in_content(content, visit);
    }
}

fn in_content(content: &mut Content, visit: &mut dyn FnMut(&mut Use)) {
    in_use(&mut content.value, visit);
    for part in &mut content.parts {
        in_headers(&mut part.headers, visit);
    }
}

fn in_headers(headers: &mut [Header], visit: &mut dyn FnMut(&mut Use)) {
    for header in headers {
        in_use(&mut header.value, visit);
    }
}
