//! Options of one call, or of all calls of a client.

use std::fmt;
use std::time::Duration;

use ::http::{HeaderMap, HeaderName, HeaderValue};

use super::super::super::json::Encode;
use super::super::super::limits::Violations;
use super::super::exchange::RetryPolicy;
use super::escape::{Reserved, escape};
use super::layout::Pair;
use super::multipart::PartHeader;
use super::value::json_text;

/// What a call does differently from others. Given to `client.with(…)`, which returns a client whose calls have them.
#[derive(Clone, Default)]
pub struct CallOptions(pub(crate) Extras);

/// The options, as the runtime reads them.
#[derive(Clone, Default)]
pub(crate) struct Extras {
    pub(crate) headers: HeaderMap,
    pub(crate) query: Vec<Pair>,
    /// Of a body, each with its JSON text.
    pub(crate) members: Vec<(String, String)>,
    /// Of parts of a body.
    pub(crate) part_headers: Vec<PartHeader>,
    /// `None` where nothing is said, `Some(None)` where there is to be no limit; so the others.
    pub(crate) total_timeout: Option<Option<Duration>>,
    pub(crate) attempt_timeout: Option<Option<Duration>>,
    pub(crate) idle_timeout: Option<Option<Duration>>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) idempotency_key: Option<String>,
    pub(crate) make_key: Option<fn() -> String>,
    pub(crate) max_body: Option<u64>,
    pub(crate) violations: Violations,
}

impl CallOptions {
    /// None.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sends a header in place of one of the same name that the call would send, also of a credential. Its value is not shown by any `Debug`. A name
    /// or value that HTTP does not allow is reported when a call is sent.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        set_header(&mut self.0.headers, name, value, &mut self.0.violations);
        self
    }

    /// Adds a pair to the query.
    #[must_use]
    pub fn query(mut self, name: &str, value: impl ToString) -> Self {
        let name = escape(name, Reserved::Escaped).into_owned();
        let value = escape(&value.to_string(), Reserved::Escaped).into_owned();
        self.0.query.push((name, value));
        self
    }

    /// Sets a member of a body: of a JSON object, of a form, or the part of that name, text or JSON, of a body in parts; in a form or parts null
    /// takes it away. The others stay as they are. A call whose body has no members is refused.
    #[must_use]
    pub fn body_member(mut self, name: impl Into<String>, value: &dyn Encode) -> Self {
        match json_text(value) {
            Ok(value) => self.0.members.push((name.into(), value)),
            Err(violations) => self.0.violations.append(violations),
        }
        self
    }

    /// Sends a header with every part of that name of a body in parts, in place of one that the part would have. A call without such a part is
    /// refused.
    #[must_use]
    pub fn part_header(
        mut self,
        part: impl Into<String>,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        self.0.part_headers.push(PartHeader {
            part: part.into(),
            name: name.into(),
            value: value.into(),
        });
        self
    }

    /// How long a call may take as a whole, with all its attempts and waits. For a streamed body it ends with the response's head:
    /// what follows may take as long as it goes on. `None` lifts the limit of the client.
    #[must_use]
    pub fn timeout(mut self, total: impl Into<Option<Duration>>) -> Self {
        self.0.total_timeout = Some(total.into());
        self
    }

    /// How long one attempt may take: more for a great upload, say, or for as long as it takes with `None`.
    #[must_use]
    pub fn attempt_timeout(mut self, attempt: impl Into<Option<Duration>>) -> Self {
        self.0.attempt_timeout = Some(attempt.into());
        self
    }

    /// How long the body of a response may stall; for ever with `None`.
    #[must_use]
    pub fn idle_timeout(mut self, idle: impl Into<Option<Duration>>) -> Self {
        self.0.idle_timeout = Some(idle.into());
        self
    }

    /// When failed attempts are repeated.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.0.retry = Some(policy);
        self
    }

    /// Sends a key by which the server recognises a repeated request, so that any method may be retried. The header is the
    /// one that the document names, else `Idempotency-Key`; one that is set as a header does the same. Use a key for one call only.
    #[must_use]
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.0.idempotency_key = Some(key.into());
        self
    }

    /// Sends a new key, which `make` gives, with every POST and PATCH, so that they may be retried. A key of
    /// [`CallOptions::idempotency_key`] wins. For servers that know such keys only: another acts twice.
    #[must_use]
    pub fn idempotency_keys(mut self, make: fn() -> String) -> Self {
        self.0.make_key = Some(make);
        self
    }

    /// The greatest length of a response body, decompressed, in bytes, also of one that is streamed.
    #[must_use]
    pub fn max_response_bytes(mut self, bytes: u64) -> Self {
        self.0.max_body = Some(bytes);
        self
    }
}

impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Of what is sent the names alone: a value may be a secret.
impl fmt::Debug for Extras {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = |pairs: &[Pair]| {
            pairs
                .iter()
                .map(|(name, _)| name.clone())
                .collect::<Vec<_>>()
        };
        let members = self.members.iter().map(|(name, _)| name);
        let parts = self.part_headers.iter();
        let parts = parts.map(|header| (&header.part, &header.name));
        f.debug_struct("CallOptions")
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("query", &names(&self.query))
            .field("members", &members.collect::<Vec<_>>())
            .field("part_headers", &parts.collect::<Vec<_>>())
            .field("timeout", &self.total_timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("idle_timeout", &self.idle_timeout)
            .field("retry", &self.retry)
            .field("max_response_bytes", &self.max_body)
            .finish_non_exhaustive()
    }
}

impl Extras {
    /// The idempotency key of a call with that method, which may have one of its own.
    pub(crate) fn key_of(&self, method: &str, has_own: bool) -> Option<String> {
        let made = || {
            let needed = matches!(method, "POST" | "PATCH") && !has_own;
            let make = self.make_key.filter(|_| needed)?;
            Some(make())
        };
        self.idempotency_key.clone().or_else(made)
    }

    /// These, and `more` where it says something.
    pub(crate) fn merged(&self, more: Self) -> Self {
        let mut all = self.clone();
        for (name, value) in &more.headers {
            all.headers.insert(name.clone(), value.clone());
        }
        all.query.extend(more.query);
        all.members.extend(more.members);
        all.part_headers.extend(more.part_headers);
        all.violations.append(more.violations);
        Self {
            total_timeout: more.total_timeout.or(all.total_timeout),
            attempt_timeout: more.attempt_timeout.or(all.attempt_timeout),
            idle_timeout: more.idle_timeout.or(all.idle_timeout),
            retry: more.retry.or(all.retry),
            idempotency_key: more.idempotency_key.or(all.idempotency_key),
            make_key: more.make_key.or(all.make_key),
            max_body: more.max_body.or(all.max_body),
            ..all
        }
    }
}

/// Sets a header, or says why it cannot be. Its value counts as secret, for it may be one.
pub(crate) fn set_header(
    headers: &mut HeaderMap,
    name: &str,
    value: &str,
    violations: &mut Violations,
) {
    let name_of = HeaderName::from_bytes(name.as_bytes());
    let value_of = HeaderValue::from_bytes(value.as_bytes());
    match (name_of, value_of) {
        (Ok(name), Ok(mut value)) => {
            value.set_sensitive(true);
            headers.insert(name, value);
        }
        (Err(_), _) => violations.push(
            format!("header `{}`", name.escape_debug()),
            "is not a name that HTTP allows",
        ),
        (_, Err(_)) => violations.push(
            format!("header `{name}`"),
            "has a character that a header cannot carry",
        ),
    }
}
