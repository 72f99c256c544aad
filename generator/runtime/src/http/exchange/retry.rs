//! When a failed attempt is repeated, and after which wait.
//!
//! A request goes out again when repeating it is harmless: its method is idempotent (RFC 9110, section 9.2.2), it carries an
//! idempotency key, the caller allows it, or the server cannot have acted on it (no connection was made, or it answered 429).

use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::Duration;

use ::http::{Method, StatusCode};

use super::super::error::Reason;
use super::super::response::{RawResponse, should_retry};

/// When failed attempts are repeated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    retries: u32,
    base: Duration,
    longest: Duration,
    max_wait: Duration,
    any_method: bool,
    conflict: bool,
}

impl Default for RetryPolicy {
    /// Two retries after waits of at most 0.5 s and 1 s; a server may ask for up to 60 s.
    fn default() -> Self {
        Self {
            retries: 2,
            base: Duration::from_millis(500),
            longest: Duration::from_secs(8),
            max_wait: Duration::from_secs(60),
            any_method: false,
            conflict: false,
        }
    }
}

impl RetryPolicy {
    /// Never.
    #[must_use]
    pub fn none() -> Self {
        Self::default().max_retries(0)
    }

    /// How often a request is repeated at most.
    #[must_use]
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }

    /// The wait before retry n is random between nothing and `base` times 2 to the power of n − 1, at most `longest`.
    #[must_use]
    pub fn backoff(mut self, base: Duration, longest: Duration) -> Self {
        self.base = base;
        self.longest = longest;
        self
    }

    /// The longest wait that a server may ask for. When it asks for more, the call fails at once, and the error says how long.
    #[must_use]
    pub fn max_wait(mut self, wait: Duration) -> Self {
        self.max_wait = wait;
        self
    }

    /// Repeats requests of any method, POST and PATCH among them, also when the server may have acted on them.
    #[must_use]
    pub fn any_method(mut self, allowed: bool) -> Self {
        self.any_method = allowed;
        self
    }

    /// Repeats requests that were answered with 409 (Conflict), of any method: such an answer says that nothing was done.
    #[must_use]
    pub fn on_conflict(mut self, allowed: bool) -> Self {
        self.conflict = allowed;
        self
    }

    /// Whether `retry`, counted from 1, is one too many.
    pub(crate) fn is_spent(&self, retry: u32) -> bool {
        retry > self.retries
    }

    /// The longest wait that a server may ask for.
    pub(crate) fn longest_wait(&self) -> Duration {
        self.max_wait
    }

    /// A random wait before retry number `retry`, counted from 1.
    pub(crate) fn wait(&self, retry: u32) -> Duration {
        let factor = 2_u32.saturating_pow(retry.saturating_sub(1).min(31));
        let most = self.base.saturating_mul(factor).min(self.longest);
        most.mul_f64(random())
    }

    /// Whether repeating the request is harmless though the server may have acted on it.
    pub(crate) fn is_harmless(&self, method: &Method, keyed: bool) -> bool {
        let idempotent = [
            Method::GET,
            Method::HEAD,
            Method::OPTIONS,
            Method::TRACE,
            Method::PUT,
            Method::DELETE,
        ];
        idempotent.contains(method) || keyed || self.any_method
    }

    /// Whether an error response is worth another attempt.
    pub(crate) fn repeats_response(
        &self,
        method: &Method,
        keyed: bool,
        response: &RawResponse,
    ) -> bool {
        let wanted = should_retry(&response.headers);
        if wanted == Some(false) {
            return false;
        }
        let listed = match response.status.as_u16() {
            429 => return true,
            409 if self.conflict => return true,
            _ => is_transient(response.status),
        };
        (listed || wanted == Some(true)) && self.is_harmless(method, keyed)
    }

    /// Whether a broken exchange is worth another attempt.
    pub(crate) fn repeats_failure(&self, method: &Method, keyed: bool, reason: &Reason) -> bool {
        match reason {
            Reason::Transport(_) if reason.is_unsent() => true,
            Reason::Transport(_) | Reason::Timeout(..) => self.is_harmless(method, keyed),
            Reason::Turn { .. }
            | Reason::Redirect(_)
            | Reason::TooLong(..)
            | Reason::Encoding(_) => false,
        }
    }
}

/// A number from 0 to 1, from the seed that the standard library draws for its hash maps.
fn random() -> f64 {
    let bits = RandomState::new().build_hasher().finish() >> 11;
    // 53 bits: exactly as many as a double has.
    bits as f64 / (1_u64 << 53) as f64
}

/// Whether a request that was answered with that status may succeed later. A status of the 500s that is not known counts as 500
/// (RFC 9110, section 15): proxies answer 520 to 530.
pub(crate) fn is_transient(status: StatusCode) -> bool {
    match status.as_u16() {
        408 | 425 | 429 => true,
        // Not implemented, version, negotiation, storage, loop, extension, network login: the same next time.
        501 | 505..=508 | 510 | 511 => false,
        other => (500..600).contains(&other),
    }
}

/// Whether a status asks to go elsewhere (RFC 9110, section 15.4).
pub(crate) fn is_redirect(status: StatusCode) -> bool {
    matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_to_their_limit() {
        let policy = RetryPolicy::default().backoff(Duration::from_secs(1), Duration::from_secs(4));
        for (retry, most) in [(1, 1), (2, 2), (3, 4), (4, 4), (1000, 4)] {
            let longest = (0..200).map(|_| policy.wait(retry)).max().unwrap();
            assert!(longest <= Duration::from_secs(most), "{retry}");
            assert!(longest > Duration::from_secs(most) / 2, "{retry}");
        }
    }
}
