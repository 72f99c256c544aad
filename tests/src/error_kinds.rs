//! Kinds of failed responses that are known to happen, each of which must have a recording.
//!
//! In: published captures and reports about Cloudflare's API. Out: [`KNOWN`], a list that the coverage test compares
//! with the recordings. What always holds: a kind is recognised by what is in the response, not by a recording's name.

use serde_json::Value;

use crate::judge::body_value;
use crate::recording::Exchange;

/// A kind of failed response.
#[derive(Clone, Copy, Debug)]
pub struct ErrorKind {
    /// What it is.
    pub name: &'static str,
    /// HTTP status.
    pub status: u16,
    /// What its body is like.
    pub body: Body,
}

/// What the body of a failed response is like.
#[derive(Clone, Copy, Debug)]
pub enum Body {
    /// The envelope, and `errors[0]` has this code and a message that contains this text.
    Envelope(i64, &'static str),
    /// As `Envelope`, and the members that the document requires beside `errors` are absent.
    Partial(i64, &'static str),
    /// The envelope, and `errors[0].error_chain[0]` has this code.
    Chained(i64, i64),
    /// An error with this code at top level, not in an envelope.
    Bare(i64),
    /// The envelope, and `errors[0]` has a message that contains this text; its code was not reported.
    Uncoded(&'static str),
    /// The envelope with an empty `errors`: nothing but the status was reported.
    Unexplained,
    /// A page of HTML.
    Html,
    /// No byte.
    Empty,
    /// JSON that ends in the middle although the response is complete.
    Malformed,
    /// The connection ends before the announced length.
    Truncated,
}

const fn kind(name: &'static str, status: u16, body: Body) -> ErrorKind {
    ErrorKind { name, status, body }
}

/// The known kinds.
pub const KNOWN: &[ErrorKind] = &[
    kind(
        "authentication error, neither messages nor result",
        403,
        Body::Partial(10000, "Authentication error"),
    ),
    kind(
        "unknown token",
        403,
        Body::Envelope(9109, "Invalid access token"),
    ),
    kind(
        "unknown token, as other fixtures have it",
        400,
        Body::Envelope(9109, "Invalid access token"),
    ),
    kind(
        "token lacks the permission",
        403,
        Body::Envelope(9109, "Unauthorized to access requested resource"),
    ),
    kind(
        "token used from a forbidden location",
        403,
        Body::Envelope(9109, "Cannot use the access token from location"),
    ),
    kind(
        "account identifier not accepted by the authorization",
        403,
        Body::Envelope(9109, "Invalid account identifier"),
    ),
    kind(
        "malformed header, with the chain of causes",
        400,
        Body::Chained(6003, 6111),
    ),
    kind("malformed header, without envelope", 400, Body::Bare(6003)),
    kind(
        "unknown key or address",
        403,
        Body::Envelope(9103, "Unknown X-Auth-Key or X-Auth-Email"),
    ),
    kind("no credentials", 403, Body::Envelope(9106, "")),
    kind(
        "no route, bad request",
        400,
        Body::Envelope(7003, "Could not route to"),
    ),
    kind(
        "no route, forbidden",
        403,
        Body::Envelope(7003, "Invalid account identifier"),
    ),
    kind(
        "no route, not found",
        404,
        Body::Envelope(7003, "Could not route to"),
    ),
    kind("unauthorized", 401, Body::Envelope(2036, "Unauthorized")),
    kind(
        "throttled, code below the documented minimum",
        429,
        Body::Envelope(971, "Please wait"),
    ),
    kind("rate limited", 429, Body::Envelope(10429, "Rate limited")),
    kind(
        "more than 1200 requests in five minutes",
        429,
        Body::Uncoded("More than 1200 requests per 300 seconds"),
    ),
    kind(
        "account without the product",
        403,
        Body::Uncoded("not available in the current subscription"),
    ),
    kind("unknown policy", 404, Body::Unexplained),
    kind("bad gateway page", 502, Body::Html),
    kind("gateway timeout", 504, Body::Html),
    kind("connection to origin timed out", 522, Body::Html),
    kind("origin unreachable", 523, Body::Html),
    kind("origin timed out", 524, Body::Html),
    kind("edge rate limit (1015) page", 429, Body::Html),
    kind("empty body", 500, Body::Empty),
    kind("malformed JSON", 500, Body::Malformed),
    kind("truncated body", 403, Body::Truncated),
];

impl ErrorKind {
    /// Whether an exchange is of this kind.
    #[must_use]
    pub fn is(&self, exchange: &Exchange) -> bool {
        let text = exchange.then.body.as_deref().unwrap_or_default();
        let cut = exchange.then.cut_after.is_some();
        let value = body_value(exchange).unwrap_or(Value::Null);
        let first = &value["errors"][0];
        let fits = |code: i64, message: &str| {
            first["code"] == code
                && first["message"]
                    .as_str()
                    .is_some_and(|text| text.contains(message))
        };
        let whole = value.get("messages").is_some() && value.get("result").is_some();
        let body = match self.body {
            Body::Envelope(code, message) => fits(code, message) && whole,
            Body::Partial(code, message) => fits(code, message) && !whole,
            Body::Chained(code, cause) => {
                fits(code, "") && first["error_chain"][0]["code"] == cause
            }
            Body::Bare(code) => value["code"] == code && value.get("errors").is_none(),
            Body::Uncoded(message) => {
                first.get("code").is_none()
                    && first["message"]
                        .as_str()
                        .is_some_and(|text| text.contains(message))
            }
            Body::Unexplained => value["errors"].as_array().is_some_and(Vec::is_empty),
            Body::Html => text.to_ascii_lowercase().contains("<html"),
            Body::Empty => text.is_empty(),
            Body::Malformed => !cut && text.starts_with('{') && value.is_null(),
            Body::Truncated => cut,
        };
        exchange.then.status == self.status && body
    }
}
