//! The smallest document with some of the operations of a larger one.
//!
//! In: a document of one file, and patterns. Out: a value tree with the chosen operations, what the root says of the API as a whole, every component that
//! either reaches and nothing else; members in the order of the document, references as they are; and its text. What always holds: a reference in the
//! result leads to what it led to before.

mod reach;
mod write;

use std::fmt;

use crate::config::{Pattern, Subject};
use crate::load::{Document, FileId, METHODS, Node, Object, Place};
use reach::Reach;

pub use write::{Syntax, write};

/// A part of a document.
#[derive(Debug, Clone, PartialEq)]
pub struct Slice {
    /// The document.
    pub root: Node,
    /// How many operations were chosen.
    pub operations: usize,
    /// How many components they reach.
    pub components: usize,
    /// Operations that were not chosen and are there because a reference leads into them: method and path.
    pub referred: Vec<String>,
}

/// Why there is no slice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SliceError {
    /// A pattern chooses no operation; its position in the list.
    Nothing(usize),
    /// The document refers to another file, by this reference at this place.
    OtherFile(String, String),
}

impl fmt::Display for SliceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing(index) => write!(f, "pattern {} chooses no operation", index + 1),
            Self::OtherFile(reference, place) => write!(
                f,
                "`{reference}` at {place} leads to another file: bundle the document into one first"
            ),
        }
    }
}

impl std::error::Error for SliceError {}

/// Takes the operations that any pattern chooses, and what they reach.
///
/// # Errors
/// When a pattern chooses nothing, or the document is more than one file.
pub fn slice(document: &Document, include: &[Pattern]) -> Result<Slice, SliceError> {
    let root = Place::of(FileId::default());
    let mut reach = Reach::new(document);
    let mut used = vec![false; include.len()];
    for (path, place) in document.paths() {
        let item = document.follow(&place).unwrap_or_else(|_| place.clone());
        for method in METHODS {
            let at = item.join(method);
            let Some(operation) = document.get(&at) else {
                continue;
            };
            if chosen(include, &mut used, method, path, operation) {
                reach.operation(&place, &item, method);
            }
        }
    }
    if let Some(index) = used.iter().position(|used| !used) {
        return Err(SliceError::Nothing(index));
    }
    let chosen = reach.operations();
    reach.follow_all()?;
    let members = document.get(&root).and_then(Node::as_object);
    let kept = members
        .into_iter()
        .flat_map(Object::iter)
        .filter_map(|(key, value)| {
            let kept = match key {
                "paths" => reach.paths(value),
                "components" => reach.components(value)?,
                "tags" => reach.tags(value)?,
                "webhooks" => return None,
                _ => value.clone(),
            };
            Some((key.into(), kept))
        });
    let (root, _) = Object::from_members(kept.collect());
    Ok(Slice {
        root: Node::Object(root),
        operations: chosen,
        components: reach.component_count(),
        referred: reach.referred(),
    })
}

/// Whether any pattern chooses an operation; notes which ones do.
fn chosen(
    include: &[Pattern],
    used: &mut [bool],
    method: &str,
    path: &str,
    operation: &Node,
) -> bool {
    let tags = operation
        .get("tags")
        .and_then(Node::as_array)
        .unwrap_or_default();
    let tags: Vec<String> = tags
        .iter()
        .filter_map(Node::as_str)
        .map(str::to_owned)
        .collect();
    let subject = Subject {
        method,
        path,
        tags: &tags,
        id: operation.get("operationId").and_then(Node::as_str),
    };
    let mut any = false;
    for (pattern, used) in include.iter().zip(used) {
        if pattern.matches(&subject) {
            *used = true;
            any = true;
        }
    }
    any
}

#[cfg(test)]
mod tests;
