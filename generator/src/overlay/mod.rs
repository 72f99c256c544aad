//! Corrections of a document that is not ours to edit: `overlay.yaml` beside it (OpenAPI Overlay Specification 1.0.0).
//!
//! In: the name of a document and what stands beside it. Out: the document, loaded with every action applied to it in their order, and what is wrong
//! with them. What always holds: actions are applied before a reference is followed, so that they can correct references too; an action that finds
//! nothing, or changes nothing any more, is an error at its place, so that no correction outlives its reason unseen.

mod merge;

use std::io;
use std::path::Path;

use serde_json_path::JsonPath;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::{self, Loaded, Node, Place};
use merge::{append, is_there, merge};

/// The name of an overlay, beside its document.
pub const FILE: &str = "overlay.yaml";

/// What an action may have; all but the first two are optional.
const MEMBERS: [&str; 4] = ["target", "description", "update", "remove"];

/// Loads a document from disk, with the overlay beside it if there is one.
#[must_use]
pub fn from_path(path: &Path) -> Loaded {
    let file = path.with_file_name(FILE);
    let mut overlay = Overlay::read(&file.to_string_lossy(), std::fs::read(&file));
    let loaded = load::amended_from_path(path, |root| overlay.amend(root));
    overlay.told(loaded)
}

/// As [`load::from_reader`], with the overlay `overlay` if `read` has it.
pub fn from_reader(
    name: &str,
    overlay: &str,
    mut read: impl FnMut(&str) -> io::Result<Vec<u8>>,
) -> Loaded {
    let mut overlay = Overlay::read(overlay, read(overlay));
    let loaded = load::amended(name, read, |root| overlay.amend(root));
    overlay.told(loaded)
}

/// An overlay, if there is one.
struct Overlay {
    name: String,
    /// Its text; `None` where there is no such file.
    text: Option<String>,
    actions: Vec<Node>,
    diagnostics: Diagnostics,
}

impl Overlay {
    fn read(name: &str, bytes: io::Result<Vec<u8>>) -> Self {
        let mut overlay = Self {
            name: name.to_owned(),
            text: None,
            actions: Vec::new(),
            diagnostics: Diagnostics::new(),
        };
        match bytes {
            Ok(bytes) => {
                let (text, root) = load::tree(name, bytes);
                overlay.text = Some(text);
                if let Some(root) = overlay.diagnostics.ok(root) {
                    overlay.take(&root);
                }
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => {
                overlay.text = Some(String::new());
                overlay.error(
                    "overlay-unreadable",
                    format!("the overlay cannot be read: {error}"),
                );
            }
        }
        overlay
    }

    fn error(&mut self, code: &'static str, message: String) {
        let place = Place::of(load::BESIDE);
        self.diagnostics
            .push(Diagnostic::error(code, &place, message));
    }

    fn take(&mut self, root: &Node) {
        let version = root.get("overlay").and_then(Node::as_str);
        if !version.is_some_and(|version| version.starts_with("1.")) {
            let message =
                "`overlay: 1.0.0` is missing: this is no overlay, or one of another version";
            self.error("overlay-version", message.to_owned());
            return;
        }
        let actions = root.get("actions").and_then(Node::as_array);
        self.actions = actions.unwrap_or_default().to_vec();
        if self.actions.is_empty() {
            let message = "an overlay needs at least one action in `actions`";
            self.error("overlay-empty", message.to_owned());
        }
    }

    /// Applies the actions.
    fn amend(&mut self, root: &mut Node) {
        let actions = Place::of(load::BESIDE).join("actions");
        for (index, action) in self.actions.iter().enumerate() {
            let done = act(root, action, &actions.index(index));
            self.diagnostics.ok(done);
        }
    }

    /// Adds what is wrong with the overlay, and its text, to what was loaded.
    fn told(self, mut loaded: Loaded) -> Loaded {
        if let Some(text) = self.text {
            let file = load::add_beside(&mut loaded.sources, &self.name, &text);
            let said = self.diagnostics.moved(load::BESIDE, file);
            loaded.diagnostics.extend(said);
        }
        loaded
    }
}

/// What an action does to each value that its target chooses.
enum Deed<'a> {
    Update(&'a Node),
    Remove,
}

fn act(root: &mut Node, action: &Node, place: &Place) -> Result<(), Diagnostic> {
    let error = |code, at: &Place, message: String| Err(Diagnostic::error(code, at, message));
    for key in action
        .as_object()
        .into_iter()
        .flat_map(|object| object.keys())
    {
        if !MEMBERS.contains(&key) && !key.starts_with("x-") {
            let message = format!("`{key}` is no member of an action: {}", MEMBERS.join(", "));
            return error("overlay-member", &place.join(key), message);
        }
    }
    let Some(target) = action.get("target").and_then(Node::as_str) else {
        return error(
            "overlay-target",
            place,
            "an action needs a `target`: a JSONPath".to_owned(),
        );
    };
    let remove = action
        .get("remove")
        .and_then(Node::as_bool)
        .unwrap_or(false);
    let deed = match (remove, action.get("update")) {
        // OpenAPI Overlay 1.0.0 §4.4.3: `update` has no effect beside `remove: true`.
        (true, _) => Deed::Remove,
        (false, Some(update)) => Deed::Update(update),
        (false, None) => {
            let message = "an action needs `update`, or `remove: true`".to_owned();
            return error("overlay-action", place, message);
        }
    };
    let at = place.join("target");
    let path = match JsonPath::parse(target) {
        Ok(path) => path,
        Err(fault) => {
            return error(
                "overlay-target",
                &at,
                format!("`{target}` is no JSONPath: {fault}"),
            );
        }
    };
    let found = locate(&path, root);
    if found.is_empty() {
        return Err(Diagnostic::error(
            "overlay-no-match",
            &at,
            format!("`{target}` finds nothing in the document"),
        )
        .help("the document has changed: correct the target, or take the action out"));
    }
    let mut changed = false;
    // From the end, so that removing an item moves none that is still to be removed.
    for steps in found.iter().rev() {
        changed |= match &deed {
            Deed::Remove => remove_at(root, steps),
            Deed::Update(update) => match update_at(root, steps, update) {
                Ok(changed) => changed,
                Err(message) => return error("overlay-update", place, message),
            },
        };
    }
    if changed {
        Ok(())
    } else {
        Err(Diagnostic::error(
            "overlay-no-change",
            place,
            format!("this action changes nothing: the document has at `{target}` what it asks for"),
        )
        .help("take the action out"))
    }
}

/// A step to a value: a member's name, or the index of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Member(String),
    Item(usize),
}

