//! Following references: `$ref` through files, pointers, `$id` and `$anchor`, in chains, without ever running in a circle.

use std::collections::BTreeSet;

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use super::document::{Document, step};
use super::nearest::nearest;
use super::node::Node;
use super::place::{FileId, Place, push_token, unescape};
use super::uri;
use crate::diagnostic::Diagnostic;

/// More steps than this in one chain are meant to hurt.
const LONGEST_CHAIN: usize = 1024;

/// References on the way to what one reference names are followed this often.
const MOST_DETOURS: usize = 256;

/// What references can name apart from pointers.
#[derive(Debug, Default)]
pub(super) struct Index {
    /// The files by their normalized name.
    pub(super) files: HashMap<String, FileId>,
    /// The schemas that have an `$id`, by the absolute form of it.
    pub(super) resources: HashMap<String, Place>,
    /// The schemas that have an `$anchor` or `$dynamicAnchor`, by what holds it (a file or a schema with `$id`) and its name.
    pub(super) anchors: HashMap<(Place, String), Place>,
    /// By the name of each `$dynamicAnchor` the resources that have one: files, and schemas with `$id`.
    pub(super) dynamic_anchors: HashMap<String, BTreeSet<Place>>,
    /// The files in which there is an `$id`.
    pub(super) with_ids: HashSet<FileId>,
}

impl Document {
    /// What the `$ref` of the object at this place leads to in the end, through every further reference. A schema of
    /// 3.1 that says something beside its `$ref` is an end.
    ///
    /// # Errors
    /// When there is no `$ref`, when it leads nowhere, in a circle, or into a file that is not there.
    pub fn resolve(&self, place: &Place) -> Result<Place, Diagnostic> {
        let Some(text) = self.reference_at(place) else {
            return Err(Diagnostic::fault(
                "ref-missing",
                place,
                "there is no `$ref` here to follow",
            ));
        };
        let first = self.target(place, text)?;
        self.end_of_chain(place, first)
    }

    /// The place itself, or what its `$ref` leads to in the end.
    ///
    /// # Errors
    /// As [`Document::resolve`].
    pub fn follow(&self, place: &Place) -> Result<Place, Diagnostic> {
        if self.reference_at(place).is_some() {
            self.resolve(place)
        } else {
            Ok(place.clone())
        }
    }

    /// The text of the `$ref` of the object at this place.
    #[must_use]
    pub fn reference_at(&self, place: &Place) -> Option<&str> {
        self.get(place)?.get("$ref")?.as_str()
    }

    /// What a reference in the object at `from` names: one step.
    ///
    /// # Errors
    /// When it leads nowhere, or into a file that is not there.
    pub fn target(&self, from: &Place, reference: &str) -> Result<Place, Diagnostic> {
        self.target_within(from, reference, MOST_DETOURS)
    }

    /// What else a `$dynamicRef` that leads to `target` may mean: the first of other resources that have a `$dynamicAnchor` of that
    /// name. Which one counts is decided by the way that led to the reference (JSON Schema 2020-12 core, section 8.2.3.2). None when
    /// it names its target in any other way.
    pub(super) fn other_dynamic_anchor(&self, reference: &str, target: &Place) -> Option<&Place> {
        let (_, fragment) = uri::split_fragment(reference);
        let name = uri::decoded(fragment.unwrap_or_default());
        let declared = self.get(target).and_then(|node| node.get("$dynamicAnchor"));
        if declared.and_then(Node::as_str) != Some(name.as_str()) {
            return None;
        }
        let enclosing = self.enclosing_resource(target);
        let own = enclosing.map_or_else(|| Place::of(target.file), |(place, _)| place);
        let holders = self.index.dynamic_anchors.get(&name)?;
        holders.iter().find(|holder| **holder != own)
    }

