//! The handle that generated clients hold.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use ::http::header::{ACCEPT_ENCODING, RANGE, USER_AGENT};
use ::http::{HeaderMap, HeaderValue};
use url::Url;

use super::super::describe::{Api, Route, Server};
use super::super::error::Error;
use super::super::exchange::RetryPolicy;
use super::super::request::{Call, CallOptions, Extras, base_url};
use super::super::response;
use super::{ClientBuilder, Settings};

/// What every call of a client shares: connections, credentials, limits. Cheap to clone; clones share it all.
#[derive(Clone)]
pub struct Core {
    settings: Arc<Settings>,
    extras: Arc<Extras>,
}

impl Core {
    pub(crate) fn new(settings: Settings) -> Self {
        Self {
            extras: Arc::new(settings.defaults.clone()),
            settings: Arc::new(settings),
        }
    }

    /// A client for `api`, its credentials and base URL taken from the environment.
    ///
    /// # Errors
    /// The variables of no security requirement are all set, the base URL is not usable, or the transport cannot be set up.
    pub fn from_env(api: &'static Api) -> Result<Self, Error> {
        ClientBuilder::<Self>::new(api).env()?.build()
    }

    /// Starts a call of an operation.
    pub fn call(&self, route: &'static Route) -> Call {
        Call::new(self.clone(), route)
    }

    /// Starts a request that no operation describes: `core.request("GET", "/zones?page=2")`. The path is appended to that of
    /// the base URL as it stands, and must be percent-encoded. Credentials, retries and errors are those of every call.
    pub fn request(&self, method: &str, path: &str) -> Call {
        Call::raw(self.clone(), method, path)
    }

    /// The same client, its calls having these options in addition.
    #[must_use]
    pub fn with(&self, options: CallOptions) -> Self {
        Self {
            settings: Arc::clone(&self.settings),
            extras: Arc::new(self.extras.merged(options.0)),
        }
    }

    /// The same client, its calls having no query pair of that name by their options.
    pub(crate) fn without_query(&self, name: &str) -> Self {
        let mut core = self.clone();
        if self.extras.query.iter().any(|(known, _)| known == name) {
            let extras = Arc::make_mut(&mut core.extras);
            extras.query.retain(|(known, _)| known != name);
        }
        core
    }

    /// The same client, its calls having no members of the body by their options.
    pub(crate) fn without_members(&self) -> Self {
        let mut core = self.clone();
        if !self.extras.members.is_empty() {
            Arc::make_mut(&mut core.extras).members.clear();
        }
        core
    }

    pub(crate) fn api(&self) -> &'static Api {
        self.settings.api
    }

    pub(crate) fn settings(&self) -> &Arc<Settings> {
        &self.settings
    }

    pub(crate) fn extras(&self) -> &Arc<Extras> {
        &self.extras
    }

    /// How long one record of a streamed body may be, in bytes.
    pub(crate) fn record_limit(&self) -> u64 {
        self.settings.max_body.unwrap_or(u64::MAX)
    }

    /// When calls are repeated.
    pub(crate) fn retry_policy(&self) -> &RetryPolicy {
        self.settings.retry_policy(&self.extras)
    }

    /// Adds to the headers of a call, those of its options in place of its own.
    pub(crate) fn complete(&self, headers: &mut HeaderMap) {
        if let Some(user_agent) = &self.settings.user_agent {
            headers
                .entry(USER_AGENT)
                .or_insert_with(|| user_agent.clone());
        }
        for (name, value) in &self.extras.headers {
            headers.insert(name.clone(), value.clone());
        }
        // A range of a compressed body is of no use.
        if !response::ACCEPT_ENCODING.is_empty()
            && self.settings.decompress
            && !headers.contains_key(RANGE)
        {
            let codings = HeaderValue::from_static(response::ACCEPT_ENCODING);
            headers.entry(ACCEPT_ENCODING).or_insert(codings);
        }
    }

    /// The URL that paths are appended to: the caller's own; else that of the server which the caller chose, of the operation's
    /// if it has some of its own, of the API's otherwise.
    pub(crate) fn base(&self, own: &'static [Server]) -> Result<Cow<'_, Url>, Error> {
        let settings = &self.settings;
        // An operation that has fewer than the API is nowhere else.
        let own = own.get(settings.server).or_else(|| own.first());
        let base = match (&settings.base, own) {
            (Ok(base), None) => Ok(Cow::Borrowed(base)),
            (Ok(base), Some(_)) if settings.is_base_given => Ok(Cow::Borrowed(base)),
            (_, Some(own)) => base_url(own, &settings.server_variables).map(Cow::Owned),
            (Err(why), None) => Err(why.clone()),
        };
        base.map_err(Error::Configuration)
    }
}

impl AsRef<Core> for Core {
    fn as_ref(&self) -> &Core {
        self
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Core").field(&self.settings).finish()
    }
}