/// The ways to what a path finds, each once, in the order of the document.
fn locate(path: &JsonPath, root: &Node) -> Vec<Vec<Step>> {
    let value = value(root);
    let mut found: Vec<Vec<Step>> = Vec::new();
    for location in path.query_located(&value).locations() {
        let steps = location
            .iter()
            .map(|element| match (element.as_name(), element.as_index()) {
                (Some(name), _) => Step::Member(name.to_owned()),
                (None, index) => Step::Item(index.unwrap_or(usize::MAX)),
            });
        let steps: Vec<Step> = steps.collect();
        if !found.contains(&steps) {
            found.push(steps);
        }
    }
    found
}

/// The tree as paths are evaluated on it. A number that is none of Rust's is `null`: it can be found, but not compared.
fn value(node: &Node) -> serde_json::Value {
    use serde_json::Value;
    match node {
        Node::Null => Value::Null,
        Node::Bool(flag) => Value::Bool(*flag),
        Node::Number(text) => serde_json::from_str(text).unwrap_or_default(),
        Node::String(text) => Value::from(&**text),
        Node::Array(items) => items.iter().map(value).collect(),
        Node::Object(object) => {
            let members = object
                .iter()
                .map(|(key, member)| (key.to_owned(), value(member)));
            Value::Object(members.collect())
        }
    }
}

fn step<'n>(node: &'n mut Node, step: &Step) -> Option<&'n mut Node> {
    match (node, step) {
        (Node::Object(object), Step::Member(name)) => object.get_mut(name),
        (Node::Array(items), Step::Item(index)) => items.get_mut(*index),
        _ => None,
    }
}

fn remove_at(root: &mut Node, steps: &[Step]) -> bool {
    let Some((last, before)) = steps.split_last() else {
        return false;
    };
    let holder = before.iter().try_fold(root, |node, next| step(node, next));
    match (holder, last) {
        (Some(Node::Object(object)), Step::Member(name)) => object.remove(name),
        (Some(Node::Array(items)), Step::Item(index)) if *index < items.len() => {
            items.remove(*index);
            true
        }
        _ => false,
    }
}

fn update_at(root: &mut Node, steps: &[Step], update: &Node) -> Result<bool, String> {
    let Some(target) = steps.iter().try_fold(root, |node, next| step(node, next)) else {
        return Ok(false);
    };
    match (&mut *target, update) {
        (Node::Object(_), Node::Object(_)) => {
            let changes = !is_there(target, update);
            merge(target, update);
            Ok(changes)
        }
        (Node::Array(items), update) => Ok(append(items, update)),
        (target, update) => Err(format!(
            "the target is {} and `update` is {}: an object takes an object, an array an item; to replace a value, update what holds it",
            target.kind(),
            update.kind()
        )),
    }
}

#[cfg(test)]
mod tests;
