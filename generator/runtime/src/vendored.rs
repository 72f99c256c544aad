//! The hand-written half of this client.

/// Leaves macros where they are, to be reached by path.
macro_rules! export {
    ($($macros:tt)*) => { $($macros)* };
}

mod http;
mod json;
mod limits;
mod scalar;
#[cfg(feature = "testing")]
pub mod testing;

pub use self::http::*;
// The stream of a list's items, before the trait of the same name that limits look at lists through.
pub use self::http::Items;
pub use json::Items as MeasuredItems;
pub use json::*;
pub use limits::*;
pub use scalar::*;
#[cfg(feature = "testing")]
pub(crate) use testing::examples;
