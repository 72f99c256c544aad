//! A success whose body could not be decoded.

use std::fmt;

use super::super::super::json::DecodeError;
use super::super::response::RawResponse;

/// The server answered with success, and its body is not what the document describes.
pub struct BodyError {
    error: DecodeError,
    response: RawResponse,
}

impl BodyError {
    pub(crate) fn new(error: DecodeError, response: RawResponse) -> Self {
        Self { error, response }
    }

    /// What is wrong and where: `result[3].id`.
    #[must_use]
    pub fn decode_error(&self) -> &DecodeError {
        &self.error
    }

    /// The response, its body kept.
    #[must_use]
    pub fn response(&self) -> &RawResponse {
        &self.response
    }
}

/// Without the part of the body where the error is, which [`BodyError::decode_error`] gives.
impl fmt::Debug for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BodyError")
            .field("error", &self.error.to_string())
            .field("response", &self.response)
            .finish()
    }
}

impl fmt::Display for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let response = &self.response;
        write!(
            f,
            "{}: the body of the {} response cannot be decoded: {}",
            super::place(&response.method, &response.url),
            response.status,
            self.error
        )
    }
}

/// It has no source: its `Display` says what is wrong, and [`BodyError::decode_error`] gives it.
impl std::error::Error for BodyError {}
