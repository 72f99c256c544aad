//! What the API sends: webhooks (3.1) and callbacks (OpenAPI 3.0.3 §4.7.18).

use super::collect::Found;
use super::{deprecated, extensions};
use crate::api::{Docs, Event, EventKind, NameHint};
use crate::diagnostic::Diagnostic;
use crate::load::Place;
use crate::lower::context::Lowering;

/// `webhooks`.
pub(crate) fn webhooks(lowering: &mut Lowering<'_>) -> Vec<Event> {
    let mut events = Vec::new();
    for (name, item) in lowering.doc.webhooks() {
        let hint = NameHint {
            own: Some(name.to_owned()),
            context: Vec::new(),
        };
        events.extend(of_item(lowering, &item, &hint, &EventKind::Webhook));
    }
    events
}

/// The `callbacks` of an operation.
pub(super) fn callbacks(lowering: &mut Lowering<'_>, found: &Found) -> Vec<Event> {
    let mut events = Vec::new();
    let operation = lowering
        .operation_names
        .get(&found.place)
        .cloned()
        .unwrap_or_default();
    for (name, written) in lowering.doc.members(&found.place.join("callbacks")) {
        let Some(callback) = lowering.end_of(&written, "the callback is left out") else {
            continue;
        };
        let hint = NameHint {
            own: Some(name.to_owned()),
            context: vec![operation.clone()],
        };
        for (expression, item) in lowering.doc.members(&callback) {
            if expression.starts_with("x-") || expression == "$ref" {
                continue;
            }
            let kind = EventKind::Callback {
                expression: expression.to_owned(),
            };
            events.extend(of_item(lowering, &item, &hint, &kind));
        }
    }
    events
}

fn of_item(
    lowering: &mut Lowering<'_>,
    item: &Place,
    name: &NameHint,
    kind: &EventKind,
) -> Vec<Event> {
    let mut events = Vec::new();
    for (method, place) in lowering.doc.operations(item, lowering.diagnostics) {
        let Some(typed) = lowering
            .doc
            .piece::<openapiv3::Operation>(&place, lowering.diagnostics)
        else {
            continue;
        };
        let words = name.clone().into_words().join(" ");
        lowering.operation_names.insert(place.clone(), words);
        let node = lowering.doc.get(&place);
        note_unmade(lowering, &typed, &place);
        events.push(Event {
            name: name.clone(),
            kind: kind.clone(),
            method: method.to_ascii_uppercase(),
            docs: Docs {
                title: typed.summary,
                deprecated: deprecated(typed.deprecated, node, typed.description.as_deref()),
                description: typed.description,
                extensions: extensions(node),
                ..Docs::default()
            },
            body: lowering.body(&place.join("requestBody")),
            place,
        });
    }
    events
}

/// Only payloads are decoded: the rest of what a receiver does is its own.
fn note_unmade(lowering: &mut Lowering<'_>, typed: &openapiv3::Operation, place: &Place) {
    let has_answer = lowering
        .doc
        .members(&place.join("responses"))
        .filter_map(|(_, response)| lowering.doc.follow(&response).ok())
        .any(|response| lowering.doc.get(&response.join("content")).is_some());
    let unmade: Vec<&str> = [
        (!typed.parameters.is_empty()).then_some("parameters"),
        has_answer.then_some("answers"),
        typed
            .security
            .as_ref()
            .is_some_and(|all| !all.is_empty())
            .then_some("security"),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !unmade.is_empty() {
        lowering.diagnostics.push(Diagnostic::note(
            "event-in-part",
            place,
            format!(
                "a function decodes the payload; the {} that the document describes with it are the receiver's own",
                unmade.join(" and ")
            ),
        ));
    }
}
