//! Which operations there are, and which of them are wanted.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::template;
use crate::config::Subject;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::{Document, Place};
use crate::lower::context::Lowering;
use crate::parallel;

/// An operation that was selected.
pub(crate) struct Found {
    /// Lower case.
    pub(crate) method: &'static str,
    pub(crate) path: String,
    /// The operation.
    pub(crate) place: Place,
    /// Its path item, references followed; and before it, what stands beside the reference to it, which goes first.
    pub(crate) items: Vec<Place>,
    /// `operationId`, unless missing or taken.
    pub(crate) id: Option<String>,
    pub(crate) tags: Vec<String>,
    pub(crate) typed: openapiv3::Operation,
}

impl Found {
    /// What the configuration's patterns are compared with.
    pub(crate) fn subject(&self) -> Subject<'_> {
        Subject {
            method: self.method,
            path: &self.path,
            tags: &self.tags,
            id: self.id.as_deref(),
        }
    }
}

/// The selected operations, in the order of the document.
pub(crate) fn collect(lowering: &mut Lowering<'_>) -> Vec<Found> {
    let mut ids: HashMap<String, Place> = HashMap::new();
    let mut templates: HashMap<String, &str> = HashMap::new();
    let mut selected: Vec<Found> = Vec::new();
    let doc = lowering.doc;
    for item in parallel::map(doc.paths(), |(path, item)| Item::read(doc, path, item)) {
        lowering.diagnostics.extend(item.diagnostics);
        let before = selected.len();
        for mut found in item.operations {
            lowering.operation_ids.extend(found.id.clone());
            if !lowering.config.selects(&found.subject()) {
                continue;
            }
            if let Some(id) = &found.id {
                if let Some(first) = ids.get(id) {
                    lowering.warn(
                        "operation-id-repeats",
                        &found.place.join("operationId"),
                        format!("`{id}` is also the operationId of {first}; this operation is named from its method and path"),
                        "give each operation an id of its own",
                    );
                    found.id = None;
                } else {
                    ids.insert(id.clone(), found.place.clone());
                }
            }
            selected.push(found);
        }
        if selected.len() > before {
            match templates.entry(template::without_names(item.path)) {
                Entry::Vacant(slot) => {
                    slot.insert(item.path);
                }
                Entry::Occupied(first) => {
                    let message = format!(
                        "{} matches what {} matches: the server cannot tell them apart (OpenAPI 3.0.3 section 4.7.8.1)",
                        item.path,
                        first.get()
                    );
                    lowering.warn(
                        "paths-alike",
                        &item.written,
                        message,
                        "describe both under one path",
                    );
                }
            }
        }
    }
    selected
}

/// A path and what is under it.
struct Item<'d> {
    path: &'d str,
    written: Place,
    /// Every operation, selected or not.
    operations: Vec<Found>,
    /// What there is to say of them.
    diagnostics: Diagnostics,
}

impl<'d> Item<'d> {
    fn read(doc: &'d Document, path: &'d str, written: Place) -> Self {
        let mut read = Self {
            path,
            written,
            operations: Vec::new(),
            diagnostics: Diagnostics::new(),
        };
        read.operations(doc);
        read
    }

    fn operations(&mut self, doc: &Document) {
        let Ok(item) = doc.follow(&self.written) else {
            // Reported where the operations are asked for.
            doc.operations(&self.written, &mut self.diagnostics);
            return;
        };
        // A path with nothing in it is no fault. What of the item is not an operation is read where it is needed.
        if doc.get(&item).is_some_and(|node| !node.is_null()) {
            let _ = doc.piece::<openapiv3::PathItem>(&item, &mut self.diagnostics);
        }
        let items = beside(doc, &self.written, item);
        for (method, place) in methods(doc, &items, &mut self.diagnostics) {
            let Some(typed) = doc.piece::<openapiv3::Operation>(&place, &mut self.diagnostics)
            else {
                continue;
            };
            self.operations.push(Found {
                method,
                path: self.path.to_owned(),
                place,
                items: items.clone(),
                id: typed
                    .operation_id
                    .clone()
                    .filter(|id| !id.trim().is_empty()),
                tags: typed.tags.clone(),
                typed,
            });
        }
    }
}

/// The path item, and before it the object with the reference to it, where that says more: what stands beside a reference counts unless
/// the two conflict (OpenAPI 3.0.3 §4.7.9.1), and then what is nearer to the path does.
fn beside(doc: &Document, written: &Place, item: Place) -> Vec<Place> {
    let members = doc.members(written);
    let says_more = *written != item
        && members
            .into_iter()
            .any(|(key, _)| key != "$ref" && !key.starts_with("x-"));
    match says_more {
        true => vec![written.clone(), item],
        false => vec![item],
    }
}

/// The operations of these objects together; of two for one method the first.
fn methods(
    doc: &Document,
    items: &[Place],
    diagnostics: &mut Diagnostics,
) -> Vec<(&'static str, Place)> {
    let mut found: Vec<(&'static str, Place)> = Vec::new();
    for item in items {
        for (method, place) in doc.own_operations(item) {
            match found.iter().find(|(known, _)| *known == method) {
                None => found.push((method, place)),
                Some((_, known)) => {
                    let message = format!(
                        "the path item that `$ref` beside it leads to has a `{method}` too; this one stands"
                    );
                    diagnostics.push(
                        Diagnostic::warning("path-item-conflict", known, message)
                            .help("describe the operation in one place"),
                    );
                }
            }
        }
    }
    found
}
