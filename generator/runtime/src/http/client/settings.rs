//! What a client was told when it was built.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use ::http::HeaderValue;
use url::Url;

use super::super::credentials::Credentials;
use super::super::describe::Api;
use super::super::exchange::{Hooks, RateLimiter, RetryPolicy};
use super::super::futures::Timer;
use super::super::request::{Extras, shown};
use super::super::transport::Transport;

/// What all calls of a client share.
pub(crate) struct Settings {
    pub(crate) api: &'static Api,
    /// The URL that the caller gave, or that of the server which the caller chose, or why there is none.
    pub(crate) base: Result<Url, String>,
    /// Whether the caller gave it, in place of every server that the document names.
    pub(crate) is_base_given: bool,
    pub(crate) server: usize,
    pub(crate) server_variables: Vec<(String, String)>,
    pub(crate) credentials: Credentials,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) timer: Arc<dyn Timer>,
    /// Whether time passes by it.
    pub(crate) has_clock: bool,
    pub(crate) user_agent: Option<HeaderValue>,
    pub(crate) retry: RetryPolicy,
    pub(crate) limiter: Option<RateLimiter>,
    pub(crate) idle_timeout: Option<Duration>,
    /// The same for bodies that may be silent for long.
    pub(crate) quiet_timeout: Option<Duration>,
    /// How long a body may be that is read as a whole, in bytes.
    pub(crate) max_body: Option<u64>,
    pub(crate) max_redirects: u32,
    pub(crate) depth: u16,
    pub(crate) decompress: bool,
    pub(crate) allow_plain_http: bool,
    pub(crate) hooks: Hooks,
    /// What every call has unless it says otherwise.
    pub(crate) defaults: Extras,
}

impl Settings {
    /// The retry policy of a call. Without a clock no wait would end, and nothing is sent again.
    pub(crate) fn retry_policy<'a>(&'a self, extras: &'a Extras) -> &'a RetryPolicy {
        let own = extras.retry.as_ref().filter(|_| self.has_clock);
        own.unwrap_or(&self.retry)
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("api", &self.api.name)
            .field("base", &self.base.as_ref().map(shown))
            .field("credentials", &self.credentials)
            .field("retry", &self.retry)
            .field("limiter", &self.limiter)
            .finish_non_exhaustive()
    }
}
