//! What a schema says about a value without restricting it: words, `readOnly`, `default`, `nullable` beside a reference.
//!
//! Collected from the use inwards: what is said first, nearest to the use, stands.

use crate::api::{Deprecation, Docs};
use crate::load::{ExternalDocs, Node, Place, SchemaObject};
use crate::lower::json::{held, to_json};

/// The notes on one use of a schema.
#[derive(Clone, Debug, Default)]
pub(crate) struct Notes<'d> {
    title: Option<&'d str>,
    description: Option<&'d str>,
    example: Option<&'d Node>,
    external: Option<ExternalDocs<'d>>,
    deprecated: bool,
    extensions: Vec<(&'d str, &'d Node)>,
    /// `default`, with the place of the schema that gives it.
    pub(crate) default: Option<(&'d Node, Place)>,
    /// `nullable: true`, or what amounts to it around an alias.
    pub(crate) nullable: Option<bool>,
    /// `readOnly`
    pub(crate) read_only: Option<bool>,
    /// `writeOnly`
    pub(crate) write_only: Option<bool>,
}

impl<'d> Notes<'d> {
    /// Adds what one schema says where nothing was said before.
    pub(super) fn absorb(&mut self, object: &SchemaObject<'d>) {
        // A title names the schema that it stands in; of the schema that a use refers to it says nothing more.
        if self.description.is_none() {
            self.title = self.title.or(object.title);
        }
        self.description = self.description.or(object.description);
        self.example = self.example.or(object.examples.first().copied());
        self.external = self.external.or(object.external_docs);
        self.deprecated |= object.deprecated;
        for (name, value) in &object.extensions {
            if !self.extensions.iter().any(|(known, _)| known == name) {
                self.extensions.push((name, value));
            }
        }
        if self.default.is_none() {
            self.default = object.default.map(|value| (value, object.place.clone()));
        }
        if object.nullable == Some(true) {
            self.nullable = Some(true);
        }
        self.read_only = self.read_only.or(object.read_only);
        self.write_only = self.write_only.or(object.write_only);
    }

    /// Adds the notes of another member of the same value. The later member is the nearer one: a subtype that says
    /// something again means it.
    pub(super) fn merge(&mut self, later: Self) {
        self.title = later.title.or(self.title);
        self.description = later.description.or(self.description);
        self.example = later.example.or(self.example);
        self.external = later.external.or(self.external);
        self.deprecated |= later.deprecated;
        for (name, value) in later.extensions {
            if !self.extensions.iter().any(|(known, _)| *known == name) {
                self.extensions.push((name, value));
            }
        }
        self.default = later.default.or(self.default.take());
        self.nullable = later.nullable.or(self.nullable);
        self.read_only = later.read_only.or(self.read_only);
        self.write_only = later.write_only.or(self.write_only);
    }

    /// The `title`.
    pub(crate) fn title(&self) -> Option<&'d str> {
        self.title
    }

    /// The notes as documentation.
    pub(crate) fn docs(&self) -> Docs {
        Docs {
            title: self.title.map(str::to_owned),
            description: self.description.map(str::to_owned),
            external: self
                .external
                .map(|docs| (docs.url.to_owned(), docs.description.map(str::to_owned))),
            example: self.example.and_then(held),
            deprecated: self.deprecated.then(|| {
                deprecation(
                    self.extensions.iter().map(|(name, value)| (*name, *value)),
                    self.description,
                )
            }),
            extensions: self
                .extensions
                .iter()
                .map(|(name, value)| ((*name).to_owned(), to_json(value)))
                .collect(),
        }
    }
}

/// What the document says to do instead of a deprecated thing: an extension's message, else the sentences of the description that say so.
pub(crate) fn deprecation<'n>(
    mut extensions: impl Iterator<Item = (&'n str, &'n Node)>,
    description: Option<&str>,
) -> Deprecation {
    let from_extension = extensions
        .find(|(name, value)| name.contains("deprecat") && value.as_str().is_some())
        .and_then(|(_, value)| value.as_str())
        .map(|text| text.trim().to_owned())
        .filter(|text| !text.is_empty());
    Deprecation {
        note: from_extension.or_else(|| description.and_then(deprecation_sentences)),
    }
}

/// The first sentence that speaks of deprecation, and the next when it says what to use.
fn deprecation_sentences(description: &str) -> Option<String> {
    let paragraph = description
        .split("\n\n")
        .find(|paragraph| speaks_of_deprecation(paragraph))?;
    let flat = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
    let sentences: Vec<&str> = flat.split_inclusive(". ").map(str::trim).collect();
    let at = sentences
        .iter()
        .position(|sentence| speaks_of_deprecation(sentence))?;
    let mut note = (*sentences.get(at)?).to_owned();
    if let Some(next) = sentences.get(at + 1).filter(|next| {
        ["use ", "please use", "instead"]
            .iter()
            .any(|cue| next.to_lowercase().contains(cue))
    }) {
        note.push(' ');
        note.push_str(next);
    }
    Some(note)
}

fn speaks_of_deprecation(text: &str) -> bool {
    text.to_lowercase().contains("deprecat")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deprecation_says_what_to_do_instead() {
        let sentence = |text| deprecation(std::iter::empty(), Some(text)).note;
        assert_eq!(
            sentence("The old flag. Deprecated as of July. Use `new` instead. More words."),
            Some("Deprecated as of July. Use `new` instead.".to_owned())
        );
        assert_eq!(sentence("Nothing of the kind."), None);
        let message = Node::String("Use `b`.".into());
        let note = deprecation(
            [("x-stainless-deprecation-message", &message)].into_iter(),
            Some("Deprecated."),
        );
        assert_eq!(note.note.as_deref(), Some("Use `b`."));
    }
}