    pub(super) fn end_of_chain(&self, from: &Place, first: Place) -> Result<Place, Diagnostic> {
        let mut here = first;
        let mut seen = HashSet::default();
        seen.insert(from.clone());
        while seen.insert(here.clone()) {
            if seen.len() > LONGEST_CHAIN {
                return Err(Diagnostic::fault(
                    "too-deep",
                    from,
                    format!("this reference leads through more than {LONGEST_CHAIN} others"),
                )
                .help("refer to what is meant"));
            }
            let Some(object) = self.get(&here).and_then(Node::as_object) else {
                return Ok(here);
            };
            let Some(text) = object.get("$ref").and_then(Node::as_str) else {
                return Ok(here);
            };
            let says_more = self.is_31() && object.keys().any(|key| !is_annotation_beside_ref(key));
            if says_more {
                return Ok(here);
            }
            here = self.target(&here, text)?;
        }
        Err(Diagnostic::fault(
            "ref-cycle",
            from,
            "this reference leads back to itself and never to a value",
        )
        .help("point one reference of the circle at what is meant"))
    }

    fn target_within(
        &self,
        from: &Place,
        reference: &str,
        fuel: usize,
    ) -> Result<Place, Diagnostic> {
        let (uri, fragment) = uri::split_fragment(reference);
        let roots = self.roots(from, uri, reference)?;
        let fragment = fragment.unwrap_or_default();
        let mut failure = None;
        for root in roots {
            let found = if fragment.is_empty() {
                Ok(root)
            } else if fragment.starts_with('/') {
                self.walk(from, &root, fragment, reference, fuel)
            } else {
                self.anchor(from, &root, fragment, reference)
            };
            match found {
                Ok(place) => return Ok(place),
                Err(diagnostic) => failure = Some(diagnostic),
            }
        }
        Err(failure.unwrap_or_else(|| not_found(from, reference)))
    }

    /// Where the fragment may start, best first.
    fn roots(&self, from: &Place, uri: &str, reference: &str) -> Result<Vec<Place>, Diagnostic> {
        let file = Place::of(from.file);
        let enclosing = self.enclosing_resource(from);
        if uri.is_empty() {
            // By JSON Schema the innermost `$id` is the base; documents that write `$id` for show mean the file.
            return Ok(enclosing
                .map(|(place, _)| place)
                .into_iter()
                .chain([file])
                .collect());
        }
        let own_name = self.file_name(from.file);
        let bases = enclosing
            .iter()
            .map(|(_, id)| id.as_str())
            .chain([own_name]);
        for base in bases {
            for joined in [uri::join(base, uri), uri::join(base, &uri::decoded(uri))] {
                if let Some(place) = self.index.resources.get(&joined) {
                    return Ok(vec![place.clone()]);
                }
                if let Some(file) = self.index.files.get(&joined) {
                    return Ok(vec![Place::of(*file)]);
                }
            }
        }
        Err(unread(from, uri, reference))
    }

    /// The innermost schema with `$id` around a place, and the absolute form of the `$id`.
    pub(super) fn enclosing_resource(&self, place: &Place) -> Option<(Place, String)> {
        if !self.index.with_ids.contains(&place.file) {
            return None;
        }
        let mut node = &self.files.get(place.file.index())?.root;
        let mut base = self.file_name(place.file).to_owned();
        let mut found = None;
        let mut pointer = String::new();
        for token in place
            .pointer
            .as_str()
            .split('/')
            .skip(1)
            .map(Some)
            .chain([None])
        {
            if let Some(id) = node.get("$id").and_then(Node::as_str) {
                base = uri::join(&base, uri::split_fragment(id).0);
                let pointer = super::place::Pointer::from_escaped(&pointer);
                found = Some((
                    Place {
                        file: place.file,
                        pointer,
                    },
                    base.clone(),
                ));
            }
            let Some(token) = token else { break };
            let Some(next) = step(node, token) else { break };
            node = next;
            pointer.push('/');
            pointer.push_str(token);
        }
        found
    }

