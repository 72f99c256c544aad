//! What extensions say of the values of an `enum`: names, descriptions, which are deprecated (`x-enum-varnames` and its like, `x-ms-enum`).

use std::collections::{HashMap, HashSet};

use crate::api::{Deprecation, Docs, EnumVariant};
use crate::load::{Node, Place};
use crate::lower::context::Lowering;

/// What extensions say of the listed values.
pub(super) struct Said<'d> {
    /// Where in the list each value stands first, if that is of any use.
    positions: HashMap<String, usize>,
    names: Option<&'d Node>,
    descriptions: Option<&'d Node>,
    deprecated: HashSet<String>,
    /// `x-ms-enum.values`, by the value.
    described: HashMap<String, &'d Node>,
}

impl<'d> Said<'d> {
    pub(super) fn of(lowering: &mut Lowering<'d>, place: &Place) -> Self {
        let object = lowering.schema(place);
        let find = |names: &[&str]| {
            let mut found = object
                .extensions
                .iter()
                .filter(|(name, _)| names.contains(name));
            found.next().map(|(_, value)| *value)
        };
        let names = find(&["x-enum-varnames", "x-enumNames", "x-enum-names"]);
        let descriptions = find(&[
            "x-enum-descriptions",
            "x-enumDescriptions",
            "x-enum-description",
        ]);
        let by_position = [names, descriptions]
            .into_iter()
            .flatten()
            .any(|said| said.as_array().is_some());
        let listed = object.enumeration.filter(|_| by_position);
        let items = |node: Option<&'d Node>| node.and_then(Node::as_array).unwrap_or_default();
        let described = find(&["x-ms-enum"]).and_then(|node| node.get("values"));
        let described = items(described)
            .iter()
            .filter_map(|item| Some((item.get("value")?, item)));
        Self {
            positions: first_by_text(listed.unwrap_or_default().iter().zip(0..)),
            names,
            descriptions,
            deprecated: items(find(&["x-enum-deprecated", "x-deprecated-enum"]))
                .iter()
                .map(text_of)
                .collect(),
            described: first_by_text(described),
        }
    }

    pub(super) fn variant(
        &self,
        value: serde_json::Value,
        text: &str,
        receive_only: bool,
    ) -> EnumVariant {
        let at = self.positions.get(text).copied();
        let described = self.described.get(text).copied();
        let of_described = |member: &str| described.and_then(|item| item.get(member)?.as_str());
        let name = self
            .names
            .and_then(|names| entry(names, at, text))
            .or(of_described("name"));
        let description = self
            .descriptions
            .and_then(|descriptions| entry(descriptions, at, text))
            .or(of_described("description"));
        let deprecated = self.deprecated.contains(text);
        EnumVariant {
            value,
            name: name.map(str::to_owned),
            docs: Docs {
                description: description.map(str::to_owned),
                deprecated: deprecated.then(Deprecation::default),
                ..Docs::default()
            },
            receive_only,
        }
    }
}

/// What a scalar is, without quotes.
fn text_of(node: &Node) -> String {
    node.as_str()
        .map_or_else(|| node.to_string(), str::to_owned)
}

/// What goes with each value, the first time that it stands there.
fn first_by_text<'n, T>(all: impl Iterator<Item = (&'n Node, T)>) -> HashMap<String, T> {
    let mut first = HashMap::new();
    for (node, with) in all {
        first.entry(text_of(node)).or_insert(with);
    }
    first
}

/// The entry for a value: by position in a list, by the value in an object.
fn entry<'d>(said: &'d Node, at: Option<usize>, text: &str) -> Option<&'d str> {
    let node = match said {
        Node::Array(items) => items.get(at?)?,
        Node::Object(object) => object.get(text)?,
        _ => return None,
    };
    node.as_str().filter(|text| !text.trim().is_empty())
}
