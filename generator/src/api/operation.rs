//! Operations: what can be asked of the API, and what it answers.

use super::{Docs, NameHint, Use};
use crate::load::Place;

/// A Server Object (OpenAPI 3.0.3 §4.7.5).
#[derive(Debug, Clone, PartialEq)]
pub struct Server {
    /// The URL template; may be relative.
    pub url: String,
    /// What the document says of it.
    pub description: Option<String>,
    /// The template's variables.
    pub variables: Vec<ServerVariable>,
}

/// A variable of a server's URL template.
#[derive(Debug, Clone, PartialEq)]
pub struct ServerVariable {
    /// Its name in the template.
    pub name: String,
    /// What stands in when the caller gives none.
    pub default: String,
    /// The only values allowed; empty: any.
    pub values: Vec<String>,
    /// What the document says of it.
    pub description: Option<String>,
}

/// A Security Scheme Object (OpenAPI 3.0.3 §4.7.27).
#[derive(Debug, Clone, PartialEq)]
pub struct SecurityScheme {
    /// Its key in `components/securitySchemes`.
    pub name: String,
    /// How the credential is sent.
    pub kind: SchemeKind,
    /// What the document says of it.
    pub docs: Docs,
    /// Environment variable that holds it (from the configuration).
    pub env: Option<String>,
    /// Where it is declared.
    pub place: Place,
}

/// How a credential is sent.
#[derive(Debug, Clone, PartialEq)]
pub enum SchemeKind {
    /// `http` / `bearer` (RFC 6750)
    Bearer,
    /// `http` / `basic` (RFC 7617)
    Basic,
    /// `http` with another scheme of the IANA registry: `Authorization: <scheme> <credential>`
    OtherHttp(String),
    /// `apiKey`
    ApiKey {
        /// Where the key is sent: header, query or cookie.
        location: ParameterLocation,
        /// Its name there.
        name: String,
    },
    /// `oauth2`
    OAuth2(Vec<OAuthFlow>),
    /// `openIdConnect`
    OpenIdConnect {
        /// The discovery document.
        url: String,
    },
    /// `mutualTLS` (3.1): the transport's business
    MutualTls,
}

/// One flow of an `oauth2` scheme.
#[derive(Debug, Clone, PartialEq)]
pub struct OAuthFlow {
    /// Which flow.
    pub kind: OAuthFlowKind,
    /// `authorizationUrl`
    pub authorization_url: Option<String>,
    /// `tokenUrl`
    pub token_url: Option<String>,
    /// `refreshUrl`
    pub refresh_url: Option<String>,
    /// Scope and description.
    pub scopes: Vec<(String, String)>,
}

/// Which OAuth 2.0 flow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OAuthFlowKind {
    /// `implicit`
    Implicit,
    /// `password`
    Password,
    /// `clientCredentials`
    ClientCredentials,
    /// `authorizationCode`
    AuthorizationCode,
}

/// Schemes that must all be satisfied together; no scheme means that anonymous calls are allowed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Requirement {
    /// Scheme name and the scopes asked for.
    pub schemes: Vec<(String, Vec<String>)>,
}

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
    /// Where it is declared.
    pub place: Place,
}

/// A parameter of an operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// Where it is sent.
    pub location: ParameterLocation,
    /// Whether it must be given; always so in the path.
    pub required: bool,
    /// Its type.
    pub value: Use,
    /// How arrays and objects are laid out.
    pub style: ParameterStyle,
    /// `explode`
    pub explode: bool,
    /// `allowReserved`
    pub allow_reserved: bool,
    /// Set when the parameter is described by `content`: the media type it is encoded as.
    pub content: Option<String>,
    /// `default`
    pub default: Option<serde_json::Value>,
    /// What the document says of it.
    pub docs: Docs,
    /// Where it is declared.
    pub place: Place,
}

/// Where a parameter is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ParameterLocation {
    /// A part of the path.
    Path,
    /// The query string.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

