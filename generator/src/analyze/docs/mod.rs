//! Documentation of generated items.
//!
//! In: what the document says of a thing, and facts that its type does not show. Out: Rust documentation. What always holds: it is never
//! empty, rustdoc reads it without a warning, and nothing in it is ever compiled or run.

mod facts;
mod html;
mod inline;
mod markdown;
#[cfg(test)]
mod rustdoc;
mod tags;
mod urls;

pub(crate) use facts::{code, default, file_limits, limits};
pub(crate) use markdown::safe;

use crate::api::Deprecation;
pub(crate) use crate::api::Docs;

/// The documentation of an item. `fallback`: a sentence in Markdown for what the document says nothing of.
pub(crate) fn item(docs: &Docs, fallback: impl FnOnce() -> String, facts: &[String]) -> String {
    let mut paragraphs = Vec::new();
    let title = docs
        .title
        .as_deref()
        .map(one_line)
        .filter(|title| !title.is_empty());
    let description = docs
        .description
        .as_deref()
        .map(|text| safe(text).trim_matches('\n').to_owned())
        .filter(|text| !text.is_empty());
    match (title, description) {
        (Some(title), Some(description)) if begins_with(&description, &title) => {
            paragraphs.push(description)
        }
        (title, description) => paragraphs.extend(title.into_iter().chain(description)),
    }
    if paragraphs.is_empty() {
        paragraphs.push(fallback());
    }
    if !facts.is_empty() {
        paragraphs.push(facts.join(" "));
    }
    if let Some((url, description)) = &docs.external {
        let link = safe(url);
        let link = link.trim();
        paragraphs.push(
            match description
                .as_deref()
                .map(one_line)
                .filter(|text| !text.is_empty())
            {
                Some(text) => format!("See {link}: {text}"),
                None => format!("See {link}"),
            },
        );
    }
    paragraphs.join("\n\n")
}

/// The note of `#[deprecated]`: plain text, one line.
pub(crate) fn deprecated(docs: &Docs) -> Option<String> {
    docs.deprecated.as_ref().map(
        |Deprecation { note }| match note.as_deref().map(plain_line) {
            Some(note) if !note.is_empty() => note,
            _ => "deprecated by the API's description".to_owned(),
        },
    )
}

/// Text of a single line, made safe.
pub(crate) fn one_line(text: &str) -> String {
    safe(&plain_line(text))
}

/// Text with every run of white space made one space.
fn plain_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn begins_with(description: &str, title: &str) -> bool {
    let title = title.trim_end_matches('.');
    description
        .get(..title.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(title))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_not_said_twice() {
        let docs = Docs {
            title: Some("List pets".into()),
            description: Some("List pets.\n\nAll of them.".into()),
            external: Some(("https://example.com/a".into(), Some("More\nhere".into()))),
            ..Docs::default()
        };
        assert_eq!(
            item(&docs, String::new, &[]),
            "List pets.\n\nAll of them.\n\nSee <https://example.com/a>: More here"
        );
        assert_eq!(
            item(&Docs::default(), || code("a"), &["Default: `1`.".into()]),
            "`a`\n\nDefault: `1`."
        );
    }
}
