//! A call being put together.
//!
//! In: a route, parameters one by one, a body. Whatever is wrong is kept until the end, so that all of it is reported at once.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use ::http::header::{ACCEPT, CONTENT_TYPE};
use ::http::{HeaderMap, HeaderValue, Method};
use bytes::Bytes;
use url::Url;

use super::super::super::json::Encode;
use super::super::super::limits::{Limits, Violations, check};
use super::super::client::Core;
use super::super::describe::{Param, Place, Requirements, Route, Server};
use super::super::error::Error;
use super::layout::Pair;
use super::options::set_header;
use super::path::{fill, place};
use super::value::{Plain, json_text};
use super::{
    Body, Extras, PartEncoding, Parts, TypedBody, cookies, escape, form, layout, lines, media,
    multipart, server,
};

/// A call of an operation, to be finished by one of its `send` methods.
#[derive(Clone)]
#[must_use = "nothing is sent until the call is finished and awaited"]
pub struct Call {
    pub(crate) core: Core,
    pub(crate) draft: Draft,
}

/// A request being put together.
#[derive(Clone)]
pub(crate) struct Draft {
    /// Whether an operation describes it, so that the path is a template.
    described: bool,
    pub(crate) id: &'static str,
    pub(crate) method: Cow<'static, str>,
    /// The template; for a request that no operation describes, the path itself.
    pub(crate) path: Cow<'static, str>,
    servers: &'static [Server],
    security: Requirements,
    answers: &'static [u16],
    idempotency_header: Option<&'static str>,
    path_values: Vec<(&'static str, String)>,
    pub(crate) query: Vec<Pair>,
    pub(crate) headers: HeaderMap,
    body: Body,
    /// Asked in place of path and query: the next page.
    pub(crate) url: Option<Url>,
    /// The member of the answer that holds what is asked for.
    pub(crate) member: Option<&'static str>,
    pub(crate) violations: Violations,
}

/// A request that can be sent.
#[derive(Clone, Debug)]
pub(crate) struct Prepared {
    pub(crate) id: &'static str,
    pub(crate) template: Cow<'static, str>,
    pub(crate) method: Method,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
    pub(crate) security: Requirements,
    pub(crate) answers: &'static [u16],
    pub(crate) member: Option<&'static str>,
    pub(crate) keyed: bool,
    pub(crate) extras: Arc<Extras>,
}

impl Call {
    pub(crate) fn new(core: Core, route: &'static Route) -> Self {
        let draft = Draft {
            described: true,
            id: route.id,
            method: Cow::Borrowed(route.method),
            path: Cow::Borrowed(route.path),
            servers: route.servers,
            security: route.security,
            answers: route.answers,
            idempotency_header: route.idempotency_header,
            path_values: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: Body::empty(),
            url: None,
            member: None,
            violations: Violations::default(),
        };
        let mut call = Self { core, draft };
        call.accept(route.accept);
        // Some documents tell operations on one path apart by a query that is fixed, or by a fragment, which is never sent.
        let written = route.path.split('#').next().unwrap_or_default();
        let (path, query) = written.split_once('?').unwrap_or((written, ""));
        call.draft.path = Cow::Borrowed(path);
        call.fixed_query(query);
        call
    }

    /// Adds the pairs of a query that is written out.
    fn fixed_query(&mut self, query: &str) {
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            self.draft.query.push((name.to_owned(), value.to_owned()));
        }
    }

    /// A request that no operation describes.
    pub(crate) fn raw(core: Core, method: &str, target: &str) -> Self {
        static RAW: Route = Route::GET;
        let mut call = Self::new(core, &RAW);
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        call.draft.described = false;
        call.draft.method = Cow::Owned(method.to_owned());
        call.draft.path = Cow::Owned(path.to_owned());
        call.draft.security = call.core.api().security;
        call.fixed_query(query);
        call
    }

    /// Sets a path parameter that is laid out as the default says (`style: simple`). A value that is empty, or would change the
    /// path, is refused.
    pub fn path(&mut self, name: &'static str, value: &dyn Encode) {
        self.in_path(
            &Param {
                name,
                ..Param::PATH
            },
            value,
        );
    }

    /// Sets a query parameter that is laid out as the default says (`style: form`, exploded). One that is absent, null or an
    /// empty list is left out.
    pub fn query(&mut self, name: &'static str, value: &dyn Encode) {
        self.param(
            &Param {
                name,
                ..Param::QUERY
            },
            value,
        );
    }

    fn in_path(&mut self, param: &Param, value: &dyn Encode) {
        let Some(plain) = self.plain(param, value) else {
            return;
        };
        let text = match param.content {
            Some(_) => escape::escape(&plain.text().unwrap_or_default(), escape::Reserved::Escaped)
                .into_owned(),
            None => layout::in_path(param, &plain),
        };
        if text.is_empty() {
            self.draft
                .violations
                .push(place(param.name), "may not be empty");
        }
        self.draft.path_values.push((param.name, text));
    }

    /// Sets a parameter of any place. One that is absent, null or an empty list is left out.
    pub fn param(&mut self, param: &Param, value: &dyn Encode) {
        if param.place == Place::Path {
            self.in_path(param, value);
            return;
        }
        let Some(plain) = self.plain(param, value) else {
            return;
        };
        match param.place {
            Place::Path => {}
            Place::Query => self.draft.query.extend(layout::pairs(param, &plain)),
            Place::Header => {
                if let Some(text) = layout::in_header(param, &plain) {
                    let draft = &mut self.draft;
                    set_header(&mut draft.headers, param.name, &text, &mut draft.violations);
                }
            }
            Place::Cookie => {
                for (name, value) in layout::pairs(param, &plain) {
                    if !cookies::add(&mut self.draft.headers, &format!("{name}={value}"), true) {
                        self.draft.violations.push(
                            format!("cookie `{name}`"),
                            "has a name that a header cannot carry",
                        );
                    }
                }
            }
        }
    }

