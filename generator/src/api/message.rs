//! What goes over the wire: parameters, bodies, responses.

use super::{Docs, Use};
use crate::load::Place;

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
    /// The one value that it can have, and must be given: a scalar.
    pub constant: Option<serde_json::Value>,
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

/// A media type or range without its parameters (RFC 9110, section 8.3.1).
#[must_use]
pub fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
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
