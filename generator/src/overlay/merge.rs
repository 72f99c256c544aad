//! Merging one value into another (OpenAPI Overlay 1.0.0 §4.4.3): objects member by member, arrays end to end, all else replaced.

use crate::load::{Node, Object};

/// Merges `update` into `target`.
pub(super) fn merge(target: &mut Node, update: &Node) {
    match (target, update) {
        (Node::Object(target), Node::Object(update)) => {
            for (key, value) in update.iter() {
                match target.get_mut(key) {
                    Some(found) => merge(found, value),
                    None => target.insert(key, value.clone()),
                }
            }
        }
        (Node::Array(target), Node::Array(update)) => {
            for item in update {
                append(target, item);
            }
        }
        (target, update) => *target = update.clone(),
    }
}

/// Adds an item to an array, unless it is there; whether it was added.
pub(super) fn append(target: &mut Vec<Node>, item: &Node) -> bool {
    let new = !target.contains(item);
    if new {
        target.push(item.clone());
    }
    new
}

/// Whether merging would change nothing.
pub(super) fn is_there(target: &Node, update: &Node) -> bool {
    match (target, update) {
        (Node::Object(target), Node::Object(update)) => update
            .iter()
            .all(|(key, value)| target.get(key).is_some_and(|found| is_there(found, value))),
        (Node::Array(target), Node::Array(update)) => {
            update.iter().all(|item| target.contains(item))
        }
        (target, update) => target == update,
    }
}

impl Object {
    /// Adds a member at the end.
    fn insert(&mut self, key: &str, value: Node) {
        let mut members: Vec<(Box<str>, Node)> = std::mem::take(self).into_members();
        members.push((key.into(), value));
        (*self, _) = Self::from_members(members);
    }

    /// Takes a member out; whether it was there.
    pub(super) fn remove(&mut self, key: &str) -> bool {
        let mut members = std::mem::take(self).into_members();
        let before = members.len();
        members.retain(|(name, _)| **name != *key);
        let removed = members.len() < before;
        (*self, _) = Self::from_members(members);
        removed
    }
}
