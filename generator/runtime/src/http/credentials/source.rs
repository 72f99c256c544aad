//! Tokens that expire: fetched when first needed, and again when the server refuses one.
//!
//! However many calls find the same token refused, it is fetched once: they wait for one another, and those that come later see
//! that it was replaced.

use std::fmt;
use std::sync::Arc;

use tokio::sync::Mutex;

use super::super::futures::{BoxFuture, MaybeSend, MaybeSync};
use super::Secret;

/// Where tokens come from: a file that is rotated, a metadata service, a token endpoint.
pub trait TokenSource: MaybeSend + MaybeSync {
    /// Fetches a token. Called once at first, and again after the server refused the last one (status 401). What it returns is
    /// used until then, or until [`TokenSource::is_stale`] says otherwise.
    ///
    /// An error becomes the call's error; its text is shown, and so must not hold a secret.
    fn fetch(&self) -> BoxFuture<'_, Result<Secret, Box<dyn std::error::Error + Send + Sync>>>;

    /// Whether the token that was fetched last should no longer be used, so that it is fetched anew before it is refused.
    fn is_stale(&self) -> bool {
        false
    }
}

/// A source, and the token that it gave last. Clones share both.
#[derive(Clone)]
pub(crate) struct Fresh {
    source: Arc<dyn TokenSource>,
    last: Arc<Mutex<Option<Secret>>>,
}

impl Fresh {
    pub(crate) fn new(source: impl TokenSource + 'static) -> Self {
        Self {
            source: Arc::new(source),
            last: Arc::new(Mutex::new(None)),
        }
    }

    /// The token to use; one other than `refused`.
    pub(crate) async fn token(
        &self,
        refused: Option<&Secret>,
    ) -> Result<Secret, Box<dyn std::error::Error + Send + Sync>> {
        let mut last = self.last.lock().await;
        match &*last {
            Some(token) if Some(token) != refused && !self.source.is_stale() => Ok(token.clone()),
            _ => {
                let token = self.source.fetch().await?;
                *last = Some(token.clone());
                Ok(token)
            }
        }
    }
}

impl fmt::Debug for Fresh {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[token source]")
    }
}
