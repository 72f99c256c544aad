//! One walk over the tree of a file for what concerns other files: references out of it, `$id`s and anchors in it.
//! Values that only show something (`example`, `default`, `enum`, `const`, `x-…`) are no part of the walk.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::keywords::{holds_names, is_data};
use super::node::Node;
use super::place::{FileId, Place, Pointer, push_token};
use super::uri;

/// What a file has to do with others.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// The references out of the file.
    pub(super) outward: Vec<Outward>,
    /// The schemas with an `$id`, by its absolute form.
    pub(super) resources: Vec<(String, Place)>,
    /// The schemas with an anchor, by what holds them and its name.
    pub(super) anchors: HashMap<(Place, String), Place>,
    /// By the name of each `$dynamicAnchor` what holds one, each once.
    pub(super) dynamic_anchors: BTreeMap<String, BTreeSet<Place>>,
}

/// A reference into another file.
#[derive(Debug)]
pub(super) struct Outward {
    /// The object that holds it.
    pub(super) from: Place,
    /// As written.
    pub(super) text: String,
    /// Whether it is in the mapping of a discriminator: when it leads nowhere, that is found where the schema is read.
    pub(super) in_mapping: bool,
    /// What it may name, without fragment, best first.
    pub(super) candidates: Vec<String>,
}

/// Walks a file.
pub(super) fn scan(file: FileId, name: &str, root: &Node) -> Scan {
    let mut walk = Walk {
        file,
        name,
        pointer: String::new(),
        scan: Scan::default(),
    };
    walk.node(
        root,
        &Base {
            place: Place::of(file),
            uri: name.to_owned(),
        },
        Inside::Object,
    );
    walk.scan
}

/// Whether the keys of an object are keywords or somebody's names.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Inside {
    Object,
    Names,
    Mapping,
}

struct Base {
    place: Place,
    uri: String,
}

struct Walk<'n> {
    file: FileId,
    name: &'n str,
    pointer: String,
    scan: Scan,
}

impl Walk<'_> {
    fn node(&mut self, node: &Node, base: &Base, inside: Inside) {
        match node {
            Node::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.child(&index.to_string(), item, base, inside);
                }
            }
            Node::Object(object) => {
                let own = if inside == Inside::Object {
                    self.identity(node, base)
                } else {
                    None
                };
                let base = own.as_ref().unwrap_or(base);
                for (key, value) in object.iter() {
                    self.member(key, value, base, inside);
                }
            }
            Node::String(text) if inside == Inside::Mapping && may_be_reference(text) => {
                self.reference(text, base, true);
            }
            _ => {}
        }
    }

    fn member(&mut self, key: &str, value: &Node, base: &Base, inside: Inside) {
        if inside != Inside::Object {
            return self.child(
                key,
                value,
                base,
                if inside == Inside::Names {
                    Inside::Object
                } else {
                    inside
                },
            );
        }
        match key {
            "$ref" | "$dynamicRef" => {
                if let Some(text) = value.as_str() {
                    self.reference(text, base, false);
                }
            }
            _ if is_data(key, value) => {}
            _ => self.child(key, value, base, inside_of(key, value)),
        }
    }

    fn child(&mut self, token: &str, node: &Node, base: &Base, inside: Inside) {
        if !matches!(node, Node::Array(_) | Node::Object(_)) && inside != Inside::Mapping {
            return;
        }
        let length = self.pointer.len();
        push_token(&mut self.pointer, token);
        self.node(node, base, inside);
        self.pointer.truncate(length);
    }

    fn place(&self) -> Place {
        Place {
            file: self.file,
            pointer: Pointer::from_escaped(&self.pointer),
        }
    }

    fn reference(&mut self, text: &str, base: &Base, in_mapping: bool) {
        let (uri, _) = uri::split_fragment(text);
        if uri.is_empty() {
            return;
        }
        let mut candidates = Vec::new();
        for from in [base.uri.as_str(), self.name] {
            for candidate in [uri::join(from, uri), uri::join(from, &uri::decoded(uri))] {
                if !candidates.contains(&candidate) {
                    candidates.push(candidate);
                }
            }
        }
        let from = self.place();
        self.scan.outward.push(Outward {
            from,
            text: text.to_owned(),
            in_mapping,
            candidates,
        });
    }

    /// The base that the object sets by `$id`; anchors are noted on the way.
    fn identity(&mut self, node: &Node, base: &Base) -> Option<Base> {
        let text = |key| node.get(key).and_then(Node::as_str);
        let own = text("$id").map(|id| Base {
            place: self.place(),
            uri: uri::join(&base.uri, uri::split_fragment(id).0),
        });
        if let Some(own) = &own {
            self.scan
                .resources
                .push((own.uri.clone(), own.place.clone()));
        }
        let holder = own.as_ref().unwrap_or(base).place.clone();
        if let Some(name) = text("$dynamicAnchor") {
            let holders = self.scan.dynamic_anchors.entry(name.to_owned());
            holders.or_default().insert(holder.clone());
        }
        for name in ["$anchor", "$dynamicAnchor"].into_iter().filter_map(text) {
            let place = self.place();
            self.scan
                .anchors
                .entry((holder.clone(), name.to_owned()))
                .or_insert(place);
        }
        own
    }
}

/// Whether a value of a mapping can be anything but the name of a component.
fn may_be_reference(text: &str) -> bool {
    text.contains(['/', '#'])
        || [".yaml", ".yml", ".json"]
            .iter()
            .any(|end| text.ends_with(end))
}

fn inside_of(key: &str, value: &Node) -> Inside {
    match key {
        "mapping" => Inside::Mapping,
        _ if holds_names(key, value) => Inside::Names,
        _ => Inside::Object,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_references_where_they_count_and_not_in_examples() {
        let text = "
components:
  schemas:
    A:
      properties:
        example: {$ref: 'a.yaml#/x'}
        enum: {items: {$ref: 'b%20c.yaml'}}
      example: {$ref: nowhere.yaml}
      x-internal: {$ref: nowhere.yaml}
      enum: [{$ref: nowhere.yaml}]
      discriminator: {propertyName: t, mapping: {d: ./d.yaml, e: E}}
    B: {$id: 'https://example.com/s/b', $anchor: here, items: {$ref: c}}
";
        let root = super::super::yaml::parse(text).unwrap().root;
        let scan = scan(FileId(0), "api/openapi.yaml", &root);
        let outward: Vec<_> = scan
            .outward
            .iter()
            .map(|out| (out.from.pointer.to_string(), out.candidates.join(" ")))
            .collect();
        assert_eq!(
            outward,
            [
                (
                    "/components/schemas/A/properties/example".into(),
                    "api/a.yaml".into()
                ),
                (
                    "/components/schemas/A/properties/enum/items".into(),
                    "api/b%20c.yaml api/b c.yaml".into()
                ),
                (
                    "/components/schemas/A/discriminator/mapping/d".into(),
                    "api/d.yaml".into()
                ),
                (
                    "/components/schemas/B/items".into(),
                    "https://example.com/s/c api/c".into()
                ),
            ]
        );
        assert_eq!(scan.resources.len(), 1);
        assert!(scan.anchors.contains_key(&(
            Place::root().join("components").join("schemas").join("B"),
            "here".into()
        )));
    }
}
