//! Responses: by status, with headers and links.

use super::content::{Side, UNKNOWN_BODY, unknown_content};
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
            let Some(range) = StatusRange::parse(&status) else {
                self.warn(
                    "status-unknown",
                    &place,
                    format!("`{status}` is no status code; the response is left out"),
                    "write a code such as `404`, a class such as `4XX`, or `default`",
                );
                continue;
            };
            responses.extend(self.response(range, &place));
        }
        responses
    }

    fn response(&mut self, status: StatusRange, written: &Place) -> Option<Response> {
        let Some(place) = self.end_of(written, UNKNOWN_BODY) else {
            return Some(unknown_response(status, written.clone()));
        };
        // `'204':` with nothing after it.
        if self.doc.get(&place).is_some_and(Node::is_null) {
            return Some(Response {
                status,
                description: String::new(),
                headers: Vec::new(),
                contents: Vec::new(),
                links: Vec::new(),
                envelope: None,
                place,
            });
        }
        let node = self.doc.get(&place);
        if let Some(node) = node.filter(|node| node.as_object().is_none()) {
            let message = format!(
                "here must be a response, an object; this is {}",
                node.kind()
            );
            let found = Diagnostic::fault("object-invalid", &place, message);
            self.diagnostics.push(found.instead(UNKNOWN_BODY));
            return Some(unknown_response(status, place));
        }
        let typed = self
            .doc
            .piece::<openapiv3::Response>(&place, self.diagnostics)?;
        // A type that body and headers share is named for the body.
        let contents = self.contents(&place, Side::Received);
        Some(Response {
            status,
            description: typed.description,
            headers: self.headers(&place),
            contents,
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
            let (value, default, content) = self.parameter_value(&place);
            let fixed = self.one_value(&place.join("schema"));
            let explode = node.and_then(|node| node.get("explode")?.as_bool());
            headers.push(Header {
                name,
                required: typed.required,
                value,
                fixed: fixed.map(crate::lower::json::to_json).and_then(text),
                default: default.and_then(text),
                explode: explode.unwrap_or(false),
                content,
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
            self.report_target(&typed.operation, &place);
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

    /// Says where a link leads that leads to no operation of the client's.
    fn report_target(&mut self, target: &openapiv3::LinkOperation, place: &Place) {
        let (message, help) = match target {
            openapiv3::LinkOperation::OperationId(id) if self.operation_ids.contains(id) => return,
            openapiv3::LinkOperation::OperationId(id) => match self.without_function(id) {
                Some((event, true)) => (
                    format!(
                        "the link leads to `{id}` at {event}, which the API calls and a client cannot"
                    ),
                    "name an operation below `paths`",
                ),
                Some((left_out, false)) => (
                    format!(
                        "the link leads to `{id}` at {left_out}, of which the client has no function"
                    ),
                    "see what else is said of the operation or of its path",
                ),
                None => (
                    format!("no operation has the id `{id}`, to which the link leads"),
                    "name one that the document describes",
                ),
            },
            openapiv3::LinkOperation::OperationRef(text) => match self.is_missing(text, place) {
                false => return,
                true => (
                    format!("nothing is at `{text}`, to which the link leads"),
                    "name an operation that the document describes",
                ),
            },
        };
        self.warn("link-to-nothing", place, message, help);
    }

    /// Whether a reference into the same file leads nowhere.
    fn is_missing(&self, reference: &str, place: &Place) -> bool {
        reference.starts_with("#/") && self.doc.target(place, reference).is_err()
    }

    /// An operation of that id that the client has no function for, and whether that is because the API calls it.
    fn without_function(&self, id: &str) -> Option<(Place, bool)> {
        let doc = self.doc;
        let is_it = |place: &Place| {
            let node = doc.get(place);
            node.and_then(|node| node.get("operationId")?.as_str()) == Some(id)
        };
        // With what newer versions have that is not made, and with what stands beside a reference.
        let within = |item: &Place| -> Vec<Place> {
            let mut ends: Vec<Place> = doc.follow(item).into_iter().collect();
            ends.push(item.clone());
            let more = ends.clone().into_iter();
            ends.extend(more.map(|end| end.join("additionalOperations")));
            let members = ends.iter().flat_map(|end| doc.members(end));
            members.map(|(_, place)| place).collect()
        };
        let paths = doc.paths();
        let described: Vec<Place> = paths.iter().flat_map(|(_, item)| within(item)).collect();
        let callbacks = described.iter().flat_map(|operation| {
            let callbacks = doc.members(&operation.join("callbacks"));
            let callbacks = callbacks.filter_map(|(_, callback)| doc.follow(&callback).ok());
            callbacks.flat_map(|callback| doc.members(&callback))
        });
        let mut events = doc.webhooks().into_iter().chain(callbacks);
        let event = events.find_map(|(_, item)| within(&item).into_iter().find(is_it));
        let left_out = || described.iter().find(|place| is_it(place)).cloned();
        let event = event.map(|place| (place, true));
        event.or_else(|| Some((left_out()?, false)))
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

/// What is known of a response that cannot be read: that there is one.
fn unknown_response(status: StatusRange, place: Place) -> Response {
    Response {
        status,
        description: String::new(),
        headers: Vec::new(),
        contents: vec![unknown_content(&place)],
        links: Vec::new(),
        envelope: None,
        place,
    }
}

/// A scalar as a header has it.
fn text(value: serde_json::Value) -> Option<String> {
    match value {
        serde_json::Value::String(text) => Some(text),
        serde_json::Value::Number(_) | serde_json::Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}
