//! The hand-written half of every generated client.

mod json;
mod limits;
mod scalar;

pub use json::*;
pub use limits::*;
pub use scalar::*;
