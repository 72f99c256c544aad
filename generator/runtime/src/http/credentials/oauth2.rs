//! OAuth 2.0 for a client that acts for itself (RFC 6749, section 4.4).
//!
//! The token endpoint is asked by a client of its own, so that limits, retries, redaction and what plain http is refused hold for
//! the secret too. A token is used until it is about to expire or is refused; whoever needs the next one waits for the one
//! request that fetches it.

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde_json::Value;
use url::Url;
use url::form_urlencoded::{Serializer, byte_serialize};

use super::super::client::{ClientBuilder, Core};
use super::super::describe::{Api, Route, Scheme, SchemeKind};
use super::super::error::Error;
use super::super::exchange::RetryPolicy;
use super::super::futures::BoxFuture;
use super::super::request::{Call, parse_base_url, shown};
use super::super::transport::is_loopback;
use super::{Credential, Credentials, Secret, TokenSource};

/// How long before its end a token is replaced, unless it lives for less than ten times as long.
const EARLY: Duration = Duration::from_secs(60);

static ENDPOINT: Api = Api {
    name: "token endpoint",
    schemes: &[Scheme {
        name: "client",
        kind: SchemeKind::Basic,
        env: None,
    }],
    ..Api::EMPTY
};

static BY_HEADER: Route = Route {
    security: &[&["client"]],
    ..BY_BODY
};

static BY_BODY: Route = Route {
    id: "token",
    method: "POST",
    path: "/token",
    ..Route::GET
};

/// Fetches tokens by the client-credentials flow: a [`TokenSource`].
pub struct ClientCredentials {
    core: Core,
    url: Url,
    id: String,
    secret: Secret,
    in_body: bool,
    form: Vec<(String, String)>,
    /// When the last token is no longer used, by the clock of `core`.
    stale_at: Mutex<Option<Duration>>,
}

impl ClientCredentials {
    /// A client that is known to the token endpoint by `id` and `secret`, sent as its user name and password (RFC 6749, section
    /// 2.3.1).
    ///
    /// # Errors
    /// `token_url` is not an absolute URL, or the transport cannot be set up.
    pub fn new(
        token_url: &str,
        id: impl Into<String>,
        secret: impl Into<Secret>,
    ) -> Result<Self, Error> {
        Self::configured(token_url, id, secret, |builder| builder)
    }

    /// As [`ClientCredentials::new`], `configure` setting up the client that asks the endpoint: its transport, its timeouts.
    ///
    /// # Errors
    /// As [`ClientCredentials::new`].
    pub fn configured(
        token_url: &str,
        id: impl Into<String>,
        secret: impl Into<Secret>,
        configure: impl FnOnce(ClientBuilder<Core>) -> ClientBuilder<Core>,
    ) -> Result<Self, Error> {
        let (id, secret) = (id.into(), secret.into());
        let encoded = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
        let login = Credential::basic(encoded(&id), encoded(secret.expose()));
        // A token that is fetched twice does no harm. No endpoint redirects, and a secret in the body must not follow.
        let builder = ClientBuilder::new(&ENDPOINT)
            .retry(RetryPolicy::default().any_method(true))
            .credentials(Credentials::new().set("client", login));
        Ok(Self {
            core: configure(builder).max_redirects(0).build()?,
            url: parse_base_url(token_url).map_err(Error::Configuration)?,
            id,
            secret,
            in_body: false,
            form: vec![("grant_type".to_owned(), "client_credentials".to_owned())],
            stale_at: Mutex::new(None),
        })
    }

    /// Asks for these scopes, with spaces between them (RFC 6749, section 3.3).
    #[must_use]
    pub fn scope(self, scopes: impl Into<String>) -> Self {
        self.parameter("scope", scopes)
    }

    /// Sends another parameter with the request: `audience`, say.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.form.push((name.into(), value.into()));
        self
    }

    /// Sends id and secret as `client_id` and `client_secret`, for endpoints that do not take them as user name and password.
    #[must_use]
    pub fn in_body(mut self) -> Self {
        self.in_body = true;
        self
    }

    /// The call that asks for a token.
    fn call(&self) -> Result<Call, Error> {
        let mut form = Serializer::new(String::new());
        form.extend_pairs(&self.form);
        let mut call = if self.in_body {
            form.append_pair("client_id", &self.id);
            form.append_pair("client_secret", self.secret.expose());
            let is_open = self.url.scheme() == "http" && !is_loopback(&self.url);
            if is_open && !self.core.settings().allow_plain_http {
                return Err(Error::configuration(
                    "the token endpoint is asked over plain http; use https",
                ));
            }
            self.core.call(&BY_BODY)
        } else {
            self.core.call(&BY_HEADER)
        };
        call.draft.url = Some(self.url.clone());
        call.body("application/x-www-form-urlencoded", form.finish().into());
        Ok(call)
    }

    async fn token(&self) -> Result<Secret, Error> {
        let call = self.call()?;
        let asked = self.core.settings().timer.now();
        let answer: Value = call.send().await?;
        let text = |name: &str| answer.get(name).and_then(Value::as_str);
        if !text("token_type").is_none_or(|kind| kind.eq_ignore_ascii_case("bearer")) {
            return Err(Error::configuration(
                "the token endpoint gave a token that is not a bearer token",
            ));
        }
        let token = text("access_token").filter(|token| !token.is_empty());
        let token = token.ok_or_else(|| {
            Error::configuration("the token endpoint answered without an access token")
        })?;
        *self.stale_at() = lifetime(&answer).map(|lifetime| {
            let early = EARLY.min(lifetime / 10);
            asked.saturating_add(lifetime.saturating_sub(early))
        });
        Ok(Secret::new(token))
    }

    fn stale_at(&self) -> std::sync::MutexGuard<'_, Option<Duration>> {
        self.stale_at.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How long a token lives, in seconds, which some servers send as a string.
fn lifetime(answer: &Value) -> Option<Duration> {
    let value = answer.get("expires_in")?;
    let seconds = value.as_str().and_then(|text| text.parse().ok());
    Duration::try_from_secs_f64(seconds.or_else(|| value.as_f64())?).ok()
}

impl TokenSource for ClientCredentials {
    fn fetch(&self) -> BoxFuture<'_, Result<Secret, Box<dyn std::error::Error + Send + Sync>>> {
        Box::pin(async move { Ok(self.token().await?) })
    }

    fn is_stale(&self) -> bool {
        let now = self.core.settings().timer.now();
        self.stale_at().is_some_and(|stale_at| now >= stale_at)
    }
}

impl From<ClientCredentials> for Credential {
    fn from(source: ClientCredentials) -> Self {
        Self::source(source)
    }
}

impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials")
            .field("url", &shown(&self.url))
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}
