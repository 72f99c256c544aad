//! Which OpenAPI a document says it is, and what is done about those that are not 3.0 or 3.1.

use super::node::{Node, Object};
use super::place::Place;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// The version that a document says it follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    text: String,
    minor: u32,
}

impl Version {
    /// As written: `3.0.3`.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether the rules of 3.1 apply: JSON Schema 2020-12, `$ref` with siblings. 3.2 is read as 3.1.
    #[must_use]
    pub const fn is_31(&self) -> bool {
        self.minor >= 1
    }
}

/// The version of the document with this root; `None` when it cannot be used, which has been reported.
pub(super) fn detect(root: &Node, diagnostics: &mut Diagnostics) -> Option<Version> {
    let place = Place::root();
    let object = match root {
        Node::Object(object) => object,
        Node::Null => {
            diagnostics.push(Diagnostic::error(
                "document-empty",
                &place,
                "the file is empty",
            ));
            return None;
        }
        other => {
            let message = format!("an OpenAPI document is an object; this is {}", other.kind());
            diagnostics.push(Diagnostic::error("document-not-object", &place, message));
            return None;
        }
    };
    let text = match object.get("openapi") {
        Some(Node::String(text)) => text,
        Some(Node::Number(text)) => {
            let message = format!("`openapi` is the number {text}, not a version");
            let help =
                format!("put it in quotes and name a patch version: `openapi: \"{text}.0\"`");
            diagnostics.push(
                Diagnostic::warning("version-unquoted", &place.join("openapi"), message).help(help),
            );
            text
        }
        Some(other) => {
            let message = format!(
                "`openapi` must be a version such as `3.0.3`; this is {}",
                other.kind()
            );
            diagnostics.push(Diagnostic::error(
                "version-unknown",
                &place.join("openapi"),
                message,
            ));
            return None;
        }
        None => {
            diagnostics.push(no_version(object));
            return None;
        }
    };
    parsed(text, diagnostics)
}

fn parsed(text: &str, diagnostics: &mut Diagnostics) -> Option<Version> {
    let place = Place::root().join("openapi");
    let mut parts = text.trim().split(['.', '-']);
    let major = parts.next().and_then(|part| part.parse::<u32>().ok());
    let minor = parts.next().and_then(|part| part.parse::<u32>().ok());
    match (major, minor) {
        (Some(3), Some(minor @ (0 | 1))) => Some(Version {
            text: text.to_owned(),
            minor,
        }),
        (Some(3), Some(minor)) => {
            let message = format!("OpenAPI {text} is read as 3.1");
            let help = "what a later version adds is left out, and named where it is met";
            diagnostics.push(Diagnostic::note("version-newer", &place, message).help(help));
            Some(Version {
                text: text.to_owned(),
                minor,
            })
        }
        _ => {
            let message = format!("`{text}` is not a version of OpenAPI that can be read");
            diagnostics.push(
                Diagnostic::error("version-unknown", &place, message)
                    .help("3.0 and 3.1 can be read"),
            );
            None
        }
    }
}

fn no_version(object: &Object) -> Diagnostic {
    if let Some(version) = object.get("swagger") {
        let version = version
            .as_str()
            .map_or_else(|| version.to_string(), str::to_owned);
        return Diagnostic::error(
            "swagger-2",
            &Place::root().join("swagger"),
            format!("this is Swagger {version}, not OpenAPI 3"),
        )
        .help("convert it first: `npx swagger2openapi --outfile openapi.yaml FILE`");
    }
    if object.contains_key("asyncapi") {
        return Diagnostic::error(
            "asyncapi",
            &Place::root().join("asyncapi"),
            "this is AsyncAPI, not OpenAPI",
        );
    }
    Diagnostic::error(
        "version-missing",
        &Place::root(),
        "there is no `openapi` member, so this is no OpenAPI document",
    )
    .help("say which version it follows: `openapi: 3.0.3`")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(yaml: &str) -> (Option<bool>, Vec<&'static str>) {
        let root = super::super::yaml::parse(yaml).unwrap().root;
        let mut diagnostics = Diagnostics::new();
        let version = detect(&root, &mut diagnostics);
        (
            version.map(|version| version.is_31()),
            diagnostics
                .iter()
                .map(|diagnostic| diagnostic.code)
                .collect(),
        )
    }

    #[test]
    fn knows_every_version_and_what_is_none() {
        assert_eq!(outcome("openapi: 3.0.4"), (Some(false), vec![]));
        assert_eq!(outcome("openapi: 3.1.0"), (Some(true), vec![]));
        assert_eq!(outcome("openapi: 3.0.0-rc1"), (Some(false), vec![]));
        assert_eq!(
            outcome("openapi: 3.2.0"),
            (Some(true), vec!["version-newer"])
        );
        assert_eq!(
            outcome("openapi: 3.1"),
            (Some(true), vec!["version-unquoted"])
        );
        assert_eq!(outcome("openapi: 4.0.0"), (None, vec!["version-unknown"]));
        assert_eq!(outcome("openapi: [3]"), (None, vec!["version-unknown"]));
        assert_eq!(outcome("swagger: '2.0'"), (None, vec!["swagger-2"]));
        assert_eq!(outcome("asyncapi: 2.0.0"), (None, vec!["asyncapi"]));
        assert_eq!(outcome("info: {}"), (None, vec!["version-missing"]));
        assert_eq!(outcome("- 1"), (None, vec!["document-not-object"]));
        assert_eq!(outcome("# nothing"), (None, vec!["document-empty"]));
    }
}
