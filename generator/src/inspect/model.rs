//! What an inspection says, as plain data. The names of members are those of the JSON form, and stable.

use std::collections::BTreeMap;

use serde::Serialize;

/// What a document holds, and what became of it.
#[derive(Debug, Clone, Serialize)]
pub struct Inspection {
    /// The version of specwright.
    pub specwright: &'static str,
    /// Its `info.title`.
    pub title: String,
    /// Its `info.version`.
    pub version: String,
    /// The version of OpenAPI that it says it follows.
    pub openapi: String,
    /// How many of everything.
    pub counts: Counts,
    /// The operations, in document order within their groups.
    pub operations: Vec<Operation>,
    /// The types of the crate, ordered by path.
    pub types: Vec<Type>,
    /// Schemas with content that became `serde_json::Value`, and unions that became untyped.
    pub fallbacks: Vec<Fallback>,
    /// Everything else that was found.
    pub findings: Vec<Finding>,
}

/// How many of everything.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Counts {
    /// Resource groups.
    pub groups: usize,
    /// Operations that were selected.
    pub operations: usize,
    /// Operations by HTTP method.
    pub methods: BTreeMap<String, usize>,
    /// Lists that are read page by page.
    pub paged: usize,
    /// Types by kind: `struct`, `enum`, `union`, `id`, `wrapper`.
    pub types: BTreeMap<&'static str, usize>,
    /// Schemas that say something about their values.
    pub schemas_with_content: usize,
    /// Those of them that became a wider type than they describe.
    pub fallbacks: usize,
    /// Findings by severity.
    pub findings: BTreeMap<&'static str, usize>,
}

/// One operation.
#[derive(Debug, Clone, Serialize)]
pub struct Operation {
    /// `operationId`, or method and path.
    pub id: String,
    /// Upper case.
    pub method: String,
    /// The path template.
    pub path: String,
    /// How it is called: `allow_policies().list`.
    pub call: String,
    /// What it gives, as a Rust type.
    pub gives: String,
    /// How its list is paged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paging: Option<Paging>,
    /// Whether the document deprecates it.
    pub deprecated: bool,
    /// All its tags.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// What can be called next, by the name of the link.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub links: BTreeMap<String, Link>,
    /// The document's own extensions: `x-…`.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub extensions: BTreeMap<String, serde_json::Value>,
    /// Where it is declared.
    pub pointer: String,
}

/// A link from an answer to another operation.
#[derive(Debug, Clone, Serialize)]
pub struct Link {
    /// The operation, by id or by reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// The value of each parameter, as an expression.
    pub parameters: BTreeMap<String, String>,
}

/// How a list is paged.
#[derive(Debug, Clone, Serialize)]
pub struct Paging {
    /// `page`, `offset`, `cursor`, `next-url` or `link`.
    pub style: &'static str,
    /// Whether the configuration says so; otherwise it was recognised by names.
    pub configured: bool,
    /// The member with the items; empty: the body itself.
    pub items: String,
    /// What asks for a page: `query:cursor`, `body:paging.cursor`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<String>,
    /// The member with the token or URL of the next page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// What `position` is for the first page, or its first item, where those are counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<i64>,
    /// Whether the `Link` header is looked at before a page is counted.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub link: bool,
}

/// A type of the crate.
#[derive(Debug, Clone, Serialize)]
pub struct Type {
    /// Module and name: `allow_policies::AllowPolicy`.
    pub path: String,
    /// `struct`, `enum`, `union`, `id` or `wrapper`.
    pub kind: &'static str,
    /// Fields, values or variants.
    pub members: usize,
    /// Whether a response holds it.
    pub read: bool,
    /// Whether a request holds it.
    pub written: bool,
    /// The schema it came from.
    pub pointer: String,
}

/// A schema that became a wider type than it describes.
#[derive(Debug, Clone, Serialize)]
pub struct Fallback {
    /// The schema.
    pub pointer: String,
    /// The file it is in.
    pub file: String,
    /// Line, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// Why no narrower type was honest.
    pub reason: String,
}

/// Something that was found in the document.
#[derive(Debug, Clone, Serialize)]
pub struct Finding {
    /// `error`, `fault`, `unsupported`, `warning` or `note`.
    pub severity: &'static str,
    /// The kind of finding; stable.
    pub code: &'static str,
    /// What was found.
    pub message: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    /// The file it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// Line, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// Column in characters, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<usize>,
    /// What in the file it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
}