impl ParameterLocation {
    /// The value of `in` (OpenAPI 3.0.3 §4.7.12.1).
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

/// The Style Values of a parameter (OpenAPI 3.0.3 §4.7.12.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ParameterStyle {
    /// RFC 6570 path-style parameters
    Matrix,
    /// RFC 6570 label style
    Label,
    /// RFC 6570 form style
    Form,
    /// RFC 6570 simple style
    Simple,
    /// Space-separated values
    SpaceDelimited,
    /// Pipe-separated values
    PipeDelimited,
    /// `name[member]=value`
    DeepObject,
}

impl ParameterStyle {
    /// The value of `style` (OpenAPI 3.0.3 §4.7.12.3).
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Matrix => "matrix",
            Self::Label => "label",
            Self::Form => "form",
            Self::Simple => "simple",
            Self::SpaceDelimited => "spaceDelimited",
            Self::PipeDelimited => "pipeDelimited",
            Self::DeepObject => "deepObject",
        }
    }
}

/// What an operation sends.
#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    /// Whether it must be sent.
    pub required: bool,
    /// What the document says of it.
    pub description: Option<String>,
    /// The media types that it can be sent as, in document order; never empty.
    pub contents: Vec<Content>,
    /// Where it is declared.
    pub place: Place,
}

/// A body in one media type.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// The media type (or range) as the document has it.
    pub media_type: String,
    /// How it is encoded.
    pub encoding: ContentEncoding,
    /// Its type; [`super::Type::Any`] when the document gives no schema, [`super::Type::Binary`] for raw bytes.
    pub value: Use,
    /// `encoding` of a form or multipart body, by property.
    pub parts: Vec<PartEncoding>,
    /// What the document gives as an example.
    pub example: Option<serde_json::Value>,
    /// Where it is declared.
    pub place: Place,
}

/// How a body is encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ContentEncoding {
    /// `application/json`, `…+json`
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
    /// `multipart/form-data` and other `multipart/…`
    Multipart,
    /// `text/…`
    Text,
    /// `text/event-stream`
    EventStream,
    /// `application/x-ndjson`, `application/jsonl`, `application/json-seq`: a typed value each
    JsonLines,
    /// Anything else: bytes with their media type (XML among them)
    Binary,
}

/// An Encoding Object (OpenAPI 3.0.3 §4.7.15).
#[derive(Debug, Clone, PartialEq)]
pub struct PartEncoding {
    /// The property it is about.
    pub property: String,
    /// `contentType`, possibly several separated by commas.
    pub content_type: Option<String>,
    /// `style`, for forms.
    pub style: Option<ParameterStyle>,
    /// `explode`, for forms.
    pub explode: Option<bool>,
    /// `allowReserved`, for forms.
    pub allow_reserved: bool,
    /// Headers of the part.
    pub headers: Vec<Header>,
}

impl PartEncoding {
    /// The media types or ranges of `contentType`, each on its own.
    pub fn content_types(&self) -> impl Iterator<Item = &str> {
        let all = self.content_type.as_deref().unwrap_or_default().split(',');
        all.map(str::trim).filter(|one| !one.is_empty())
    }
}

/// A header of a response or of a part.
#[derive(Debug, Clone, PartialEq)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// Whether it is always there.
    pub required: bool,
    /// Its type.
    pub value: Use,
    /// The one value that it can have: `const`, or an `enum` of one.
    pub fixed: Option<String>,
    /// Its value unless another is given.
    pub default: Option<String>,
    /// Whether each member of an object is written as `name=value`.
    pub explode: bool,
    /// The media type of a value that is described by `content`.
    pub content: Option<String>,
    /// What the document says of it.
    pub docs: Docs,
    /// Where it is declared.
    pub place: Place,
}

/// A documented response.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// Which statuses it describes.
    pub status: StatusRange,
    /// What the document says of it.
    pub description: String,
    /// Its headers.
    pub headers: Vec<Header>,
    /// Its body in each media type; empty: no body.
    pub contents: Vec<Content>,
    /// The links it offers.
    pub links: Vec<Link>,
    /// The member that holds what the caller asked for, when the configuration's envelope fits.
    pub envelope: Option<Envelope>,
    /// Where it is declared.
    pub place: Place,
}

/// That a body wraps what was asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Envelope {
    /// The member's name.
    pub member: String,
    /// The member's type.
    pub value: Use,
}

