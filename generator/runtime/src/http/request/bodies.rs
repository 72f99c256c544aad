//! The bodies that a call may carry, each kind by its own rules.

use super::super::super::json::Encode;
use super::super::super::limits::{Check, Limits, Violations, check};
use super::super::describe::Param;
use super::call::Given;
use super::multipart::{Multipart, PartHeader};
use super::value::json_bytes;
use super::{Body, Call, PartEncoding, Parts, TypedBody, form, layout, lines, media};
use ::http::header::CONTENT_TYPE;
use ::http::{HeaderMap, HeaderValue};

/// Writes a JSON body. A pointer, as what lays out parameters is (`call.rs`).
const WRITE_JSON: fn(&mut Call, &'static str, &dyn Encode) = Call::write_json;

impl Call {
    /// Sets a JSON body, its limits checked. What is not there is `null`.
    pub fn json(&mut self, body: &dyn Encode) {
        WRITE_JSON(self, "application/json", body);
    }

    /// Sets a JSON body of another media type: `application/merge-patch+json`.
    pub fn json_as(&mut self, media_type: &'static str, body: &dyn Encode) {
        WRITE_JSON(self, media_type, body);
    }

    fn write_json(&mut self, media_type: &'static str, body: &dyn Encode) {
        if let Err(violations) = check(body, &Limits::NONE) {
            self.refuse("body", violations);
        }
        match json_bytes(body) {
            Ok(json) => self.body(media_type, json.into()),
            Err(violations) => self.refuse("body", violations),
        }
    }

    /// Sets a body of JSON values, one per line, or for `application/json-seq` and its kind one per record (RFC 7464). Limits are
    /// checked.
    pub fn json_lines(&mut self, media_type: &'static str, values: &dyn Encode) {
        if let Err(violations) = check(values, &Limits::NONE) {
            self.refuse("body", violations);
        }
        match lines::encode(media_type, values) {
            Ok(text) => self.body(media_type, text.into()),
            Err(violations) => self.refuse("body", violations),
        }
    }

    /// Sets a form body (`application/x-www-form-urlencoded`). `encodings` describe members that are not laid out by the default
    /// of a form, each by its name.
    pub fn form(&mut self, body: &dyn Encode, encodings: &'static [Param]) {
        if let Err(violations) = check(body, &Limits::NONE) {
            self.refuse("body", violations);
        }
        match form::encode(body, encodings) {
            Ok(text) => {
                self.media_type("application/x-www-form-urlencoded");
                self.draft.body = Given::Form(text, encodings);
            }
            Err(violations) => self.refuse("body", violations),
        }
    }

    /// Sets a multipart body. `media_type` is `multipart/form-data` or another of its kind; `encodings` describe parts that are
    /// not sent by default, each by its name. `limits` are those of the body as a whole, beside what its type demands.
    pub fn multipart(
        &mut self,
        media_type: &'static str,
        body: &dyn Parts,
        encodings: &'static [PartEncoding],
        limits: &Limits,
    ) {
        match Multipart::new(media_type, body, encodings, limits) {
            Ok(parts) => self.draft.body = Given::Parts(parts),
            Err(violations) => self.refuse("body", violations),
        }
    }

    /// Adds a header to the parts of that name; nothing for one that is absent or null.
    pub fn part_header(&mut self, part: &'static str, header: &Param, value: &dyn Encode) {
        let at = || format!("header `{}` of part `{part}`", header.name);
        let Some(plain) = self.plain(header, value, &at) else {
            return;
        };
        if let Some(value) = layout::in_header(header, &plain) {
            self.draft.part_headers.push(PartHeader {
                part: part.to_owned(),
                name: header.name.to_owned(),
                value,
            });
        }
    }

    /// Sets a text body, in the charset that the media type names.
    pub fn text(&mut self, media_type: &'static str, body: &str) {
        match media::encoded(media_type, body) {
            Ok(bytes) => self.body(media_type, bytes.into()),
            Err(problem) => self.draft.violations.push("body", problem),
        }
    }

    /// Sets a text body, its limits checked.
    pub fn text_within(&mut self, media_type: &'static str, body: &str, limits: &Limits) {
        if let Err(violations) = check(&body, limits) {
            self.refuse("body", violations);
        }
        self.text(media_type, body);
    }

    /// Sets a body of bytes or a stream, its length in bytes checked as far as it is known.
    pub fn body_within(&mut self, media_type: &str, body: Body, limits: &Limits) {
        if let Some(length) = body.length() {
            let mut violations = Violations::default();
            Check::new(&mut violations).byte_count(length, limits);
            self.refuse("body", violations);
        }
        self.body(media_type, body);
    }

    /// Sets a body of bytes or a stream, with its media type.
    pub fn body(&mut self, media_type: &str, body: Body) {
        self.media_type(media_type);
        self.draft.body = Given::Whole(body);
    }

    fn media_type(&mut self, media_type: &str) {
        let draft = &mut self.draft;
        set_media_type(&mut draft.headers, media_type, &mut draft.violations);
    }

    /// Sets a body whose media type is the caller's choice within `range`: `image/*`.
    pub fn typed_body(&mut self, range: &'static str, body: TypedBody) {
        if !media::matches(range, body.media_type()) {
            self.draft.violations.push(
                "body",
                format!(
                    "its media type must be one of `{range}`, is `{}`",
                    body.media_type().escape_debug()
                ),
            );
            return;
        }
        let media_type = body.media_type().to_owned();
        self.body(&media_type, body.into_body());
    }
}

/// Says what the body is, or that it is no media type.
pub(super) fn set_media_type(
    headers: &mut HeaderMap,
    media_type: &str,
    violations: &mut Violations,
) {
    match HeaderValue::from_str(media_type) {
        Ok(value) => {
            headers.insert(CONTENT_TYPE, value);
        }
        Err(_) => violations.push(
            "body",
            format!("`{}` is not a media type", media_type.escape_debug()),
        ),
    }
}
