//! A document: the trees of its files, and every way into them. Nothing here reads a file.

use std::sync::Arc;

use super::node::{Node, Object};
use super::place::{FileId, Place, unescape};
use super::references::Index;
use super::version::Version;
use crate::diagnostic::Diagnostics;

/// The files of an OpenAPI document as value trees, with what is needed to follow references between them.
#[derive(Debug)]
pub struct Document {
    pub(super) files: Vec<LoadedFile>,
    pub(super) version: Version,
    pub(super) index: Index,
}

/// One file.
#[derive(Debug)]
pub(super) struct LoadedFile {
    pub(super) name: Arc<str>,
    pub(super) root: Node,
}

impl Document {
    /// The version of OpenAPI whose rules apply.
    #[must_use]
    pub fn version(&self) -> &Version {
        &self.version
    }

    /// Whether the rules of 3.1 apply (of 3.0 otherwise).
    #[must_use]
    pub fn is_31(&self) -> bool {
        self.version.is_31()
    }

    /// The name under which a file was read.
    #[must_use]
    pub fn file_name(&self, file: FileId) -> &str {
        self.files.get(file.index()).map_or("", |file| &file.name)
    }

    /// The files, the one that was asked for first.
    pub fn files(&self) -> impl Iterator<Item = FileId> {
        (0..self.files.len())
            .filter_map(|index| u32::try_from(index).ok())
            .map(FileId)
    }

    /// The value at a place; no reference is followed.
    #[must_use]
    pub fn get(&self, place: &Place) -> Option<&Node> {
        let mut node = &self.files.get(place.file.index())?.root;
        let mut rest = place.pointer.as_str();
        // Tokens are short: looking at each byte is quicker than a search that is made for long texts.
        while let Some(tokens) = rest.strip_prefix('/') {
            let end = tokens.bytes().position(|byte| byte == b'/');
            let (token, after) = tokens.split_at(end.unwrap_or(tokens.len()));
            node = step(node, token)?;
            rest = after;
        }
        Some(node)
    }

    /// The members of the object at a place; none when there is no object.
    pub fn members(&self, place: &Place) -> impl Iterator<Item = (&str, Place)> + use<'_> {
        let base = place.clone();
        self.get(place)
            .and_then(Node::as_object)
            .into_iter()
            .flat_map(Object::keys)
            .map(move |key| {
                let child = base.join(key);
                (key, child)
            })
    }

    /// The items of the array at a place; none when there is no array.
    pub fn items(&self, place: &Place) -> impl Iterator<Item = Place> + use<> {
        let base = place.clone();
        let count = self
            .get(place)
            .and_then(Node::as_array)
            .map_or(0, <[Node]>::len);
        (0..count).map(move |index| base.index(index))
    }

    /// `paths`: each path template with the place of its path item. Extensions are not among them.
    #[must_use]
    pub fn paths(&self) -> Vec<(&str, Place)> {
        self.members(&Place::root().join("paths"))
            .filter(|(path, _)| !path.starts_with("x-"))
            .collect()
    }

    /// `webhooks` (3.1): each name with the place of its path item.
    #[must_use]
    pub fn webhooks(&self) -> Vec<(&str, Place)> {
        self.members(&Place::root().join("webhooks"))
            .filter(|(name, _)| !name.starts_with("x-"))
            .collect()
    }

    /// The components of one kind (`schemas`, `parameters`, …), by name.
    #[must_use]
    pub fn components(&self, kind: &str) -> Vec<(&str, Place)> {
        self.members(&Place::root().join("components").join(kind))
            .collect()
    }

    /// The operations of the path item at a place (references followed): HTTP method in lower case, and place.
    pub fn operations(
        &self,
        path_item: &Place,
        diagnostics: &mut Diagnostics,
    ) -> Vec<(&'static str, Place)> {
        let Some(place) = diagnostics.ok(self
            .follow(path_item)
            .map_err(|lost| lost.instead("its operations are left out")))
        else {
            return Vec::new();
        };
        self.own_operations(&place).collect()
    }

    /// As [`Document::operations`], without following a reference.
    pub(crate) fn own_operations(
        &self,
        path_item: &Place,
    ) -> impl Iterator<Item = (&'static str, Place)> {
        METHODS
            .iter()
            .map(|method| (*method, path_item.join(method)))
            .filter(|(_, place)| self.get(place).is_some())
    }
}

/// The methods that a path item may have, in the order of the specification.
pub(crate) const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// One step of a pointer, its token still escaped.
pub(super) fn step<'d>(node: &'d Node, token: &str) -> Option<&'d Node> {
    match node {
        Node::Object(object) if token.contains('~') => object.get(&unescape(token)),
        Node::Object(object) => object.get(token),
        // RFC 6901 section 4: digits without a leading zero.
        Node::Array(items)
            if token == "0" || (token.starts_with(|c: char| c.is_ascii_digit() && c != '0')) =>
        {
            items.get(token.parse::<usize>().ok()?)
        }
        _ => None,
    }
}
