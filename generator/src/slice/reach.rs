//! What the chosen operations reach, and the parts of the document that hold it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::SliceError;
use crate::load::{Document, FileId, METHODS, Node, Object, Place, Pointer, holds_names, is_data};

/// Kind and name of a component.
type Component = (String, String);

/// What is to be kept.
pub(super) struct Reach<'d> {
    document: &'d Document,
    /// Path and methods.
    methods: BTreeMap<String, BTreeSet<&'static str>>,
    components: BTreeSet<Component>,
    schemes: BTreeSet<String>,
    tags: BTreeSet<String>,
    /// Paths that are kept whole, because a reference leads to them.
    whole: BTreeSet<String>,
    waiting: Vec<Place>,
    referred: Vec<String>,
    /// For each schema that has a discriminator, those that are made from it by `allOf`.
    heirs: HashMap<String, Vec<String>>,
}

impl<'d> Reach<'d> {
    pub(super) fn new(document: &'d Document) -> Self {
        Self {
            document,
            methods: BTreeMap::new(),
            components: BTreeSet::new(),
            schemes: BTreeSet::new(),
            tags: BTreeSet::new(),
            whole: BTreeSet::new(),
            waiting: Vec::new(),
            referred: Vec::new(),
            heirs: heirs(document),
        }
    }

    /// Keeps an operation: the method of the path item `item`, which stands or is referred to at `place`.
    pub(super) fn operation(&mut self, place: &Place, item: &Place, method: &'static str) {
        let Some(path) = place.last() else {
            return;
        };
        if !self.methods.entry(path).or_default().insert(method) {
            return;
        }
        let operation = item.join(method);
        let node = self.document.get(&operation);
        let tags = node
            .and_then(|node| node.get("tags")?.as_array())
            .unwrap_or_default();
        self.tags
            .extend(tags.iter().filter_map(Node::as_str).map(str::to_owned));
        if let Some(security) = node.and_then(|node| node.get("security")) {
            self.security(security);
        }
        self.waiting.push(operation);
        if place == item {
            let shared = self
                .document
                .members(item)
                .filter(|(key, _)| !METHODS.contains(key));
            self.waiting.extend(shared.map(|(_, place)| place));
        } else {
            self.waiting.push(place.clone());
        }
    }

    fn security(&mut self, requirements: &Node) {
        let requirements = requirements.as_array().unwrap_or_default();
        let names = requirements
            .iter()
            .filter_map(Node::as_object)
            .flat_map(Object::keys);
        self.schemes.extend(names.map(str::to_owned));
    }

    /// How many operations are kept.
    pub(super) fn operations(&self) -> usize {
        self.methods.values().map(BTreeSet::len).sum()
    }

    /// Walks until nothing new is reached.
    pub(super) fn follow_all(&mut self) -> Result<(), SliceError> {
        // Like the servers, the security of the API as a whole stays, whether or not each operation states its own.
        if let Some(default) = self.document.get(&Place::root().join("security")) {
            self.security(default);
        }
        loop {
            while let Some(place) = self.waiting.pop() {
                if let Some(node) = self.document.get(&place) {
                    let named = place
                        .last()
                        .is_some_and(|last| holds_names(&last, node) && is_keyword(&place));
                    self.walk(node, &place, named)?;
                }
            }
            for name in std::mem::take(&mut self.schemes) {
                self.component("securitySchemes", &name);
            }
            if self.waiting.is_empty() {
                return Ok(());
            }
        }
    }

    /// Every reference below a value. `named`: its keys are names and no keywords.
    fn walk(&mut self, node: &Node, place: &Place, named: bool) -> Result<(), SliceError> {
        match node {
            Node::Array(items) => items
                .iter()
                .try_for_each(|item| self.walk(item, place, false)),
            Node::Object(object) => {
                if !named {
                    self.references(object, place)?;
                }
                object.iter().try_for_each(|(key, value)| {
                    if !named && is_data(key, value) {
                        return Ok(());
                    }
                    self.walk(value, place, !named && holds_names(key, value))
                })
            }
            _ => Ok(()),
        }
    }

    fn references(&mut self, object: &Object, place: &Place) -> Result<(), SliceError> {
        for keyword in ["$ref", "$dynamicRef", "operationRef"] {
            if let Some(reference) = object.get(keyword).and_then(Node::as_str) {
                self.reference(reference, place)?;
            }
        }
        let mapping = object
            .get("discriminator")
            .and_then(|found| found.get("mapping"));
        for (_, value) in mapping
            .and_then(Node::as_object)
            .into_iter()
            .flat_map(Object::iter)
        {
            match value.as_str() {
                Some(name) if self.is_schema(name) => self.component("schemas", name),
                Some(reference) => self.reference(reference, place)?,
                None => {}
            }
        }
        Ok(())
    }

    fn is_schema(&self, name: &str) -> bool {
        let place = Place::root().join("components").join("schemas").join(name);
        self.document.get(&place).is_some()
    }

