//! The bodies that a call may carry, each kind by its own rules.

use ::http::HeaderValue;
use ::http::header::CONTENT_TYPE;
use bytes::Bytes;

use super::super::super::json::Encode;
use super::super::super::limits::{Limits, check};
use super::super::describe::Param;
use super::value::json_bytes;
use super::{Body, Call, PartEncoding, Parts, TypedBody, form, lines, media, multipart};

impl Call {
    /// Sets a JSON body, its limits checked.
    pub fn json(&mut self, body: &dyn Encode) {
        self.json_as("application/json", body);
    }

    /// Sets a JSON body of another media type: `application/merge-patch+json`.
    pub fn json_as(&mut self, media_type: &'static str, body: &dyn Encode) {
        if body.is_absent() {
            return;
        }
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
            Ok(text) => self.body("application/x-www-form-urlencoded", text.into()),
            Err(violations) => self.refuse("body", violations),
        }
    }

    /// Sets a multipart body. `media_type` is `multipart/form-data` or another of its kind; `encodings` describe parts that are
    /// not sent by default, each by its name.
    pub fn multipart(
        &mut self,
        media_type: &'static str,
        body: &dyn Parts,
        encodings: &'static [PartEncoding],
    ) {
        match multipart::encode(media_type, body, encodings) {
            Ok((media_type, body)) => self.body(&media_type, body),
            Err(violations) => self.refuse("body", violations),
        }
    }

    /// Sets a text body.
    pub fn text(&mut self, media_type: &'static str, body: &str) {
        self.body(media_type, Bytes::copy_from_slice(body.as_bytes()).into());
    }

    /// Sets a body of bytes or a stream, with its media type.
    pub fn body(&mut self, media_type: &str, body: Body) {
        match HeaderValue::from_str(media_type) {
            Ok(value) => {
                self.draft.headers.insert(CONTENT_TYPE, value);
                self.draft.body = body;
            }
            Err(_) => self.draft.violations.push(
                "body",
                format!("`{}` is not a media type", media_type.escape_debug()),
            ),
        }
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