/// Which statuses a response describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum StatusRange {
    /// One status.
    Exact(u16),
    /// A class: `4XX` is `Class(4)`.
    Class(u8),
    /// `default`
    Default,
}

impl StatusRange {
    /// `200`, `4XX` or `default` (OpenAPI 3.0.3 §4.7.16); a status is from 100 to 599 (RFC 9110 §15).
    pub fn parse(text: &str) -> Option<Self> {
        if text.eq_ignore_ascii_case("default") {
            return Some(Self::Default);
        }
        let class = text.get(..1)?.parse::<u8>().ok()?;
        if text.len() != 3 || !(1..=5).contains(&class) {
            return None;
        }
        let rest = text.get(1..)?;
        if rest.eq_ignore_ascii_case("xx") {
            return Some(Self::Class(class));
        }
        let digits = rest.bytes().all(|byte| byte.is_ascii_digit());
        text.parse().ok().filter(|_| digits).map(Self::Exact)
    }

    /// Whether only successes have it. `default` is for whatever is not listed.
    pub fn is_success(self) -> bool {
        match self {
            Self::Exact(code) => (200..300).contains(&code),
            Self::Class(class) => class == 2,
            Self::Default => false,
        }
    }
}

/// A Link Object (OpenAPI 3.0.3 §4.7.20): what can be called next.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// Its key.
    pub name: String,
    /// The operation, by id or by reference.
    pub operation: Option<String>,
    /// Parameter and runtime expression.
    pub parameters: Vec<(String, String)>,
    /// What the document says of it.
    pub description: Option<String>,
}

/// How a list is paged. Members are paths of names from the root of a body; an empty one is not there, but for `items`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paging {
    /// How the next page is asked for.
    pub style: PagingStyle,
    /// What the request says of the page, by the style its number, its offset or its token; a URL says it all.
    pub position: Option<PageParameter>,
    /// What the request says of the page's size.
    pub size: Option<PageParameter>,
    /// The number of the first page.
    pub first: i64,
    /// Where the items are; empty: the body itself. The type of an item is that of the array there.
    pub items: Vec<String>,
    /// Member with the token or URL of the next page.
    pub next: Vec<String>,
    /// Member that says whether there is more.
    pub more: Vec<String>,
    /// Member with the number of items over all pages.
    pub total: Vec<String>,
    /// Member with the number of pages.
    pub total_pages: Vec<String>,
    /// The member of an item that tells it from all others.
    pub id: Option<String>,
    /// Who said so.
    pub found_by: PagingSource,
}

/// The styles of paging.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PagingStyle {
    /// A page number goes up.
    Page,
    /// An offset goes up by the number of items received.
    Offset,
    /// A token from the answer is sent with the next request.
    Cursor,
    /// The URL of the next page stands in the answer's body.
    NextUrl,
    /// The `Link` header's `rel="next"` (RFC 8288).
    Link,
}

impl PagingStyle {
    /// The word for it in `specwright.toml`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Offset => "offset",
            Self::Cursor => "cursor",
            Self::NextUrl => "next-url",
            Self::Link => "link",
        }
    }
}

/// Where a request says something of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageParameter {
    /// The query parameter of that name.
    Query(String),
    /// The member there of its JSON body.
    Body(Vec<String>),
}

/// Who said that a list is paged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PagingSource {
    /// `specwright.toml`
    Configured,
    /// Parameters and members of well-known names
    Detected,
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

#[cfg(test)]
mod tests {
    use super::StatusRange;

    #[test]
    fn a_status_is_exact_a_class_or_the_default() {
        assert_eq!(StatusRange::parse("201"), Some(StatusRange::Exact(201)));
        assert_eq!(StatusRange::parse("4xx"), Some(StatusRange::Class(4)));
        assert_eq!(StatusRange::parse("default"), Some(StatusRange::Default));
        for wrong in [
            "", "20", "2000", "20X", "ok", "0XX", "é00", "099", "600", "6XX", "2+1",
        ] {
            assert_eq!(StatusRange::parse(wrong), None, "{wrong}");
        }
    }
}
