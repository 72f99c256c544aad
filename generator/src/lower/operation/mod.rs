//! Operations: what is asked, what is answered, and what is said of both.
//!
//! In: the document's paths and webhooks. Out: the selected operations and events, their types still waiting to be lowered.
//! What always holds: a fault in one part (a parameter, a response) costs that part only.

mod collect;
mod content;
mod document;
mod event;
mod naming;
mod parameter;
mod response;
mod security;
mod streamed;
pub(crate) mod template;

pub(super) use collect::{Found, collect};
pub(super) use document::{group_docs, info, no_operations, root, servers, unsaid_credentials};
pub(super) use event::webhooks;
pub(super) use naming::{group_name, method_names};
pub(super) use security::schemes;

use super::context::Lowering;
use super::schema::deprecation;
use crate::api::{self, Deprecation, Docs, Event, NameHint};
use crate::load::{Node, Place};

impl<'d> Lowering<'d> {
    /// One operation; its name within its group is given by the caller.
    pub(super) fn operation(&mut self, found: &Found, name: NameHint) -> api::Operation {
        let place = &found.place;
        let holders: Vec<&Place> = std::iter::once(place).chain(&found.items).collect();
        api::Operation {
            id: found.id.clone(),
            name,
            method: found.method.to_ascii_uppercase(),
            path: found.path.clone(),
            docs: self.operation_docs(found),
            tags: found.tags.clone(),
            parameters: self.parameters(found),
            body: self.body(&place.join("requestBody")),
            responses: self.responses(&place.join("responses")),
            security: self.security(place),
            servers: document::own_servers(self, &holders),
            paging: None,
            success: None,
            place: place.clone(),
        }
    }

    fn operation_docs(&mut self, found: &Found) -> Docs {
        let typed = &found.typed;
        let node = self.doc.get(&found.place);
        let holders = std::iter::once(&found.place).chain(&found.items);
        let nodes: Vec<Option<&Node>> = holders.map(|place| self.doc.get(place)).collect();
        let own = |member: &str| {
            let mut texts = nodes
                .iter()
                .filter_map(|node| super::naming::text(*node, member));
            texts.next().map(str::to_owned)
        };
        Docs {
            title: own("summary"),
            description: own("description"),
            external: typed
                .external_docs
                .as_ref()
                .map(|docs| (docs.url.clone(), docs.description.clone())),
            example: None,
            deprecated: deprecated(typed.deprecated, node, typed.description.as_deref()),
            extensions: extensions(node),
        }
    }

    /// The payloads that the operation's callbacks send.
    pub(super) fn callbacks(&mut self, found: &Found) -> Vec<Event> {
        event::callbacks(self, found)
    }
}

/// Whether and how a thing is deprecated.
fn deprecated(flag: bool, node: Option<&Node>, description: Option<&str>) -> Option<Deprecation> {
    flag.then(|| {
        let members = node.and_then(Node::as_object);
        let extensions = members.into_iter().flat_map(|object| object.iter());
        deprecation(
            extensions.filter(|(name, _)| name.starts_with("x-")),
            description,
        )
    })
}

/// The `x-…` members of an object.
fn extensions(node: Option<&Node>) -> Vec<(String, serde_json::Value)> {
    let members = node.and_then(Node::as_object);
    members
        .into_iter()
        .flat_map(|object| object.iter())
        .filter(|(name, _)| name.starts_with("x-"))
        .map(|(name, value)| (name.to_owned(), super::json::to_json(value)))
        .collect()
}

/// `example`, or the value of the first of `examples`.
fn example(lowering: &mut Lowering<'_>, place: &Place) -> Option<serde_json::Value> {
    let doc = lowering.doc;
    if let Some(node) = doc.get(&place.join("example")) {
        return super::json::held(node);
    }
    let (_, first) = doc.members(&place.join("examples")).next()?;
    let first = doc.follow(&first).ok()?;
    // Its value is read by its place; this says what else of it is not right.
    let _ = doc.piece::<openapiv3::Example>(&first, lowering.diagnostics);
    doc.get(&first.join("value")).and_then(super::json::held)
}
