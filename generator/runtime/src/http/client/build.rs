//! From what a builder was told to a client.

use std::sync::Arc;

use ::http::HeaderValue;
use url::Url;

use super::super::error::Error;
use super::super::exchange::RetryPolicy;
use super::super::futures::SystemTimer;
use super::super::request::{base_url, parse_base_url};
use super::super::transport::Transport;
#[cfg(feature = "reqwest")]
use super::super::transport::connect;
use super::{ClientBuilder, Core, Settings};

impl<C: From<Core>> ClientBuilder<C> {
    /// Builds the client.
    ///
    /// # Errors
    /// The base URL, the server, one of its variables or the user agent is not usable, or the transport cannot be set up.
    pub fn build(mut self) -> Result<C, Error> {
        let base = self.base()?;
        let user_agent = self.user_agent.as_deref().unwrap_or(self.api.user_agent);
        let user_agent = HeaderValue::from_str(user_agent).map_err(|_| {
            Error::configuration("the user agent has a character that a header cannot carry")
        })?;
        let clock = self.timer.take();
        let has_clock = clock.is_some() || !cfg!(target_arch = "wasm32");
        if self.limiter.is_some() && !has_clock {
            return Err(Error::configuration(
                "a rate limit needs a clock; set one with `timer`",
            ));
        }
        let retry = match has_clock {
            true => self.retry.clone(),
            false => RetryPolicy::none(),
        };
        let mut transport = match self.transport.take() {
            Some(transport) => transport,
            None => self.default_transport()?,
        };
        for wrap in self.wrap {
            transport = wrap(transport);
        }
        let core = Core::new(Settings {
            api: self.api,
            base,
            is_base_given: self.base_url.is_some(),
            server: self.server,
            server_variables: self.server_variables,
            credentials: self.credentials,
            transport,
            timer: clock.unwrap_or_else(|| Arc::new(SystemTimer)),
            has_clock,
            user_agent: Some(user_agent).filter(|value| !value.is_empty()),
            retry,
            limiter: self.limiter,
            idle_timeout: self.idle_timeout,
            quiet_timeout: self.quiet_timeout,
            max_body: self.max_body,
            max_redirects: self.max_redirects,
            depth: self.depth,
            decompress: self.decompress,
            allow_plain_http: self.allow_plain_http,
            hooks: self.hooks,
            defaults: self.defaults,
        });
        Ok(C::from(core))
    }

    /// The URL that calls go to unless their operation has a server of its own. That there is none matters to such calls only,
    /// and is kept for them.
    fn base(&self) -> Result<Result<Url, String>, Error> {
        for (name, _) in &self.server_variables {
            if !self.api.server_variables.contains(&name.as_str()) {
                return Err(Error::Configuration(format!(
                    "there is no server variable `{}`; the document names {}",
                    name.escape_debug(),
                    match self.api.server_variables {
                        [] => "none".to_owned(),
                        known => known.join(", "),
                    }
                )));
            }
        }
        if let Some(base) = &self.base_url {
            return parse_base_url(base).map(Ok).map_err(Error::Configuration);
        }
        let Some(server) = self.api.servers.get(self.server) else {
            let why = match self.api.servers.len() {
                0 => "the document names no server; set a base URL".to_owned(),
                named => format!(
                    "there is no server {}: the document names {named}, counted from 0",
                    self.server
                ),
            };
            return if self.server == 0 {
                Ok(Err(why))
            } else {
                Err(Error::Configuration(why))
            };
        };
        let base = base_url(server, &self.server_variables);
        match base {
            Err(why) if !self.server_variables.is_empty() => Err(Error::Configuration(why)),
            base => Ok(base),
        }
    }

    #[cfg(feature = "reqwest")]
    fn default_transport(&mut self) -> Result<Arc<dyn Transport>, Error> {
        let transport = connect(self.connect_timeout, self.configure.take());
        Ok(Arc::new(transport.map_err(Error::Configuration)?))
    }

    #[cfg(not(feature = "reqwest"))]
    fn default_transport(&mut self) -> Result<Arc<dyn Transport>, Error> {
        let _ = self.connect_timeout;
        Err(Error::configuration(
            "there is no transport; set one with `transport`, or turn on the feature `reqwest`",
        ))
    }
}
