//! What Rust an API becomes: every decision made, no token yet.
//!
//! `analyze` and `names` fill these types from an [`Api`](crate::api::Api); `emit` reads them straight through, and `compare` sets two of them side by side.
//! What always holds:
//!
//! - every identifier is final and unique where it stands;
//! - every field says its exact Rust type, whether it is boxed, what it reads as when absent, and what it is sent as;
//! - documentation is Rust documentation: Markdown made safe, one string per item;
//! - nothing refers back to the document but by [`Place`](crate::load::Place), for diagnostics and for `compare`.

mod operation;
mod types;

pub use operation::*;
pub use types::*;

/// A crate to be written.
#[derive(Debug, Clone)]
pub struct Plan {
    /// What the manifest says.
    pub package: Package,
    /// The crate's own documentation: `lib.rs`, and the README without its heading.
    pub docs: String,
    /// The client type, its credentials and scopes.
    pub client: Client,
    /// Webhooks and callbacks.
    pub events: Vec<EventPlan>,
    /// One per resource group, then `types` for what groups share; ordered by name.
    pub modules: Vec<Module>,
}

/// What the manifest says, and what decides which files there are.
#[derive(Debug, Clone)]
pub struct Package {
    /// The crate's name as in Cargo.toml.
    pub name: String,
    /// Its name in code.
    pub ident: String,
    /// Its version.
    pub version: String,
    /// One line.
    pub description: String,
    /// An SPDX expression, if the configuration gives one.
    pub license: Option<String>,
    /// Extra manifest keys of `[package]`, from the configuration.
    pub repository: Option<String>,
    /// The document's title, as Markdown.
    pub api_title: String,
    /// The document's version.
    pub api_version: String,
    /// The path of the document, as the header of every file names it.
    pub source: String,
    /// Where the hand-written half comes from.
    pub runtime: RuntimeMode,
    /// Whether resource groups are Cargo features ([`Module::feature`]).
    pub feature_per_group: bool,
    /// Whether a limit needs the `pattern` feature of the runtime.
    pub needs_patterns: bool,
    /// Whether an operation sends a multipart body.
    pub needs_multipart: bool,
    /// Whether an operation answers with server-sent events or JSON lines.
    pub needs_events: bool,
    /// Whether a name is in another script than Latin, or has a character beyond ASCII: lints about confusable names are then about the
    /// document's words.
    pub has_foreign_names: bool,
}

/// Where the hand-written half comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuntimeMode {
    /// Copied into the crate as a private module.
    Vendored,
    /// A dependency on `specwright-runtime`.
    Crate,
}

/// A module of the crate.
#[derive(Debug, Clone)]
pub struct Module {
    /// Its identifier.
    pub ident: String,
    /// Its documentation.
    pub docs: String,
    /// The operations; `None` for the module of shared types.
    pub group: Option<Group>,
    /// Its types, ordered by identifier; `emit` splits them over files when they are many.
    pub types: Vec<TypePlan>,
    /// What its mock server knows of the document.
    pub described: Described,
    /// The Cargo feature that it is there under, if it has one of its own.
    pub feature: Option<String>,
}

/// What the document says of the operations and types of a module, as JSON texts that the runtime's mock server reads.
#[derive(Debug, Clone, Default)]
pub struct Described {
    /// One per operation, in the order of the group's.
    pub operations: Vec<String>,
    /// One per type, in the order of the module's.
    pub types: Vec<String>,
}
