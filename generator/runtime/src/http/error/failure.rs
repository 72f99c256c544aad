//! An exchange that broke before there was a whole answer.

use std::fmt;
use std::time::Duration;

use ::http::Method;
use url::Url;

use super::super::request::shown;
use super::super::response::{InflateError, RawResponse};
use super::super::transport::{Phase, TransportError};
use super::Error;

/// An exchange that broke.
pub struct Failure {
    pub(crate) reason: Reason,
    pub(crate) method: Method,
    /// Without keys.
    pub(crate) url: Url,
    pub(crate) attempts: u32,
    /// The server may have acted on one of the attempts.
    pub(crate) perhaps_acted: bool,
    /// The server has said that it did, and doing so again is not harmless.
    pub(crate) acted: bool,
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Failure")
            .field("reason", &self.reason)
            .field("method", &self.method)
            .field("url", &shown(&self.url))
            .field("attempts", &self.attempts)
            .field("perhaps_acted", &self.perhaps_acted)
            .field("acted", &self.acted)
            .finish()
    }
}

#[derive(Debug)]
pub(crate) enum Reason {
    Transport(TransportError),
    Timeout(TimeoutKind, Duration),
    /// The caller's own rate limit would let it go too late.
    Turn {
        wait: Duration,
        left: Duration,
    },
    Redirect(String),
    TooLong(LimitKind, u64),
    Encoding(String),
}

impl Reason {
    /// Why a body of at most `limit` bytes could not be read.
    pub(crate) fn of(error: InflateError, limit: u64) -> Self {
        match error {
            InflateError::TooLong => Self::TooLong(LimitKind::Body, limit),
            InflateError::Coding(why) => Self::Encoding(why),
        }
    }

    /// Whether the server cannot have seen the request.
    pub(crate) fn is_unsent(&self) -> bool {
        match self {
            Self::Transport(error) => error.phase() == Phase::Connect,
            Self::Turn { .. } => true,
            _ => false,
        }
    }

    /// As the error of a call, of which `head` is known.
    pub(crate) fn into_error(self, head: &RawResponse) -> Error {
        Error::Failure(Box::new(Failure {
            reason: self,
            method: head.method.clone(),
            url: head.url.clone(),
            attempts: head.attempts,
            perhaps_acted: true,
            acted: false,
        }))
    }
}

/// Which time limit passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// Connecting took too long; nothing was sent.
    Connect,
    /// One attempt took too long.
    Attempt,
    /// The call as a whole took too long, with all its attempts and waits.
    Total,
    /// No byte of the body came for too long.
    Idle,
}

/// Which bound a response broke.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LimitKind {
    /// The body, decompressed, in bytes.
    Body,
    /// One record of a streamed body, in bytes.
    Record,
}

impl Failure {
    /// Which time limit passed, if that is the reason.
    #[must_use]
    pub fn timeout(&self) -> Option<TimeoutKind> {
        match &self.reason {
            Reason::Timeout(kind, _) => Some(*kind),
            Reason::Turn { .. } => Some(TimeoutKind::Total),
            Reason::Transport(error) if error.is_timeout() => Some(match error.phase() {
                Phase::Connect => TimeoutKind::Connect,
                Phase::Exchange => TimeoutKind::Attempt,
                Phase::Body => TimeoutKind::Idle,
            }),
            _ => None,
        }
    }

    /// What the transport says, if that is the reason.
    #[must_use]
    pub fn transport(&self) -> Option<&TransportError> {
        match &self.reason {
            Reason::Transport(error) => Some(error),
            _ => None,
        }
    }

    /// Whether a redirect was refused.
    #[must_use]
    pub fn is_redirect(&self) -> bool {
        matches!(self.reason, Reason::Redirect(_))
    }

    /// Which bound the response broke, if that is the reason.
    #[must_use]
    pub fn limit(&self) -> Option<LimitKind> {
        match self.reason {
            Reason::TooLong(kind, _) => Some(kind),
            _ => None,
        }
    }

    /// Whether the server cannot have acted on the request, on none of the attempts: it is safe to send it once more.
    #[must_use]
    pub fn is_unsent(&self) -> bool {
        !self.perhaps_acted && self.reason.is_unsent()
    }

    /// The URL that was asked, after redirects, without keys.
    #[must_use]
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// How often the request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whether it may be otherwise next time.
    pub(crate) fn is_transient(&self) -> bool {
        let reason = &self.reason;
        !self.acted
            && matches!(
                reason,
                Reason::Transport(_) | Reason::Timeout(..) | Reason::Turn { .. }
            )
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Transport(error) => error.fmt(f),
            Self::Timeout(kind, limit) => {
                let what = match kind {
                    TimeoutKind::Connect => "no connection",
                    TimeoutKind::Attempt | TimeoutKind::Total => "no complete answer",
                    TimeoutKind::Idle => "no more of the body",
                };
                write!(f, "{what} within {limit:?}")
            }
            Self::Turn { wait, left } => write!(
                f,
                "the rate limit of this client lets it go in {wait:?}, and its time ends in {left:?}"
            ),
            Self::Redirect(why) => write!(f, "redirect refused: {why}"),
            Self::TooLong(LimitKind::Record, limit) => {
                write!(f, "a record of the body is longer than {limit} bytes")
            }
            Self::TooLong(LimitKind::Body, limit) => {
                write!(
                    f,
                    "the body is longer than {limit} bytes; raise the limit, or stream it"
                )
            }
            Self::Encoding(why) => write!(f, "the body cannot be decompressed: {why}"),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = super::place(&self.method, &self.url);
        write!(f, "{place}: {}", self.reason)?;
        if self.attempts > 1 {
            write!(f, " ({} attempts)", self.attempts)?;
        }
        Ok(())
    }
}

/// It has no source: its `Display` says what caused it, and [`Failure::transport`] gives it.
impl std::error::Error for Failure {}