    fn reference(&mut self, reference: &str, place: &Place) -> Result<(), SliceError> {
        let target = match reference.strip_prefix('#') {
            Some(pointer) if pointer.is_empty() || pointer.starts_with('/') => {
                let decoded = percent_encoding::percent_decode_str(pointer).decode_utf8_lossy();
                Place {
                    file: FileId::default(),
                    pointer: Pointer::from_escaped(&decoded),
                }
            }
            _ => match self.document.target(place, reference) {
                Ok(target) => target,
                // What leads nowhere now leads nowhere then.
                Err(_) => return Ok(()),
            },
        };
        if target.file != FileId::default() {
            return Err(SliceError::OtherFile(
                reference.to_owned(),
                place.to_string(),
            ));
        }
        let steps: Vec<String> = target.pointer.tokens().take(3).collect();
        match steps
            .iter()
            .map(String::as_str)
            .collect::<Vec<_>>()
            .as_slice()
        {
            ["components", kind, name] => self.component(kind, name),
            ["paths", path] => self.path_item(path),
            ["paths", path, method] => {
                if let Some(method) = METHODS.iter().find(|known| *known == method) {
                    self.referred_operation(path, method);
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Keeps an operation that a reference leads into.
    fn referred_operation(&mut self, path: &str, method: &'static str) {
        let item = Place::root().join("paths").join(path);
        let before = self.operations();
        self.operation(&item, &item, method);
        if self.operations() > before {
            self.referred
                .push(format!("{} {path}", method.to_uppercase()));
        }
    }

    /// Keeps all of a path item that a reference leads to.
    fn path_item(&mut self, path: &str) {
        let item = Place::root().join("paths").join(path);
        if !self.whole.insert(path.to_owned()) {
            return;
        }
        self.methods.entry(path.to_owned()).or_default();
        for method in METHODS {
            if self.document.get(&item.join(method)).is_some() {
                self.referred_operation(path, method);
            }
        }
        // What is no operation, a reference to yet another among it.
        self.waiting.push(item);
    }

    fn component(&mut self, kind: &str, name: &str) {
        if !self.components.insert((kind.to_owned(), name.to_owned())) {
            return;
        }
        let place = Place::root().join("components").join(kind).join(name);
        self.waiting.push(place);
        if kind == "schemas" {
            for heir in self.heirs.get(name).cloned().unwrap_or_default() {
                self.component("schemas", &heir);
            }
        }
    }

    /// The paths that are kept, each with its kept methods and what they share.
    pub(super) fn paths(&self, paths: &Node) -> Node {
        members(paths, |path, item| {
            let kept = self.methods.get(path)?;
            members_if(item, |key| !METHODS.contains(&key) || kept.contains(key))
        })
    }

    /// The components that are kept; `None` when there are none.
    pub(super) fn components(&self, components: &Node) -> Option<Node> {
        let kept = members(components, |kind, of_kind| {
            let kept = members_if(of_kind, |name| {
                self.components
                    .contains(&(kind.to_owned(), name.to_owned()))
            })?;
            (!kept.as_object()?.is_empty()).then_some(kept)
        });
        (!kept.as_object()?.is_empty()).then_some(kept)
    }

    /// The tags of the kept operations; `None` when there are none.
    pub(super) fn tags(&self, tags: &Node) -> Option<Node> {
        let is_kept = |tag: &&Node| {
            let name = tag.get("name").and_then(Node::as_str);
            name.is_some_and(|name| self.tags.contains(name))
        };
        let kept: Vec<Node> = tags.as_array()?.iter().filter(is_kept).cloned().collect();
        (!kept.is_empty()).then_some(Node::Array(kept))
    }

    /// How many components are kept.
    pub(super) fn component_count(&self) -> usize {
        let there = |(kind, name): &&Component| {
            let place = Place::root().join("components").join(kind).join(name);
            self.document.get(&place).is_some()
        };
        self.components.iter().filter(there).count()
    }

    /// Operations that a reference brought in.
    pub(super) fn referred(self) -> Vec<String> {
        self.referred
    }
}

/// Whether the last step of a place is a keyword of an operation or path item, and not the name of a component.
fn is_keyword(place: &Place) -> bool {
    place.pointer.tokens().next().as_deref() != Some("components")
}

/// An object of the members that `keep` gives a value for.
fn members(node: &Node, keep: impl Fn(&str, &Node) -> Option<Node>) -> Node {
    let all = node.as_object().into_iter().flat_map(Object::iter);
    let kept = all.filter_map(|(key, value)| Some((key.into(), keep(key, value)?)));
    Node::Object(Object::from_members(kept.collect()).0)
}

/// The object with the members whose key is kept.
fn members_if(node: &Node, keep: impl Fn(&str) -> bool) -> Option<Node> {
    node.as_object()?;
    Some(members(node, |key, value| keep(key).then(|| value.clone())))
}

/// The schemas that are made by `allOf` from one that has a discriminator: they are what its values may be.
fn heirs(document: &Document) -> HashMap<String, Vec<String>> {
    let mut heirs: HashMap<String, Vec<String>> = HashMap::new();
    for (name, place) in document.components("schemas") {
        let parts = document
            .get(&place)
            .and_then(|schema| schema.get("allOf")?.as_array());
        for part in parts.unwrap_or_default() {
            let base = part.get("$ref").and_then(Node::as_str);
            let base = base.and_then(|text| text.strip_prefix("#/components/schemas/"));
            let Some(base) = base else {
                continue;
            };
            let schema = Place::root().join("components").join("schemas").join(base);
            let has_tag = document
                .get(&schema)
                .is_some_and(|base| base.get("discriminator").is_some());
            if has_tag {
                heirs
                    .entry(base.to_owned())
                    .or_default()
                    .push(name.to_owned());
            }
        }
    }
    heirs
}
