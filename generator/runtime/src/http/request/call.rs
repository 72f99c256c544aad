//! A call being put together.
//!
//! In: a route, parameters one by one, a body. Whatever is wrong is kept until the end, so that all of it is reported at once.

use std::borrow::Cow;
use std::fmt;

use ::http::header::ACCEPT;
use ::http::{HeaderMap, HeaderValue};
use bytes::Bytes;
use url::Url;

use super::super::super::json::Encode;
use super::super::super::limits::{Violations, check};
use super::super::client::Core;
use super::super::describe::{MemberPath, Param, Place, Requirements, Route, Server, Style};
use super::layout::Pair;
use super::multipart::{Multipart, PartHeader};
use super::options::set_header;
use super::path::place;
use super::value::{Plain, json_text};
use super::{Body, cookies, escape, layout};

/// A call of an operation, to be finished by one of its `send` methods.
#[derive(Clone)]
#[must_use = "nothing is sent until the call is finished and awaited"]
pub struct Call {
    pub(crate) core: Core,
    /// Boxed, for a call is handed on from setter to setter.
    pub(crate) draft: Box<Draft>,
}

/// A request being put together.
#[derive(Clone)]
pub(crate) struct Draft {
    /// Whether an operation describes it, so that the path is a template.
    pub(super) described: bool,
    pub(crate) id: &'static str,
    pub(crate) method: Cow<'static, str>,
    /// The template; for a request that no operation describes, the path itself.
    pub(crate) path: Cow<'static, str>,
    pub(super) servers: &'static [Server],
    pub(super) security: Requirements,
    pub(super) answers: &'static [u16],
    pub(super) idempotency_header: Option<&'static str>,
    /// The member of the answer that says whether the request succeeded; empty where none does.
    pub(super) success: MemberPath,
    pub(super) path_values: Vec<(&'static str, String)>,
    pub(crate) query: Vec<Pair>,
    pub(crate) headers: HeaderMap,
    pub(super) body: Given,
    /// Of parts of the body.
    pub(super) part_headers: Vec<PartHeader>,
    /// Asked in place of path and query: the next page.
    pub(crate) url: Option<Url>,
    /// The member of the answer that holds what is asked for.
    pub(crate) member: Option<&'static str>,
    /// Whether the body may be silent for long.
    pub(crate) quiet: bool,
    pub(crate) violations: Violations,
}

/// A body, as far as more can be added to it.
#[derive(Clone)]
pub(super) enum Given {
    /// As it is sent.
    Whole(Body),
    /// The text of a form, and how its members are laid out.
    Form(String, &'static [Param]),
    /// Parts, put together when they are sent.
    Parts(Multipart),
}

/// Lays out a parameter. A pointer, so that the compiler does not follow, for each setter of each operation, all that this may call:
/// it does so to see what of it can be inlined.
const LAY_OUT: fn(&mut Call, &Param, &dyn Encode) = Call::lay_out;

impl Call {
    pub(crate) fn new(core: Core, route: &'static Route) -> Self {
        let draft = Box::new(Draft {
            described: true,
            id: route.id,
            method: Cow::Borrowed(route.method),
            path: Cow::Borrowed(route.path),
            servers: route.servers,
            security: route.security,
            answers: route.answers,
            idempotency_header: route.idempotency_header,
            success: route.success.as_slice(),
            path_values: Vec::new(),
            query: Vec::new(),
            // As many as most calls end up with.
            headers: HeaderMap::with_capacity(6),
            body: Given::Whole(Body::empty()),
            part_headers: Vec::new(),
            url: None,
            member: None,
            quiet: false,
            violations: Violations::default(),
        });
        let mut call = Self { core, draft };
        if !route.accept.is_empty() {
            let text = Bytes::from_static(route.accept.as_bytes());
            call.set_accept(HeaderValue::from_maybe_shared(text).ok());
        }
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
        let param = Param {
            name,
            ..Param::PATH
        };
        LAY_OUT(self, &param, value);
    }

    /// Sets a query parameter that is laid out as the default says (`style: form`, exploded). One that is absent, null or an
    /// empty list is left out.
    pub fn query(&mut self, name: &'static str, value: &dyn Encode) {
        let param = Param {
            name,
            ..Param::QUERY
        };
        LAY_OUT(self, &param, value);
    }

    fn in_path(&mut self, param: &Param, value: &dyn Encode) {
        let Some(plain) = self.plain_parameter(param, value) else {
            return;
        };
        let text = match (param.content, plain) {
            (Some(_), plain) => escape::escaped(plain.text().unwrap_or_default()),
            (None, Plain::Text(text) | Plain::Literal(text)) if param.style == Style::Simple => {
                escape::escaped(text)
            }
            (None, plain) => layout::in_path(param, &plain),
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
        LAY_OUT(self, param, value);
    }

    fn lay_out(&mut self, param: &Param, value: &dyn Encode) {
        if param.place == Place::Path {
            self.in_path(param, value);
            return;
        }
        let Some(plain) = self.plain_parameter(param, value) else {
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

    fn plain_parameter(&mut self, param: &Param, value: &dyn Encode) -> Option<Plain> {
        let at = || format!("{} parameter `{}`", param.place.word(), param.name);
        self.plain(param, value, &at)
    }

    /// The value of a parameter after its limits were checked; `None` when it breaks one, or goes out as a `content` text. `at` says what it is
    /// where something is wrong with it.
    pub(super) fn plain(
        &mut self,
        param: &Param,
        value: &dyn Encode,
        at: &dyn Fn() -> String,
    ) -> Option<Plain> {
        if let Err(violations) = check(value, &param.limits) {
            self.refuse(&at(), violations);
            return None;
        }
        let plain = match param.content {
            Some(_) if !value.is_absent() => json_text(value).map(Plain::Text),
            _ => Plain::of(value),
        };
        match plain {
            Ok(plain) => {
                if let Some((within, separator)) = layout::ambiguity(param, &plain) {
                    let at = format!("{}{within}", at());
                    self.draft.violations.push(at, layout::separates(separator));
                }
                Some(plain)
            }
            Err(violations) => {
                self.refuse(&at(), violations);
                None
            }
        }
    }

    /// Adds violations found within the value at `at`.
    pub(super) fn refuse(&mut self, at: &str, violations: Violations) {
        self.draft.violations.append_within(at, violations);
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
        self.set_accept(HeaderValue::from_str(media_types).ok());
    }

    fn set_accept(&mut self, value: Option<HeaderValue>) {
        match value {
            Some(value) => {
                self.draft.headers.insert(ACCEPT, value);
            }
            None => self.draft.violations.push(
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
        self.core = self.core.without_query(&name);
        self.draft.query.push((name, value));
    }

    /// The value of a query parameter, decoded.
    pub(crate) fn query_value(&self, name: &str) -> Option<String> {
        if let Some(url) = &self.draft.url {
            let found = url.query_pairs().find(|(known, _)| known == name);
            return found.map(|(_, value)| value.into_owned());
        }
        let name = escape::escape(name, escape::Reserved::Escaped);
        let mut pairs = self.draft.query.iter().chain(&self.core.extras().query);
        let (_, value) = pairs.find(|(known, _)| *known == name)?;
        let value = percent_encoding::percent_decode_str(value);
        Some(value.decode_utf8_lossy().into_owned())
    }
}

/// Lengths alone: what is sent may be secret.
impl fmt::Debug for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(body) => body.fmt(f),
            Self::Form(text, _) => write!(f, "Form({} bytes)", text.len()),
            Self::Parts(parts) => write!(f, "Parts({})", parts.count()),
        }
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
