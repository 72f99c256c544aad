//! From a call that is put together to a request that can be sent.

use std::borrow::Cow;
use std::sync::Arc;

use ::http::{HeaderMap, HeaderName, Method};
use url::Url;

use super::super::super::limits::Violations;
use super::super::describe::{MemberPath, Requirements};
use super::super::error::Error;
use super::bodies::set_media_type;
use super::call::Given;
use super::members::with_members;
use super::multipart::PartHeader;
use super::options::set_header;
use super::path::fill;
use super::{Body, Call, Extras, form, server};

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
    pub(crate) success: MemberPath,
    pub(crate) quiet: bool,
    /// The header with the idempotency key, if it has one.
    pub(crate) key: Option<HeaderName>,
    pub(crate) extras: Arc<Extras>,
}

impl Call {
    /// The request, or everything that is wrong with it. The call is used up.
    pub(crate) fn prepare(&mut self) -> Result<Prepared, Error> {
        let mut violations = std::mem::take(&mut self.draft.violations);
        let mut headers = std::mem::take(&mut self.draft.headers);
        let typed = std::mem::take(&mut self.draft.part_headers);
        let empty = Given::Whole(Body::empty());
        let given = std::mem::replace(&mut self.draft.body, empty);
        let draft = &self.draft;
        let extras = self.core.extras();
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
        self.core.complete(&mut headers);
        let key_header = draft.idempotency_header.unwrap_or("idempotency-key");
        // Of a handful of names the lengths tell most apart: no hash is needed.
        let has_own = headers
            .keys()
            .any(|name| name.as_str().eq_ignore_ascii_case(key_header));
        let key = extras.key_of(&draft.method, has_own);
        if let Some(key) = &key {
            set_header(&mut headers, key_header, key, &mut violations);
        }
        let has_key = has_own || key.is_some();
        let body = body(given, typed, extras, &mut headers, &mut violations);
        violations.into_result()?;
        let url = match &draft.url {
            Some(url) => server::with_missing(url, &extras.query),
            None => {
                let query = server::query(draft.query.iter().chain(&extras.query));
                let base = self.core.base(draft.servers)?;
                server::join(&base, &path, &query).map_err(Error::Configuration)?
            }
        };
        Ok(Prepared {
            id: draft.id,
            template: match draft.described {
                true => draft.path.clone(),
                false => Cow::Borrowed(""),
            },
            method: method.unwrap_or_default(),
            url,
            key: has_key
                .then(|| HeaderName::try_from(key_header).ok())
                .flatten(),
            headers,
            body,
            security: draft.security,
            answers: draft.answers,
            member: draft.member,
            success: draft.success,
            quiet: draft.quiet,
            extras: Arc::clone(extras),
        })
    }
}

/// The body with what the options add. `typed` are headers of parts that the document describes.
fn body(
    given: Given,
    typed: Vec<PartHeader>,
    extras: &Extras,
    headers: &mut HeaderMap,
    violations: &mut Violations,
) -> Body {
    let part_headers: Vec<PartHeader> = typed
        .into_iter()
        .chain(extras.part_headers.iter().cloned())
        .collect();
    if let Given::Parts(mut parts) = given {
        for (name, value) in &extras.members {
            parts.set(name, value, violations);
        }
        let (media_type, body) = parts.finish(&part_headers, violations);
        set_media_type(headers, &media_type, violations);
        return body;
    }
    for header in part_headers {
        violations.push(
            format!("part `{}`", header.part),
            format!(
                "has a header `{}`, and the body has no parts",
                header.name.escape_debug()
            ),
        );
    }
    match given {
        Given::Form(text, encodings) => {
            match form::with_members(text, &extras.members, encodings) {
                Ok(text) => text.into(),
                Err(found) => {
                    violations.append(found);
                    Body::empty()
                }
            }
        }
        Given::Whole(body) => with_members(body, &extras.members, violations),
        Given::Parts(_) => Body::empty(),
    }
}
