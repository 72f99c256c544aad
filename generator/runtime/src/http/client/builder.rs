//! Building a client.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use url::Url;

use super::super::super::json::DEPTH;
use super::super::credentials::{Credentials, choose};
use super::super::describe::Api;
use super::super::error::Error;
use super::super::exchange::{AttemptInfo, Hooks, RateLimiter, RetryPolicy};
use super::super::futures::{MaybeSend, MaybeSync, Timer};
use super::super::request::{CallOptions, Extras, shown};
#[cfg(feature = "reqwest")]
use super::super::transport::{self, ReqwestTransport};
use super::super::transport::{Transport, TransportRequest};
use super::Core;

/// How long connecting may take unless said otherwise.
const CONNECT: Duration = Duration::from_secs(10);
/// How long one attempt may take unless said otherwise.
const ATTEMPT: Duration = Duration::from_secs(60);
/// How long a call may take as a whole unless said otherwise.
const TOTAL: Duration = Duration::from_secs(300);
/// How long a streamed body may stall unless said otherwise.
const IDLE: Duration = Duration::from_secs(60);
/// How long a response may be unless said otherwise, in bytes.
const BODY: u64 = 100 << 20;
/// How many redirects are followed unless said otherwise.
const REDIRECTS: u32 = 5;

type Wrap = Box<dyn FnOnce(Arc<dyn Transport>) -> Arc<dyn Transport> + Send>;

/// Builds a client of type `C`.
#[must_use]
pub struct ClientBuilder<C> {
    pub(super) api: &'static Api,
    pub(super) base_url: Option<String>,
    pub(super) server: usize,
    pub(super) server_variables: Vec<(String, String)>,
    pub(super) credentials: Credentials,
    pub(super) user_agent: Option<String>,
    pub(super) connect_timeout: Option<Duration>,
    pub(super) idle_timeout: Option<Duration>,
    pub(super) quiet_timeout: Option<Duration>,
    pub(super) retry: RetryPolicy,
    pub(super) limiter: Option<RateLimiter>,
    pub(super) max_body: Option<u64>,
    pub(super) max_redirects: u32,
    pub(super) depth: u16,
    pub(super) decompress: bool,
    pub(super) allow_plain_http: bool,
    pub(super) hooks: Hooks,
    pub(super) defaults: Extras,
    pub(super) transport: Option<Arc<dyn Transport>>,
    pub(super) wrap: Vec<Wrap>,
    pub(super) timer: Option<Arc<dyn Timer>>,
    #[cfg(feature = "reqwest")]
    pub(super) configure: Option<transport::Configure>,
    pub(super) client: PhantomData<fn() -> C>,
}

impl<C: From<Core>> ClientBuilder<C> {
    /// A client for `api`, with the defaults that each setter names.
    pub fn new(api: &'static Api) -> Self {
        Self {
            api,
            base_url: None,
            server: 0,
            server_variables: Vec::new(),
            credentials: Credentials::new(),
            user_agent: None,
            connect_timeout: Some(CONNECT),
            idle_timeout: Some(IDLE),
            quiet_timeout: None,
            retry: RetryPolicy::default(),
            limiter: None,
            max_body: Some(BODY),
            max_redirects: REDIRECTS,
            depth: DEPTH,
            decompress: true,
            allow_plain_http: false,
            hooks: Hooks::default(),
            defaults: Extras {
                attempt_timeout: Some(Some(ATTEMPT)),
                total_timeout: Some(Some(TOTAL)),
                ..Extras::default()
            },
            transport: None,
            wrap: Vec::new(),
            timer: None,
            #[cfg(feature = "reqwest")]
            configure: None,
            client: PhantomData,
        }
    }

    /// Takes credentials and base URL from the environment. Variables that are empty count as not set.
    ///
    /// # Errors
    /// The variables of no security requirement are all set; the error names all that would do.
    pub fn env(self) -> Result<Self, Error> {
        self.env_from(&|name| std::env::var(name).ok())
    }

    /// As [`ClientBuilder::env`], `read` giving the variables.
    pub(crate) fn env_from(mut self, read: &dyn Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let found = Credentials::from_env(self.api, read);
        choose(self.api, self.api.security, &found)?;
        self.credentials.extend(found);
        let base = self.api.base_url_env.and_then(read);
        if let Some(base) = base.filter(|base| !base.is_empty()) {
            self.base_url = Some(base);
        }
        Ok(self)
    }

    /// Adds credentials; each operation uses those that it needs.
    pub fn credentials(mut self, credentials: impl Into<Credentials>) -> Self {
        self.credentials.extend(credentials.into());
        self
    }

    /// Sends all requests there, in place of every server that the document names, those of single operations among them. It
    /// replaces their paths too: where the document says `https://api.example.com/client/v4`, a proxy is given as
    /// `https://proxy.example/client/v4`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Chooses among the servers that the document names, counted from 0; the first unless said otherwise. An operation with
    /// servers of its own goes to the one of the same number among them, or to its first if it has not so many.
    pub fn server(mut self, index: usize) -> Self {
        self.server = index;
        self
    }

    /// Sets a variable in the URL of the server. Its value cannot change more than its place: a part of the host's name has no
    /// `/`, one of the path no `?` and no `..`.
    pub fn server_variable(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.server_variables.push((name.into(), value.into()));
        self
    }

    /// Sets the value of `User-Agent`.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// How long a call may take as a whole, with all its attempts and waits; five minutes unless said otherwise. For a streamed
    /// body it ends with the response's head: what follows may take as long as it goes on.
    pub fn timeout(mut self, total: impl Into<Option<Duration>>) -> Self {
        self.defaults.total_timeout = Some(total.into());
        self
    }

