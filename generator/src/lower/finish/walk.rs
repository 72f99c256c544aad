//! Every [`Use`] of operations, events and types, to be looked at or changed.

use crate::api::{Content, ContentEncoding, Event, Header, Kind, Operation, Rest, Type, Use};

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
            if let Rest::Kept { value: rest, .. } = &mut object.rest {
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

/// Where a value stands in a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stands {
    /// It is the whole of a body.
    Body(ContentEncoding),
    /// A parameter, a header, a header of a part, the member of an envelope.
    Apart,
}

/// Calls `visit` for every use in an operation.
pub(super) fn in_operation(operation: &mut Operation, visit: &mut dyn FnMut(&mut Use)) {
    values_of_operation(operation, &mut |value, _| in_use(value, visit));
}

/// Calls `visit` for every use in an event.
pub(super) fn in_event(event: &mut Event, visit: &mut dyn FnMut(&mut Use)) {
    values_of_event(event, &mut |value, _| in_use(value, visit));
}

/// Calls `visit` for every whole value of an operation, with where it stands.
pub(super) fn values_of_operation(
    operation: &mut Operation,
    visit: &mut dyn FnMut(&mut Use, Stands),
) {
    for parameter in &mut operation.parameters {
        visit(&mut parameter.value, Stands::Apart);
    }
    for content in operation
        .body
        .iter_mut()
        .flat_map(|body| &mut body.contents)
    {
        of_content(content, visit);
    }
    for response in &mut operation.responses {
        of_headers(&mut response.headers, visit);
        for content in &mut response.contents {
            of_content(content, visit);
        }
        if let Some(envelope) = &mut response.envelope {
            visit(&mut envelope.value, Stands::Apart);
        }
    }
}

/// Calls `visit` for every whole value of an event, with where it stands.
pub(super) fn values_of_event(event: &mut Event, visit: &mut dyn FnMut(&mut Use, Stands)) {
    for content in event.body.iter_mut().flat_map(|body| &mut body.contents) {
        of_content(content, visit);
    }
}

fn of_content(content: &mut Content, visit: &mut dyn FnMut(&mut Use, Stands)) {
    visit(&mut content.value, Stands::Body(content.encoding));
    for part in &mut content.parts {
        of_headers(&mut part.headers, visit);
    }
}

fn of_headers(headers: &mut [Header], visit: &mut dyn FnMut(&mut Use, Stands)) {
    for header in headers {
        visit(&mut header.value, Stands::Apart);
    }
}
