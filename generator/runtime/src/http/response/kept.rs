//! A response with its whole body.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use ::http::{HeaderMap, Method, StatusCode};
use bytes::Bytes;
use url::Url;

use super::super::super::json::{
    Decode, DecodeError, Reader, UnknownMember, from_slice, unknown, utf8,
};
use super::super::describe::{ErrorShape, MemberPath};
use super::super::request::{decoded, shown};
use super::{RateLimits, retry_after};

/// A response as it came, its body decompressed.
#[derive(Clone)]
#[non_exhaustive]
pub struct RawResponse {
    /// The method of the request that it answers.
    pub method: Method,
    /// The URL that it came from, after redirects, without the keys that were in its query.
    pub url: Url,
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// How often the request was sent, this time included.
    pub attempts: u32,
    /// The member of the body that holds what was asked for.
    pub(crate) member: Option<&'static str>,
    /// The member of the body that is `false` where the request failed; empty where none is.
    pub(crate) success: MemberPath,
    /// What an error of the API looks like.
    pub(crate) errors: &'static ErrorShape,
    /// How deep the body may nest when it is decoded.
    pub(crate) depth: u16,
    /// Where the call was sent before a redirect led to another origin; `None` where none did.
    pub(crate) home: Option<url::Origin>,
}

impl RawResponse {
    /// Where the call was sent before any redirect; the only place that may see its credentials.
    pub(crate) fn home(&self) -> url::Origin {
        self.home.clone().unwrap_or_else(|| self.url.origin())
    }

    /// Whether it comes from there, and was never led away: credentials that were left behind do not come back.
    pub(crate) fn is_home(&self) -> bool {
        self.home.is_none()
    }

    /// Decodes the body from JSON.
    ///
    /// # Errors
    /// The body is not what `T` takes.
    pub fn decode<T: Decode>(&self) -> Result<T, DecodeError> {
        let text = utf8(&self.body)?;
        let mut reader = Reader::new(text).with_depth(self.depth);
        let value = T::decode(&mut reader)?;
        reader.finish()?;
        Ok(value)
    }

    /// The members of the body that a `T` does not know, each with its path and text: what a newer server sends. Decodes once
    /// more.
    ///
    /// # Errors
    /// The body is not what `T` takes.
    pub fn unknown<T: Decode>(&self) -> Result<Vec<UnknownMember>, DecodeError> {
        unknown::<T>(utf8(&self.body)?, None, self.depth)
    }

    /// As [`RawResponse::unknown`], below one member of the body: `response.unknown_in::<Vec<Item>>("result")`.
    ///
    /// # Errors
    /// The body is not an object, or the member is not what `T` takes.
    pub fn unknown_in<T: Decode>(
        &self,
        member: &'static str,
    ) -> Result<Vec<UnknownMember>, DecodeError> {
        unknown::<T>(utf8(&self.body)?, Some(member), self.depth)
    }

    /// The body as text, in the charset that its media type names if that is known; bytes that are not UTF-8 become U+FFFD where it
    /// should be that.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        let text = self.decoded();
        text.unwrap_or_else(|_| String::from_utf8_lossy(&self.body))
    }

    /// The body as text, in the charset that its media type names.
    pub(crate) fn decoded(&self) -> Result<Cow<'_, str>, DecodeError> {
        let media_type = self.header("content-type").unwrap_or_default();
        decoded(media_type, &self.body)
    }

    /// The text of a header; `None` when it is absent or not UTF-8.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        std::str::from_utf8(self.headers.get(name)?.as_bytes()).ok()
    }

    /// A header as a value: numbers and booleans from their text, anything else as a string. `None` when it is absent.
    ///
    /// # Errors
    /// The text is not a `T`; the path of the error is the name of the header.
    pub fn header_as<T: Decode>(&self, name: &'static str) -> Result<Option<T>, DecodeError> {
        // A list may be written over several lines (RFC 9110, section 5.3), cookies excepted.
        let lines = self.headers.get_all(name).iter();
        let most = if name.eq_ignore_ascii_case("set-cookie") {
            1
        } else {
            usize::MAX
        };
        let lines = lines.filter_map(|line| std::str::from_utf8(line.as_bytes()).ok());
        let lines: Vec<&str> = lines.take(most).collect();
        if lines.is_empty() {
            return Ok(None);
        }
        let text = &*lines.join(", ");
        // A string type refuses the literal, and a number type the quoted one: the one that fits is meant.
        let readings = [
            quoted(text),
            text.to_owned(),
            list(text, quoted),
            list(text, str::to_owned),
            object(text, quoted),
            object(text, str::to_owned),
        ];
        let mut first = None;
        for reading in readings {
            match from_slice::<T>(reading.as_bytes()) {
                Ok(value) => return Ok(Some(value)),
                Err(error) => first = first.or(Some(error)),
            }
        }
        Err(first
            .unwrap_or_else(|| DecodeError::new("is not understood"))
            .in_member(name))
    }

    /// How long the server asks to wait before the next request (RFC 9110, section 10.2.3).
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after(&self.headers)
    }

    /// What the server says about its rate limits.
    #[must_use]
    pub fn rate_limits(&self) -> RateLimits {
        RateLimits::of(&self.headers)
    }
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The header as a list, `item` giving the JSON of each: `a, b` (OpenAPI 3.0.3, section 4.7.12.3, `simple`).
fn list(text: &str, item: fn(&str) -> String) -> String {
    let mut items = Vec::new();
    for text in text.split(',').map(str::trim) {
        if !text.is_empty() {
            items.push(item(text));
        }
    }
    format!("[{}]", items.join(","))
}

/// The header as an object: `a=1,b=2`, or `a,1,b,2`.
fn object(text: &str, value: fn(&str) -> String) -> String {
    let paired = text.split(',').all(|part| part.contains('='));
    let mut parts = text.split(',').map(str::trim);
    let mut members = Vec::new();
    while let Some(part) = parts.next() {
        let pair = if paired {
            part.split_once('=')
        } else {
            parts.next().map(|text| (part, text))
        };
        if let Some((name, text)) = pair {
            members.push(format!("{}:{}", quoted(name), value(text)));
        }
    }
    format!("{{{}}}", members.join(","))
}

/// Of the body only the length is shown, for it may hold a token, or somebody's data: [`RawResponse::text`] gives it. Headers that
/// may identify a session are not shown.
impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("method", &self.method)
            .field("url", &shown(&self.url))
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .field("attempts", &self.attempts)
            .finish()
    }
}

/// A decoded value, with the response that it came from.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Response<T> {
    /// The value.
    pub value: T,
    /// The response.
    pub raw: RawResponse,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, raw: RawResponse) -> Self {
        Self { value, raw }
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.raw.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.raw.headers
    }
}

impl<T: Decode> Response<T> {
    /// The members that the value's type does not know, each with its path in the body and its text.
    ///
    /// # Errors
    /// The value was not decoded from JSON.
    pub fn unknown(&self) -> Result<Vec<UnknownMember>, DecodeError> {
        unknown::<T>(utf8(&self.raw.body)?, self.raw.member, self.raw.depth)
    }
}

impl<T> std::ops::Deref for Response<T> {
    type Target = RawResponse;

    fn deref(&self) -> &RawResponse {
        &self.raw
    }
}
