//! Responses: by status, with headers and links.

use super::content::{UNKNOWN_BODY, unknown_content};
use super::{deprecated, example, extensions};
use crate::api::{Docs, Header, Link, Response, StatusRange};
use crate::diagnostic::Diagnostic;
use crate::load::{Node, Place};
use crate::lower::context::Lowering;

impl<'d> Lowering<'d> {
    pub(super) fn responses(&mut self, place: &Place) -> Vec<Response> {
        let members: Vec<(String, Place)> = self
            .doc
            .members(place)
            .filter(|(status, _)| !status.starts_with("x-"))
            .map(|(status, place)| (status.to_owned(), place))
            .collect();
        let mut responses: Vec<Response> = Vec::new();
        for (status, place) in members {
            let Some(range) = status_range(&status) else {
                self.warn(
                    "status-unknown",
                    &place,
                    format!("`{status}` is no status; the response is left out"),
                    "write three digits, a class such as `4XX`, or `default`",
                );
                continue;
            };
            responses.extend(self.response(range, &place));
        }
        responses
    }

    fn response(&mut self, status: StatusRange, written: &Place) -> Option<Response> {
        let Some(place) = self.end_of(written, UNKNOWN_BODY) else {
            return Some(Response {
                status,
                description: String::new(),
                headers: Vec::new(),
                contents: vec![unknown_content(written)],
                links: Vec::new(),
                envelope: None,
                place: written.clone(),
            });
        };
        // Without its description a response is as useful.
        let description = super::parameter::text_of(self.doc.get(&place), "description");
        Some(Response {
            status,
            description: description.unwrap_or_default(),
            headers: self.headers(&place),
            contents: self.contents(&place),
            links: self.links(&place),
            envelope: None,
            place,
        })
    }

    pub(super) fn headers(&mut self, holder: &Place) -> Vec<Header> {
        let members: Vec<(String, Place)> = self
            .doc
            .members(&holder.join("headers"))
            // OpenAPI 3.0.3 §4.7.17.1: described by the media type already.
            .filter(|(name, _)| !name.eq_ignore_ascii_case("content-type"))
            .map(|(name, place)| (name.to_owned(), place))
            .collect();
        let mut headers = Vec::new();
        for (name, written) in members {
            let Some(place) = self.end_of(&written, "the header is left out") else {
                continue;
            };
            let Some(typed) = self
                .doc
                .piece::<openapiv3::Header>(&place, self.diagnostics)
            else {
                continue;
            };
            let node = self.doc.get(&place);
            let (value, default, _) = self.parameter_value(&place);
            let fixed = self.one_value(&place.join("schema")).or(default);
            headers.push(Header {
                name,
                required: typed.required,
                value,
                fixed: fixed.and_then(|value| match value {
                    serde_json::Value::String(text) => Some(text),
                    serde_json::Value::Number(_) | serde_json::Value::Bool(_) => {
                        Some(value.to_string())
                    }
                    _ => None,
                }),
                docs: Docs {
                    title: None,
                    deprecated: deprecated(
                        typed.deprecated == Some(true),
                        node,
                        typed.description.as_deref(),
                    ),
                    description: typed.description,
                    external: None,
                    example: example(self, &place),
                    extensions: extensions(node),
                },
                place,
            });
        }
        headers
    }

    /// The only value that a schema allows.
    fn one_value(&self, schema: &Place) -> Option<serde_json::Value> {
        let schema = self.doc.follow(schema).ok()?;
        let node = self.doc.get(&schema)?;
        let only = match (node.get("const"), node.get("enum").and_then(Node::as_array)) {
            (Some(only), _) | (None, Some([only])) => only,
            _ => return None,
        };
        Some(crate::lower::json::to_json(only))
    }

    fn links(&mut self, holder: &Place) -> Vec<Link> {
        let members: Vec<(String, Place)> = self
            .doc
            .members(&holder.join("links"))
            .map(|(name, place)| (name.to_owned(), place))
            .collect();
        if !members.is_empty() {
            self.diagnostics.push(Diagnostic::note(
                "link-not-followed",
                &holder.join("links"),
                "links are described in the documentation of the operation; the client has no function that follows them",
            ));
        }
        let mut links = Vec::new();
        for (name, written) in members {
            let Some(place) = self.end_of(&written, "the link is left out") else {
                continue;
            };
            let Some(typed) = self.doc.piece::<openapiv3::Link>(&place, self.diagnostics) else {
                continue;
            };
            let operation = match &typed.operation {
                openapiv3::LinkOperation::OperationRef(text)
                | openapiv3::LinkOperation::OperationId(text) => text.clone(),
            };
            links.push(Link {
                name,
                operation: Some(operation),
                parameters: parameters(self.doc.get(&place.join("parameters"))),
                description: typed.description,
            });
        }
        links
    }
}

/// Parameter and expression (or constant, as JSON).
fn parameters(node: Option<&Node>) -> Vec<(String, String)> {
    node.and_then(Node::as_object)
        .into_iter()
        .flat_map(|object| object.iter())
        .map(|(name, value)| {
            let text = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            (name.to_owned(), text)
        })
        .collect()
}

/// `200`, `4XX` or `default` (OpenAPI 3.0.3 §4.7.16).
fn status_range(text: &str) -> Option<StatusRange> {
    if text.eq_ignore_ascii_case("default") {
        return Some(StatusRange::Default);
    }
    let class = text.get(..1)?.parse::<u8>().ok()?;
    if text.len() != 3 || !(1..=9).contains(&class) {
        return None;
    }
    if text.get(1..)?.eq_ignore_ascii_case("xx") {
        return Some(StatusRange::Class(class));
    }
    text.parse().ok().map(StatusRange::Exact)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_exact_a_class_or_the_default() {
        assert_eq!(status_range("201"), Some(StatusRange::Exact(201)));
        assert_eq!(status_range("4xx"), Some(StatusRange::Class(4)));
        assert_eq!(status_range("default"), Some(StatusRange::Default));
        for wrong in ["", "20", "2000", "20X", "ok", "0XX", "é00"] {
            assert_eq!(status_range(wrong), None, "{wrong}");
        }
    }
}
