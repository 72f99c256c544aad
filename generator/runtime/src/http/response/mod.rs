//! What came back.
//!
//! In: a transport's response. Out: status, headers and body, the body decompressed and of bounded length.

mod inflate;
mod kept;
mod rate;
mod retry_after;
mod sending;
mod stream;

pub use kept::{RawResponse, Response};
pub use rate::{RateLimit, RateLimitPolicy, RateLimits};
pub use sending::Sending;
pub(crate) use sending::{Finish, Unread};
pub use stream::StreamResponse;

pub(crate) use inflate::{ACCEPT_ENCODING, Inflate, InflateError};
pub(crate) use retry_after::{retry_after, should_retry};
pub(crate) use stream::{Chunks, Gathered};