    /// The value of a parameter after its limits were checked; `None` when it breaks one, or goes out as a `content` text.
    fn plain(&mut self, param: &Param, value: &dyn Encode) -> Option<Plain> {
        let at = format!("{} parameter `{}`", param.place.word(), param.name);
        if let Err(violations) = check(value, &param.limits) {
            self.refuse(&at, violations);
            return None;
        }
        let plain = match param.content {
            Some(_) if !value.is_absent() => json_text(value).map(Plain::Text),
            _ => Plain::of(value),
        };
        plain
            .map_err(|violations| self.refuse(&at, violations))
            .ok()
    }

    /// Adds violations found within the value at `at`.
    fn refuse(&mut self, at: &str, violations: Violations) {
        for violation in violations {
            let path = match violation.path.as_str() {
                "" => at.to_owned(),
                path if path.starts_with('[') => format!("{at}{path}"),
                path => format!("{at}.{path}"),
            };
            self.draft.violations.push(path, violation.message);
        }
    }

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
        match json_text(body) {
            Ok(text) => self.body(media_type, text.into()),
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

    /// Sends a header that is no parameter.
    pub fn header(&mut self, name: &str, value: &str) {
        let draft = &mut self.draft;
        set_header(&mut draft.headers, name, value, &mut draft.violations);
    }

    /// Replaces what `Accept` says; nothing for an empty text.
    pub fn accept(&mut self, media_types: &str) {
        self.draft.headers.remove(ACCEPT);
        if media_types.is_empty() {
            return;
        }
        match HeaderValue::from_str(media_types) {
            Ok(value) => {
                self.draft.headers.insert(ACCEPT, value);
            }
            Err(_) => self.draft.violations.push(
                "header `accept`",
                "has a character that a header cannot carry",
            ),
        }
    }

    /// Sets a query pair, replacing those of the same name.
    pub(crate) fn replace_query(&mut self, name: &str, value: &str) {
        let name = escape::escape(name, escape::Reserved::Escaped).into_owned();
        let value = escape::escape(value, escape::Reserved::Escaped).into_owned();
        self.draft.query.retain(|(known, _)| *known != name);
        self.draft.query.push((name, value));
    }

    /// The value of a query parameter, decoded.
    pub(crate) fn query_value(&self, name: &str) -> Option<String> {
        if let Some(url) = &self.draft.url {
            let found = url.query_pairs().find(|(known, _)| known == name);
            return found.map(|(_, value)| value.into_owned());
        }
        let name = escape::escape(name, escape::Reserved::Escaped);
        let (_, value) = self.draft.query.iter().find(|(known, _)| *known == name)?;
        let value = percent_encoding::percent_decode_str(value);
        Some(value.decode_utf8_lossy().into_owned())
    }

    /// The request, or everything that is wrong with it.
    pub(crate) fn prepare(&self) -> Result<Prepared, Error> {
        let draft = &self.draft;
        let extras = self.core.extras();
        let mut violations = draft.violations.clone();
        violations.append(extras.violations.clone());
        let method = Method::from_bytes(draft.method.as_bytes());
        if method.is_err() {
            violations.push(
                "method",
                format!("`{}` is not one", draft.method.escape_debug()),
            );
        }
        let path = if draft.described {
            fill(&draft.path, &draft.path_values, &mut violations)
        } else {
            draft.path.to_string()
        };
        let mut headers = self.core.headers(&draft.headers);
        let key = extras.key_of(&draft.method);
        if let Some(key) = &key {
            let name = draft.idempotency_header.unwrap_or("idempotency-key");
            set_header(&mut headers, name, key, &mut violations);
        }
        let body = self.body_with_members(extras, &mut violations);
        violations.into_result()?;
        let url = match &draft.url {
            Some(url) => url.clone(),
            None => {
                let query = draft.query.iter().chain(&extras.query);
                let query: Vec<String> = query
                    .map(|(name, value)| format!("{name}={value}"))
                    .collect();
                server::join(&self.core.base(draft.servers)?, &path, &query)
                    .map_err(Error::Configuration)?
            }
        };
        Ok(Prepared {
            id: draft.id,
            template: draft.path.clone(),
            method: method.unwrap_or_default(),
            url,
            headers,
            body,
            security: draft.security,
            answers: draft.answers,
            member: draft.member,
            keyed: key.is_some(),
            extras: Arc::clone(extras),
        })
    }

    /// The body with the members that the options add.
    fn body_with_members(&self, extras: &Extras, violations: &mut Violations) -> Body {
        if extras.members.is_empty() {
            return self.draft.body.clone();
        }
        let object = self
            .draft
            .body
            .as_bytes()
            .and_then(|bytes| serde_json::from_slice::<serde_json::Map<_, _>>(bytes).ok());
        let Some(mut object) = object else {
            violations.push(
                "body",
                "the options add members, and the body is not a JSON object",
            );
            return self.draft.body.clone();
        };
        object.extend(extras.members.iter().cloned());
        serde_json::Value::Object(object).to_string().into()
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("id", &self.draft.id)
            .field("method", &self.draft.method)
            .field("path", &self.draft.path)
            .field("body", &self.draft.body)
            .finish_non_exhaustive()
    }
}
