//! A call as a sequence of attempts.
//!
//! In: a prepared request and a client's settings. Out: one response, or one error that tells how often was tried. A request
//! goes out again only when that cannot do anything twice, or when the caller allows it.

mod again;
mod attempt;
mod hooks;
mod limiter;
mod one;
mod redirect;
mod retry;
mod run;
mod trace;

pub use hooks::{AttemptInfo, Outcome};
pub use limiter::RateLimiter;
pub use retry::RetryPolicy;

pub(crate) use hooks::Hooks;
pub(crate) use retry::is_transient;
pub(crate) use run::{Answer, run};
