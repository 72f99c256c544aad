//! What can go wrong with a call, told apart.
//!
//! In: violations, failures of the transport, responses. Out: one enum whose `Display` is one line fit for a log: it has no
//! secret, no query and no body.

mod api;
mod body;
mod details;
mod failure;

use std::fmt;
use std::time::Duration;

use ::http::StatusCode;

use super::super::json::{Decode, DecodeError};
use super::super::limits::Violations;
use super::credentials::CredentialsError;

pub use api::ApiError;
pub use body::BodyError;
pub use details::ErrorDetail;
pub use failure::{Failure, LimitKind, TimeoutKind};

pub(crate) use failure::Reason;

/// Why a call failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// Nothing was sent: the document forbids the request. Every violation is listed.
    InvalidRequest(Violations),
    /// Nothing was sent: no credential fits, or one could not be had.
    Credentials(CredentialsError),
    /// The client was set up in a way that cannot work.
    Configuration(String),
    /// The exchange broke: the connection failed, a time limit passed, a redirect was refused, a response was too long.
    Failure(Box<Failure>),
    /// The server answered with an error.
    Api(Box<ApiError>),
    /// The server answered with success, and its body could not be decoded.
    Decode(Box<BodyError>),
}

impl Error {
    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::Configuration(message.into())
    }

    /// The error that the server answered with.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// The body of an error that the server answered with, where `is_described` says of its status that the document describes it so;
    /// also of one with a status of success, whose body says that the request has failed.
    ///
    /// # Errors
    /// The body is not one.
    pub fn body_where<T: Decode>(
        &self,
        is_described: fn(u16) -> bool,
    ) -> Result<Option<T>, DecodeError> {
        let error = self.api();
        let error = error
            .filter(|error| error.status().is_success() || is_described(error.status().as_u16()));
        error.map(ApiError::body_as).transpose()
    }

    /// The status that the server answered with, of an error or of a success that did not decode.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(error) => Some(error.status()),
            Self::Decode(error) => Some(error.response().status),
            _ => None,
        }
    }

    /// Whether the server answered 404.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.api().is_some_and(ApiError::is_not_found)
    }

    /// Whether the server answered 304: what the request's `If-None-Match` or `If-Modified-Since` names is current.
    #[must_use]
    pub fn is_not_modified(&self) -> bool {
        self.api().is_some_and(ApiError::is_not_modified)
    }

    /// Whether the server named this error code, a number or a text, at the top or within a chain of causes.
    #[must_use]
    pub fn has_code(&self, code: impl fmt::Display) -> bool {
        self.api().is_some_and(|error| error.has_code(code))
    }

    /// Whether a time limit passed.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Failure(failure) if failure.timeout().is_some())
    }

    /// Whether the same request may succeed later: the trouble was with the connection, the load or a limit, not the request.
    /// Whether sending it once more makes the server act twice is another question: see [`Failure::is_unsent`].
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Failure(failure) => failure.is_transient(),
            Self::Api(error) => error.is_retryable(),
            Self::Credentials(error) => error.is_transient(),
            _ => false,
        }
    }

    /// How long the server asks to wait.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.api().and_then(ApiError::retry_after)
    }

    /// How often the request was sent; 0 when it never was.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        match self {
            Self::Failure(failure) => failure.attempts(),
            Self::Api(error) => error.response().attempts,
            Self::Decode(error) => error.response().attempts,
            _ => 0,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidRequest(violations) => write!(f, "the request is not valid: {violations}"),
            Self::Credentials(error) => error.fmt(f),
            Self::Configuration(message) => f.write_str(message),
            Self::Failure(failure) => failure.fmt(f),
            Self::Api(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
        }
    }
}

/// It has no source, for its `Display` tells the whole story: whoever prints an error with its sources prints it once. What is
/// behind it is in the variants.
impl std::error::Error for Error {}

impl From<Violations> for Error {
    fn from(violations: Violations) -> Self {
        Self::InvalidRequest(violations)
    }
}

impl From<CredentialsError> for Error {
    fn from(error: CredentialsError) -> Self {
        Self::Credentials(error)
    }
}

/// How much of a body a `Debug` shows, in characters, and how much of a server's or a caller's list a `Display`, in bytes.
const EXCERPT: usize = 1_000;

/// What `write` writes, if it is not longer than an excerpt; else its start.
pub(crate) fn bounded(
    f: &mut fmt::Formatter<'_>,
    write: impl FnOnce(&mut Bounded) -> fmt::Result,
) -> fmt::Result {
    let mut start = Bounded(String::new());
    let is_whole = write(&mut start).is_ok();
    f.write_str(&start.0)?;
    if is_whole { Ok(()) } else { f.write_str("…") }
}

/// Takes text until it is as long as an excerpt.
pub(crate) struct Bounded(String);

impl fmt::Write for Bounded {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let room = EXCERPT.saturating_sub(self.0.len());
        if text.len() <= room {
            self.0.push_str(text);
            return Ok(());
        }
        let end = (0..=room).rev().find(|end| text.is_char_boundary(*end));
        self.0
            .push_str(text.get(..end.unwrap_or_default()).unwrap_or_default());
        Err(fmt::Error)
    }
}

/// The start of a text.
pub(crate) fn excerpt(text: &str) -> String {
    match text.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!(
            "{}… ({} bytes)",
            text.get(..end).unwrap_or_default(),
            text.len()
        ),
        None => text.to_owned(),
    }
}

/// Method, host and path, for a log line.
pub(crate) fn place(method: &::http::Method, url: &url::Url) -> String {
    format!(
        "{method} {}{}",
        url.host_str().unwrap_or_default(),
        url.path()
    )
}

/// A server's text on one line of bounded length, so that it cannot forge lines of a log.
pub(crate) fn line(text: &str) -> String {
    let cut = excerpt(text);
    cut.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}
