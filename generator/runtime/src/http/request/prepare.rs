//! From a call that is put together to a request that can be sent.

use std::borrow::Cow;
use std::sync::Arc;

use ::http::{HeaderMap, Method};
use url::Url;

use super::super::super::json::{Kind, Reader, utf8};
use super::super::super::limits::Violations;
use super::super::describe::Requirements;
use super::super::error::Error;
use super::options::set_header;
use super::path::fill;
use super::{Body, Call, Extras, server};

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
    pub(crate) quiet: bool,
    pub(crate) keyed: bool,
    pub(crate) extras: Arc<Extras>,
}

impl Call {
    /// The request, or everything that is wrong with it. The call is used up.
    pub(crate) fn prepare(&mut self) -> Result<Prepared, Error> {
        let mut violations = std::mem::take(&mut self.draft.violations);
        let mut headers = std::mem::take(&mut self.draft.headers);
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
        if let Some(key) = extras.key_of(&draft.method, headers.contains_key(key_header)) {
            set_header(&mut headers, key_header, &key, &mut violations);
        }
        let body = self.body_with_members(extras, &mut violations);
        violations.into_result()?;
        let url = match &draft.url {
            Some(url) => server::with_missing(url, &extras.query),
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
            template: match draft.described {
                true => draft.path.clone(),
                false => Cow::Borrowed(""),
            },
            method: method.unwrap_or_default(),
            url,
            keyed: headers.contains_key(key_header),
            headers,
            body,
            security: draft.security,
            answers: draft.answers,
            member: draft.member,
            quiet: draft.quiet,
            extras: Arc::clone(extras),
        })
    }

    /// The body with the members that the options add.
    fn body_with_members(&self, extras: &Extras, violations: &mut Violations) -> Body {
        if extras.members.is_empty() {
            return self.draft.body.clone();
        }
        let members = self.draft.body.as_bytes().and_then(object_members);
        let Some(mut members) = members else {
            violations.push(
                "body",
                "the options add members, and the body is not a JSON object",
            );
            return self.draft.body.clone();
        };
        for (name, value) in &extras.members {
            members.retain(|(known, _)| known != name);
            members.push((Cow::Borrowed(name.as_str()), value.as_str()));
        }
        // Text beside text: a number keeps its digits, and a member its place.
        let members: Vec<String> = members
            .iter()
            .map(|(name, value)| format!("{}:{value}", serde_json::Value::from(&**name)))
            .collect();
        format!("{{{}}}", members.join(",")).into()
    }
}

/// The members of a JSON object, each with its text.
fn object_members(body: &[u8]) -> Option<Vec<(Cow<'_, str>, &str)>> {
    let mut reader = Reader::new(utf8(body).ok()?);
    if reader.kind().ok()? != Kind::Object {
        return None;
    }
    Some(reader.members().ok()?.into_pairs())
}
