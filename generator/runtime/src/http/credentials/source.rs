//! Tokens that expire: fetched when first needed, and again when the server refuses one.
//!
//! However many calls need a token at the same time, it is fetched once: they wait for one another, and all of them get what came
//! of it, a token or an error.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::super::error::Error;
use super::super::futures::{BoxFuture, MaybeSend, MaybeSync};
use super::Secret;

/// Where tokens come from: a file that is rotated, a metadata service, a token endpoint.
pub trait TokenSource: MaybeSend + MaybeSync {
    /// Fetches a token. Called once at first, and again after the server refused the last one (status 401). What it returns is
    /// used until then, or until [`TokenSource::is_stale`] says otherwise.
    ///
    /// An error becomes the call's error; its text is shown, and so must not hold a secret.
    fn fetch(&self) -> BoxFuture<'_, Result<Secret, Box<dyn std::error::Error + Send + Sync>>>;

    /// Whether the token that was fetched last should be fetched anew before it is refused. Where that fails, it is used until
    /// it is refused.
    fn is_stale(&self) -> bool {
        false
    }
}

/// Why there is no token.
#[derive(Clone, Debug)]
pub(crate) struct NoToken {
    pub(crate) why: String,
    /// Whether there may be one later.
    pub(crate) is_transient: bool,
}

/// A source, and the token that it gave last. Clones share both.
#[derive(Clone)]
pub(crate) struct Fresh(Arc<Shared>);

struct Shared {
    source: Box<dyn TokenSource>,
    /// Held by the one that fetches.
    fetching: tokio::sync::Mutex<()>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// The token to use, until it is refused.
    token: Option<Secret>,
    /// How often fetching came to an end.
    rounds: u64,
    /// What came of the last time.
    last: Option<Result<Secret, NoToken>>,
}

impl Fresh {
    pub(crate) fn new(source: impl TokenSource + 'static) -> Self {
        Self(Arc::new(Shared {
            source: Box::new(source),
            fetching: tokio::sync::Mutex::default(),
            state: Mutex::default(),
        }))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The token to use.
    ///
    /// # Errors
    /// What the source says.
    pub(crate) async fn token(&self) -> Result<Secret, NoToken> {
        let rounds = {
            let state = self.state();
            match &state.token {
                Some(token) if !self.0.source.is_stale() => return Ok(token.clone()),
                _ => state.rounds,
            }
        };
        let _turn = self.0.fetching.lock().await;
        let last = {
            let state = self.state();
            state.last.clone().filter(|_| state.rounds != rounds)
        };
        if let Some(last) = last {
            return last;
        }
        let fetched = self.0.source.fetch().await;
        let fetched = fetched.map_err(|error| NoToken {
            why: error.to_string(),
            is_transient: matches!(error.downcast_ref(), Some(error) if Error::is_retryable(error)),
        });
        let mut state = self.state();
        state.rounds += 1;
        let fetched = fetched.or_else(|error| state.token.clone().ok_or(error));
        state.token = fetched.as_ref().ok().cloned();
        state.last = Some(fetched.clone());
        fetched
    }

    /// The server refused that token: it is not used again, unless the source gives it once more.
    pub(crate) fn refuse(&self, token: &Secret) {
        let mut state = self.state();
        if state.token.as_ref() == Some(token) {
            state.token = None;
        }
    }
}

impl fmt::Debug for Fresh {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[token source]")
    }
}