    fn anchor(
        &self,
        from: &Place,
        root: &Place,
        name: &str,
        reference: &str,
    ) -> Result<Place, Diagnostic> {
        let name = uri::decoded(name);
        // A bare component name is a common slip; say so instead of speaking of anchors.
        let component = Place::root().join("components").join("schemas").join(&name);
        self.index
            .anchors
            .get(&(root.clone(), name))
            .cloned()
            .ok_or_else(|| {
                let diagnostic = not_found(from, reference);
                if self.get(&component).is_some() {
                    diagnostic.help(format!("write `{component}`"))
                } else {
                    diagnostic
                        .help("an anchor is named by `$anchor` in the schema that it stands for")
                }
            })
    }

    /// Along a pointer; where a step is missing and there is a `$ref`, through that.
    fn walk(
        &self,
        from: &Place,
        root: &Place,
        pointer: &str,
        reference: &str,
        fuel: usize,
    ) -> Result<Place, Diagnostic> {
        let mut here = root.clone();
        for raw in pointer.split('/').skip(1) {
            here = self
                .one_step(&here, raw, fuel)?
                .ok_or_else(|| self.no_such_member(from, &here, raw, reference))?;
        }
        Ok(here)
    }

    fn one_step(&self, here: &Place, raw: &str, fuel: usize) -> Result<Option<Place>, Diagnostic> {
        let Some(node) = self.get(here) else {
            return Ok(None);
        };
        let decoded = uri::decoded(raw);
        for token in [decoded.as_str(), raw] {
            if step(node, token).is_some() {
                return Ok(Some(here.join(&unescape(token))));
            }
        }
        let Some(text) = node.get("$ref").and_then(Node::as_str) else {
            return Ok(None);
        };
        let Some(fuel) = fuel.checked_sub(1) else {
            return Ok(None);
        };
        let through = self.target_within(here, text, fuel / 2)?;
        if through == *here {
            Ok(None)
        } else {
            self.one_step(&through, raw, fuel / 2)
        }
    }

    fn no_such_member(&self, from: &Place, here: &Place, raw: &str, reference: &str) -> Diagnostic {
        let name = unescape(&uri::decoded(raw));
        let mut shown = String::from("#");
        shown.push_str(here.pointer.as_str());
        let message = match self.get(here).map_or("nothing", Node::kind) {
            "an object" => format!("`{reference}` leads nowhere: `{shown}` has no `{name}`"),
            other => format!("`{reference}` leads nowhere: `{shown}` is {other}"),
        };
        let diagnostic = Diagnostic::fault("ref-not-found", from, message);
        let siblings = self.get(here).and_then(Node::as_object);
        let siblings = siblings.into_iter().flat_map(|object| object.keys());
        match nearest(&name, siblings, 0.7) {
            Some(close) => {
                push_token(&mut shown, close);
                diagnostic.help(format!("did you mean `{shown}`?"))
            }
            None => diagnostic,
        }
    }
}

/// What may stand beside `$ref` in a reference object of 3.1 without making it a schema of its own.
fn is_annotation_beside_ref(key: &str) -> bool {
    matches!(key, "$ref" | "summary" | "description" | "$comment")
}

fn not_found(from: &Place, reference: &str) -> Diagnostic {
    Diagnostic::fault(
        "ref-not-found",
        from,
        format!("`{reference}` leads nowhere"),
    )
}

/// The diagnostic for a reference into something that was not loaded.
pub(super) fn unread(from: &Place, uri: &str, reference: &str) -> Diagnostic {
    match uri::scheme(uri) {
        Some(scheme @ ("http" | "https")) => {
            let message = format!("`{reference}` is on the network, and nothing is fetched");
            let name = uri
                .rsplit('/')
                .find(|part| !part.is_empty())
                .unwrap_or("schema.yaml");
            Diagnostic::fault("ref-remote", from, message).help(format!(
                "save what `{scheme}://…/{name}` holds beside this file and refer to `./{name}`"
            ))
        }
        _ => Diagnostic::fault(
            "ref-file-missing",
            from,
            format!("`{reference}` is in a file that could not be read"),
        ),
    }
}
