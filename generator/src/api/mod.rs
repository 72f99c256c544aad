//! What the API is, with every peculiarity of OpenAPI resolved.
//!
//! `lower` fills these types from a document, `analyze` and `names` read them. What always holds:
//!
//! - no `$ref` and no `allOf` is left: every [`Type`] is whole, and a cycle passes through a [`TypeId`];
//! - nothing here knows Rust: names are the document's own text ([`NameHint`]), never identifiers;
//! - everything carries its [`Place`], so that any later stage can name it in a diagnostic;
//! - two structurally equal inline schemas that stand in one place, or for the same thing, are one [`TypeDef`];
//! - the order of every list is the document's order.

mod access;
mod message;
mod operation;
mod paging;
mod schema;
mod sparse;

pub use access::*;
pub use message::*;
pub use operation::*;
pub use paging::*;
pub use schema::*;
pub use sparse::SparseLimits;

use crate::load::Place;

/// One API, as its document describes it.
#[derive(Debug, Clone)]
pub struct Api {
    /// Title, version and the like.
    pub info: Info,
    /// The servers that hold for every operation that names none of its own, in order of preference.
    pub servers: Vec<Server>,
    /// The security schemes that the document declares.
    pub schemes: Vec<SecurityScheme>,
    /// Every type that got a name, addressed by [`TypeId`].
    pub types: Types,
    /// The resource groups; every operation is in exactly one.
    pub groups: Vec<Group>,
    /// Every operation that was selected.
    pub operations: Vec<Operation>,
    /// Payloads that the API sends to its users: webhooks and callbacks.
    pub events: Vec<Event>,
    /// Places where the document said more than a type could carry.
    pub fallbacks: Vec<Fallback>,
    /// How many schemas with content were lowered; what `fallbacks` is measured against.
    pub schemas_with_content: usize,
}

/// The Info Object (OpenAPI 3.0.3 §4.7.2).
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Info {
    /// `title`
    pub title: String,
    /// `version`: the version of the document, not of the crate.
    pub version: String,
    /// `description`, CommonMark.
    pub description: Option<String>,
    /// `externalDocs.url` of the document.
    pub docs_url: Option<String>,
}

/// A place where a schema with content became `Value`, or a union became untyped.
#[derive(Debug, Clone, PartialEq)]
pub struct Fallback {
    /// Where the schema stands.
    pub place: Place,
    /// Why no narrower type was honest, one sentence.
    pub reason: String,
}

/// What the document says about a thing in words.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Docs {
    /// `title` or `summary`, one line.
    pub title: Option<String>,
    /// `description`, CommonMark, as the document has it.
    pub description: Option<String>,
    /// `externalDocs`: URL and description.
    pub external: Option<(String, Option<String>)>,
    /// `example` or the first of `examples`, as JSON.
    pub example: Option<serde_json::Value>,
    /// Present when the document deprecates the thing.
    pub deprecated: Option<Deprecation>,
    /// `x-…` members, as JSON, in document order.
    pub extensions: Vec<(String, serde_json::Value)>,
}

/// That a thing is deprecated, and what the document says of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Deprecation {
    /// What to do instead, when the document says so (an extension's message, or the description's own sentence).
    pub note: Option<String>,
}

/// Words for a name, best first. `names` makes an identifier of them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NameHint {
    /// The document's own name of the thing (a component's key, an operationId, a property), if it has one.
    pub own: Option<String>,
    /// Where it stands, from the outermost named thing inwards: `["Pet", "owner", "address"]`. Used when there is no own name, and to
    /// tell apart things whose own names collide.
    pub context: Vec<String>,
}

impl NameHint {
    /// All the words, from the outermost inwards, the thing's own name last.
    #[must_use]
    pub fn into_words(mut self) -> Vec<String> {
        self.context.extend(self.own);
        self.context
    }
}
