//! Operations: what can be asked of the API, and what it answers.

use super::{Body, Docs, NameHint, Paging, Parameter, Requirement, Response, Server};
use crate::load::Place;

/// A resource group: operations that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Words for its name.
    pub name: NameHint,
    /// What the document says of it (its tag).
    pub docs: Docs,
    /// Indices into [`super::Api::operations`], in document order.
    pub operations: Vec<usize>,
    /// The parameter that is given once for the whole group (`client.account(id).allow_policies()`), from the configuration.
    pub scope: Option<Scope>,
}

/// A path parameter that the client can be narrowed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope {
    /// The path parameter's name.
    pub parameter: String,
    /// The name of the method that takes it.
    pub name: String,
}

/// One operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// `operationId`, unless missing or taken.
    pub id: Option<String>,
    /// Words for its name within its group.
    pub name: NameHint,
    /// Upper case: `GET`.
    pub method: String,
    /// The path template as written: `/pets/{id}`.
    pub path: String,
    /// What the document says of it.
    pub docs: Docs,
    /// All its tags.
    pub tags: Vec<String>,
    /// Path-level and operation-level ones merged; path parameters first, in the template's order.
    pub parameters: Vec<Parameter>,
    /// What it sends.
    pub body: Option<Body>,
    /// What it answers, in document order.
    pub responses: Vec<Response>,
    /// Any one of these is enough; empty: no security.
    pub security: Vec<Requirement>,
    /// Its own servers; empty: the API's.
    pub servers: Vec<Server>,
    /// How its list is paged.
    pub paging: Option<Paging>,
    /// The boolean member of its answers' JSON that is `false` where the request has failed, whatever the status says.
    pub success: Option<String>,
    /// Where it is declared.
    pub place: Place,
}

/// A payload that the API sends: a webhook or a callback.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Words for its name.
    pub name: NameHint,
    /// Webhook, or callback with its runtime expression.
    pub kind: EventKind,
    /// Upper case.
    pub method: String,
    /// What the document says of it.
    pub docs: Docs,
    /// What is sent.
    pub body: Option<Body>,
    /// Where it is declared.
    pub place: Place,
}

/// Which kind of event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventKind {
    /// `webhooks` (3.1)
    Webhook,
    /// `callbacks` of an operation
    Callback {
        /// The URL's runtime expression.
        expression: String,
    },
}
