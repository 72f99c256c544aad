//! The keys of `specwright.toml`, but for the tables that have a file of their own.

use std::path::PathBuf;

use indexmap::IndexMap;
use serde::Deserialize;

use super::{MemberPath, Pagination, Pattern, Places, Rename, Types};

/// How a crate is made from a document.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// The document, relative to this file.
    pub spec: Option<String>,
    /// What the manifest says, and where the crate goes.
    #[serde(rename = "crate")]
    pub krate: Crate,
    /// Which operations are generated; all of them by default.
    pub select: Select,
    /// Resource groups: name and the patterns of its operations; the first group that fits takes the operation. Operations that fit none are grouped
    /// by their first tag, or else by their path.
    pub groups: IndexMap<String, Vec<Pattern>>,
    /// Names that replace the document's.
    pub rename: Rename,
    /// Path parameters that the client can be narrowed to: `client.account(id)`.
    #[serde(rename = "scope")]
    pub scopes: Vec<Scope>,
    /// The object that wraps every answer.
    pub envelope: Envelope,
    /// How lists are paged. Without it, well-known names of parameters and members are recognised.
    pub pagination: Pagination,
    /// Where an error body holds what a user looks for.
    pub errors: Errors,
    /// Where credentials come from.
    pub credentials: Credentials,
    /// How the server recognises a request that is sent again.
    pub idempotency: Idempotency,
    /// Enum values that a server may send but a caller may not: the schema's component name or JSON pointer, and its values.
    pub receive_only: IndexMap<String, Vec<String>>,
    /// Which Rust types stand for formats of strings.
    pub types: Types,
    /// What the header of every generated file calls the document. Not a key: the caller sets it, and it must not depend on the machine.
    #[serde(skip)]
    pub source: String,
    /// The folder that relative paths start from. Not a key.
    #[serde(skip)]
    pub folder: PathBuf,
    /// Where the keys stand. Not a key.
    #[serde(skip)]
    pub places: Places,
}

/// `[crate]`: the generated crate.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Crate {
    /// The crate's name; by default made from the document's title.
    pub name: Option<String>,
    /// The crate's version; `0.1.0` by default.
    pub version: Option<String>,
    /// One line for the manifest; by default made from the document's title.
    pub description: Option<String>,
    /// SPDX expression for the manifest; none by default, for the document's license is the API's.
    pub license: Option<String>,
    /// URL for the manifest.
    pub repository: Option<String>,
    /// The folder that the crate is written to, relative to this file.
    pub output: Option<String>,
    /// Where the hand-written half of the crate comes from.
    pub runtime: Runtime,
    /// Which optional Cargo features the crate has.
    pub features: Features,
}

/// `crate.runtime`
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Runtime {
    /// Copied into the crate as a private module.
    #[default]
    Vendored,
    /// A dependency on `specwright-runtime`, so that several generated crates share one `Error` and one client core.
    Crate,
}

/// `crate.features`
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Features {
    /// Every resource group is always there.
    #[default]
    None,
    /// A feature per resource group, all on by default: a user of a very large crate compiles only what is named.
    PerGroup,
}

/// `[select]`: which operations are generated.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Select {
    /// Operations to take; empty: all.
    pub include: Vec<Pattern>,
    /// Operations to leave out of those.
    pub exclude: Vec<Pattern>,
}

/// `[[scope]]`: a path parameter that the client can be narrowed to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// The path parameter's name in the document.
    pub parameter: String,
    /// The method of the client that takes it.
    pub name: String,
}

/// `[envelope]`: the object that wraps every answer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Envelope {
    /// The member that holds what was asked for. A response without such a member is not wrapped.
    pub member: Option<String>,
    /// The boolean member that is `false` where the request has failed, whatever the status says; by default one that the document
    /// allows to be `true` in successes only, and `false` in errors only.
    pub success: Option<String>,
}

/// `[errors]`: where an error body holds what a user looks for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Errors {
    /// The list of errors, from the body's root; when absent, the body itself is the error.
    pub list: Option<MemberPath>,
    /// The code, within an error.
    pub code: Option<MemberPath>,
    /// The message, within an error.
    pub message: Option<MemberPath>,
    /// The list of causes, within an error; each has the same members as an error.
    pub chain: Option<MemberPath>,
    /// The pointer to the faulty part of the request, within an error.
    pub pointer: Option<MemberPath>,
    /// The response header that identifies the request.
    pub request_id_header: Option<String>,
}

/// `[idempotency]`: how the server recognises a request that is sent again.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Idempotency {
    /// The request header that carries the key of a POST or PATCH. Without it, an operation's header parameter that is named so, or else
    /// `Idempotency-Key`.
    pub header: Option<String>,
}

/// `[credentials]`: where credentials come from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Credentials {
    /// Environment variables that `Client::from_env` reads: security scheme and variable. `base_url` names the one that overrides the server.
    pub env: IndexMap<String, String>,
}

impl Credentials {
    /// The key of [`Credentials::env`] that is no scheme but the server's URL.
    pub const BASE_URL: &'static str = "base_url";

    /// The variable that holds the credential of a security scheme.
    #[must_use]
    pub fn variable(&self, scheme: &str) -> Option<&str> {
        (scheme != Self::BASE_URL)
            .then(|| self.env.get(scheme).map(String::as_str))
            .flatten()
    }

    /// The variable that overrides the server's URL.
    #[must_use]
    pub fn base_url(&self) -> Option<&str> {
        self.env.get(Self::BASE_URL).map(String::as_str)
    }
}
