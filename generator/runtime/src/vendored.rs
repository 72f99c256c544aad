//! The hand-written half of this client.

/// Leaves macros where they are, to be reached by path.
macro_rules! export {
    ($($macros:tt)*) => { $($macros)* };
}

mod json;
mod limits;
mod scalar;

pub use json::*;
pub use limits::*;
pub use scalar::*;
