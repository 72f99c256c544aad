//! Which written and read types are about the same resource.
//!
//! In: the operations. Out: pairs of a body's type and an answer's. What always holds: a body is held against the answers of its own
//! operation and of those on the same path or the path of an item or list of it, so there are about as many pairs as operations.

use std::collections::{BTreeSet, HashMap};

use super::context::Context;
use super::outcome::{Outcome, outcome};
use super::walk::Side;
use crate::api::{ContentEncoding, Operation, Type, TypeId, Use};
use crate::plan::TypeRef;

/// A body's type is held against this many answers, so that no path with very many operations costs more than its share.
const MOST: usize = 8;

/// Pairs of a written and a read type, each once, in order.
pub(crate) fn exchanged(context: &Context<'_>) -> Vec<(TypeRef, TypeRef)> {
    let mut answers: HashMap<&str, Vec<TypeId>> = HashMap::new();
    for operation in &context.api.operations {
        let known = answers.entry(resource(&operation.path)).or_default();
        for id in answered(operation) {
            if known.len() < MOST && !known.contains(&id) {
                known.push(id);
            }
        }
    }
    let place = |id: TypeId, side| {
        context
            .nodes
            .find(id, side)
            .and_then(|node| context.places.get(node))
            .copied()
    };
    let mut pairs = BTreeSet::new();
    for operation in &context.api.operations {
        let Some(answers) = answers.get(resource(&operation.path)) else {
            continue;
        };
        for body in bodies(operation) {
            for &answer in answers {
                if let (Some(target), Some(source)) =
                    (place(body, Side::Write), place(answer, Side::Read))
                    && target != source
                {
                    pairs.insert((target, source));
                }
            }
        }
    }
    pairs.into_iter().collect()
}

/// A path without the parameter at its end: the same for a list and for its items.
fn resource(path: &str) -> &str {
    let path = path.trim_end_matches('/');
    match path.rsplit_once('/') {
        Some((list, last)) if last.starts_with('{') && last.ends_with('}') => list,
        _ => path,
    }
}

fn bodies(operation: &Operation) -> impl Iterator<Item = TypeId> {
    let contents = operation.body.iter().flat_map(|body| &body.contents);
    contents
        .filter(|content| content.encoding == ContentEncoding::Json)
        .filter_map(|content| subject(&content.value))
}

fn answered(operation: &Operation) -> impl Iterator<Item = TypeId> {
    let successes = operation
        .responses
        .iter()
        .filter(|response| outcome(operation, response.status) == Outcome::Success);
    successes.filter_map(|response| match &response.envelope {
        Some(envelope) => subject(&envelope.value),
        None => response
            .contents
            .iter()
            .find(|content| content.encoding == ContentEncoding::Json)
            .and_then(|content| subject(&content.value)),
    })
}

/// The named type that a value is, or is a list of.
fn subject(value: &Use) -> Option<TypeId> {
    match &value.ty {
        Type::Named(id) => Some(*id),
        Type::Array(item) => subject(item),
        _ => None,
    }
}