    /// How long one attempt may take; a minute unless said otherwise. For a streamed body it ends with the response's head.
    pub fn attempt_timeout(mut self, attempt: impl Into<Option<Duration>>) -> Self {
        self.defaults.attempt_timeout = Some(attempt.into());
        self
    }

    /// How long connecting may take; ten seconds unless said otherwise. A transport of your own does not see it.
    pub fn connect_timeout(mut self, connect: impl Into<Option<Duration>>) -> Self {
        self.connect_timeout = connect.into();
        self
    }

    /// How long a body may stall; a minute unless said otherwise, and a stream of events for as long as it likes.
    pub fn idle_timeout(mut self, idle: impl Into<Option<Duration>>) -> Self {
        self.idle_timeout = idle.into();
        self.quiet_timeout = self.idle_timeout;
        self
    }

    /// When failed attempts are repeated.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Keeps to a rate limit of your own. Clients that are given clones of one limiter share it.
    pub fn rate_limiter(mut self, limiter: RateLimiter) -> Self {
        self.limiter = Some(limiter);
        self
    }

    /// How many redirects are followed; five unless said otherwise.
    pub fn max_redirects(mut self, redirects: u32) -> Self {
        self.max_redirects = redirects;
        self
    }

    /// The greatest length of a response body, decompressed, in bytes; 100 MiB unless said otherwise. Of a body that is streamed
    /// it bounds each record; the whole of it is bounded by [`CallOptions::max_response_bytes`] only.
    pub fn max_response_bytes(mut self, bytes: impl Into<Option<u64>>) -> Self {
        self.max_body = bytes.into();
        self
    }

    /// How deep objects and arrays of a response may nest; 128 unless said otherwise, and never more than 500, since each level
    /// takes some of the stack.
    pub fn max_depth(mut self, levels: u16) -> Self {
        self.depth = levels;
        self
    }

    /// Whether compressed responses are asked for; they are unless said otherwise.
    pub fn decompress(mut self, wanted: bool) -> Self {
        self.decompress = wanted;
        self
    }

    /// Lets credentials go over plain http to hosts other than this machine.
    pub fn allow_plain_http(mut self, allowed: bool) -> Self {
        self.allow_plain_http = allowed;
        self
    }

    /// What every call has: headers, query pairs.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.defaults = self.defaults.merged(options.0);
        self
    }

    /// Calls `hook` with every request before it is sent, credentials and all: to sign it, say; but not with one that a redirect
    /// leads to another origin, which must see neither. An error of the hook fails the call.
    pub fn before_send<F>(mut self, hook: F) -> Self
    where
        F: Fn(&mut TransportRequest) -> Result<(), String> + MaybeSend + MaybeSync + 'static,
    {
        self.hooks.before.push(Arc::new(hook));
        self
    }

    /// Calls `hook` after every attempt, also one that is dropped with its call: to count it, say.
    pub fn after_attempt<F>(mut self, hook: F) -> Self
    where
        F: Fn(&AttemptInfo<'_>) + MaybeSend + MaybeSync + 'static,
    {
        self.hooks.after.push(Arc::new(hook));
        self
    }

    /// Puts something around the transport: a cache, say. What is added last is outermost.
    pub fn around_transport<F>(mut self, wrap: F) -> Self
    where
        F: FnOnce(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + 'static,
    {
        self.wrap.push(Box::new(wrap));
        self
    }

    /// Sends requests by another transport than reqwest.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Sends requests over the connections of another client, by its clock, and counts them against its rate limit, if it has
    /// one. The other may be of another generated crate, if both have their runtime in common (`runtime = "crate"`).
    pub fn share(mut self, other: &impl AsRef<Core>) -> Self {
        let settings = other.as_ref().settings();
        self.transport = Some(Arc::clone(&settings.transport));
        self.timer = settings.has_clock.then(|| Arc::clone(&settings.timer));
        self.limiter = settings.limiter.clone().or(self.limiter);
        self
    }

    /// Tells time by another clock than tokio's.
    pub fn timer(mut self, timer: impl Timer + 'static) -> Self {
        self.timer = Some(Arc::new(timer));
        self
    }

    /// Changes the `reqwest::ClientBuilder` that the default transport is built with: proxies, certificates, DNS. Redirects,
    /// retries and decompression stay off there, for they are done here. What is set there holds for every request, also after a
    /// redirect to another origin: put no credential into its `default_headers`. Nor is there an exception for this machine: what
    /// otherwise goes there directly over plain http, goes by the proxies that the environment names, unless `no_proxy` is called.
    #[cfg(feature = "reqwest")]
    pub fn configure_reqwest<F>(mut self, configure: F) -> Self
    where
        F: FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + 'static,
    {
        self.configure = Some(Box::new(configure));
        self
    }

    /// Sends requests by a finished `reqwest::Client`.
    ///
    /// This opts out of guarantees: the client follows redirects by its own rules (it keeps credentials that are not in
    /// `Authorization` or `Cookie` when it is led elsewhere), decompresses without a bound, and has its own timeouts. Prefer
    /// [`ClientBuilder::configure_reqwest`].
    #[cfg(feature = "reqwest")]
    pub fn reqwest_client(self, client: reqwest::Client) -> Self {
        self.transport(ReqwestTransport::from(client))
    }
}

/// A base URL as it may be printed, also one that cannot be used.
fn written(base: &str) -> String {
    Url::parse(base).map_or_else(|_| "[not a URL]".to_owned(), |url| shown(&url))
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("api", &self.api.name)
            .field("base_url", &self.base_url.as_deref().map(written))
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}
