//! The values that JSON has no notation for: instants, dates, times, durations, UUIDs, bytes, decimals.
//!
//! In: their text. Out: a value that compares by meaning and writes back what was read. Text that is not one is an error
//! with the path, never a guess.

mod base64;
mod calendar;
mod convert;
mod date;
mod date_time;
mod decimal;
mod duration;
mod ip;
mod text;
mod time;
mod uuid;

pub use base64::Base64;
pub use date::Date;
pub use date_time::DateTime;
pub use decimal::{Decimal, ExactNumber};
pub use duration::Duration;
pub use text::InvalidText;
pub use time::Time;
pub use uuid::Uuid;
