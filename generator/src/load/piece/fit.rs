//! Where the tables do not say everything: members that depend on each other, and what `openapiv3` insists on although
//! the document may leave it out.

use super::check::{self, Members};
use super::shape::SECURITY_SCHEMES;
use super::view::View;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::node::Node;
use crate::load::place::Place;

/// Adds what the document may leave out.
fn fill<'d>(members: &mut Members<'d>, name: &'static str, value: View<'d>) {
    if !has(members, name) {
        members.push((name, value));
    }
}

fn has(members: &Members<'_>, name: &str) -> bool {
    members.iter().any(|(key, _)| *key == name)
}

/// `title` and `version` are required, and a client can do without.
pub(super) fn info<'d>(
    mut members: Members<'d>,
    _: &'d Node,
    _: &Place,
    _: &mut Diagnostics,
) -> Option<Members<'d>> {
    for name in ["title", "version"] {
        fill(&mut members, name, View::Text(String::new()));
    }
    Some(members)
}

/// `responses` may be absent (3.1).
pub(super) fn operation<'d>(
    mut members: Members<'d>,
    _: &'d Node,
    _: &Place,
    _: &mut Diagnostics,
) -> Option<Members<'d>> {
    fill(&mut members, "responses", View::Map(Vec::new()));
    Some(members)
}

/// `description` is required, and of no consequence.
pub(super) fn response<'d>(
    mut members: Members<'d>,
    _: &'d Node,
    _: &Place,
    _: &mut Diagnostics,
) -> Option<Members<'d>> {
    fill(&mut members, "description", View::Text(String::new()));
    Some(members)
}

/// Styles that go with where the parameter is (3.0.4 section 4.8.12.3), and one of `schema` and `content`.
pub(super) fn parameter<'d>(
    mut members: Members<'d>,
    node: &'d Node,
    place: &Place,
    diagnostics: &mut Diagnostics,
) -> Option<Members<'d>> {
    let text = |name| node.get(name).and_then(Node::as_str);
    let (location, style) = (text("in").unwrap_or_default(), text("style"));
    let styles: &[&str] = match location {
        "path" => &["matrix", "label", "simple"],
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "header" => &["simple"],
        _ => &["form"],
    };
    if let Some(style) = style.filter(|style| has(&members, "style") && !styles.contains(style)) {
        let message = format!(
            "a parameter in the {location} cannot have the style `{style}`; it has `{}`",
            default_style(location)
        );
        diagnostics.push(Diagnostic::warning(
            "style-invalid",
            &place.join("style"),
            message,
        ));
        members.retain(|(name, _)| *name != "style");
    }
    schema_or_content(members, place, diagnostics)
}

fn default_style(location: &str) -> &'static str {
    if matches!(location, "path" | "header") {
        "simple"
    } else {
        "form"
    }
}

/// One of `schema` and `content`.
pub(super) fn header<'d>(
    members: Members<'d>,
    _: &'d Node,
    place: &Place,
    diagnostics: &mut Diagnostics,
) -> Option<Members<'d>> {
    schema_or_content(members, place, diagnostics)
}

fn schema_or_content<'d>(
    mut members: Members<'d>,
    place: &Place,
    diagnostics: &mut Diagnostics,
) -> Option<Members<'d>> {
    match (has(&members, "schema"), has(&members, "content")) {
        (true, true) => {
            let message = "`schema` and `content` exclude each other; `schema` is used";
            diagnostics.push(Diagnostic::warning(
                "schema-and-content",
                &place.join("content"),
                message,
            ));
            members.retain(|(name, _)| *name != "content");
        }
        (false, false) => {
            let message =
                "neither `schema` nor `content` says what the value is; any text is accepted";
            diagnostics.push(
                Diagnostic::warning("value-untyped", place, message).help("give it a `schema`"),
            );
            members.push(("content", View::Map(Vec::new())));
        }
        _ => {}
    }
    Some(members)
}

/// What the `type` calls for.
pub(super) fn security_scheme<'d>(
    _: Members<'d>,
    node: &'d Node,
    place: &Place,
    diagnostics: &mut Diagnostics,
) -> Option<Members<'d>> {
    let kind = node.get("type").and_then(Node::as_str)?;
    let Some((_, fields)) = SECURITY_SCHEMES.iter().find(|(name, _)| *name == kind) else {
        let message =
            format!("a `{kind}` scheme is settled below HTTP, and no credential is sent for it");
        diagnostics.push(
            Diagnostic::unsupported("mutual-tls", &place.join("type"), message)
                .help("give the client an HTTP transport that has the certificate"),
        );
        return None;
    };
    check::object(fields, node, place, diagnostics)
}

/// One of `operationRef` and `operationId`.
pub(super) fn link<'d>(
    mut members: Members<'d>,
    _: &'d Node,
    place: &Place,
    diagnostics: &mut Diagnostics,
) -> Option<Members<'d>> {
    match (has(&members, "operationId"), has(&members, "operationRef")) {
        (true, true) => members.retain(|(name, _)| *name != "operationRef"),
        (false, false) => {
            let message = "a link must have `operationId` or `operationRef`";
            diagnostics.push(Diagnostic::warning("member-missing", place, message));
            return None;
        }
        _ => {}
    }
    Some(members)
}
