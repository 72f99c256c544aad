//! An error that the server answered with.

use std::fmt::{self, Write as _};
use std::time::Duration;

use ::http::{Method, StatusCode};

use super::super::super::json::{Decode, DecodeError};
use super::super::describe::ErrorShape;
use super::super::exchange::is_transient;
use super::super::response::RawResponse;
use super::{ErrorDetail, bounded, details};

/// The server answered with an error: status, headers, body, and what the body says.
#[derive(Debug)]
pub struct ApiError {
    response: RawResponse,
    details: Vec<ErrorDetail>,
    request_id: Option<String>,
    /// The wait that the server asked for and that is longer than the caller allows.
    pub(crate) refused_wait: Option<(Duration, Duration)>,
    /// An earlier attempt ended in a way that does not tell whether the server acted on it.
    pub(crate) perhaps_acted: bool,
    /// The server has said that it acted on the request, and doing so again is not harmless.
    pub(crate) acted: bool,
}

impl ApiError {
    pub(crate) fn new(shape: &ErrorShape, response: RawResponse) -> Self {
        let request_id = shape
            .request_id
            .into_iter()
            .chain(["x-request-id", "request-id"])
            .find_map(|name| response.header(name))
            .map(str::to_owned);
        Self {
            details: details::details(shape, &response.body),
            request_id,
            response,
            refused_wait: None,
            perhaps_acted: false,
            acted: false,
        }
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.response.status
    }

    /// The response: headers and body as they came.
    #[must_use]
    pub fn response(&self) -> &RawResponse {
        &self.response
    }

    /// The errors that the body names, at most 100; empty when it has none, is HTML, is cut off, or is longer than 1 MiB.
    #[must_use]
    pub fn details(&self) -> &[ErrorDetail] {
        &self.details
    }

    /// The body as a type that the document describes for it.
    ///
    /// # Errors
    /// The body is not one.
    pub fn body_as<T: Decode>(&self) -> Result<T, DecodeError> {
        self.response.decode()
    }

    /// Whether the body names this code, a number or a text, at the top or within a chain of causes.
    #[must_use]
    pub fn has_code(&self, code: impl fmt::Display) -> bool {
        let code = code.to_string();
        self.details.iter().any(|detail| detail.has_code(&code))
    }

    /// Whether the status is 404.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.status() == StatusCode::NOT_FOUND
    }

    /// Whether the status is 304: what the request's `If-None-Match` or `If-Modified-Since` names is current.
    #[must_use]
    pub fn is_not_modified(&self) -> bool {
        self.status() == StatusCode::NOT_MODIFIED
    }

    /// Whether the same request may succeed later: 408, 425, 429, or trouble on the server's side that may pass. Never when the
    /// server has acted on the request, led elsewhere for its answer (303), and acting on it again is not harmless.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        is_transient(self.status()) && !self.acted
    }

    /// How long the server asks to wait.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.response.retry_after()
    }

    /// The id under which the server knows the request, for its support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// Whether a DELETE found nothing after an earlier attempt whose outcome is not known: that attempt may have deleted it.
    #[must_use]
    pub fn may_be_deleted(&self) -> bool {
        self.is_not_found() && self.response.method == Method::DELETE && self.perhaps_acted
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let response = &self.response;
        write!(
            f,
            "{}: {}",
            super::place(&response.method, &response.url),
            response.status
        )?;
        let count = self.details.len();
        bounded(f, |f| {
            self.details
                .iter()
                .try_for_each(|detail| write!(f, "; {detail}"))
        })?;
        if count > 1 {
            let more = if count < details::MOST {
                ""
            } else {
                " or more"
            };
            write!(f, " ({count} errors{more})")?;
        }
        if self.may_be_deleted() {
            f.write_str("; an earlier attempt may have deleted it")?;
        }
        if let Some((asked, limit)) = self.refused_wait {
            write!(
                f,
                "; the server asks to wait {asked:?}, which is longer than the {limit:?} allowed"
            )?;
        }
        if response.attempts > 1 {
            write!(f, " ({} attempts)", response.attempts)?;
        }
        if let Some(id) = &self.request_id {
            write!(f, " [request {}]", super::line(id))?;
        }
        Ok(())
    }
}

impl std::error::Error for ApiError {}
