//! Which documented responses are successes.

use crate::api::{Operation, StatusRange};

/// What a response means to the caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The value of the call.
    Success,
    /// An error that holds the response.
    Error,
    /// None: it leads elsewhere, and is followed (RFC 9110, section 15.4).
    Elsewhere,
}

/// What a response of this status means. `default` covers every status that is not listed (OpenAPI 3.0.3 §4.7.16): where no 2xx is
/// listed it is the success, otherwise the errors.
pub(crate) fn outcome(operation: &Operation, status: StatusRange) -> Outcome {
    if let StatusRange::Exact(301 | 302 | 303 | 307 | 308) = status {
        return Outcome::Elsewhere;
    }
    let success = match status {
        StatusRange::Default => !operation
            .responses
            .iter()
            .any(|response| response.status.is_success()),
        status => status.is_success(),
    };
    if success {
        Outcome::Success
    } else {
        Outcome::Error
    }
}
