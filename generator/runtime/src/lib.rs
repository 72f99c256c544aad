//! The hand-written half of every generated client, as a crate of its own.
//!
//! A generated crate holds a copy of the files beside this one instead, under the root `vendored.rs`, which has the same
//! modules.

/// Exports macros from the root of this crate.
macro_rules! export {
    ($($(#[$attribute:meta])* macro_rules! $name:ident $rules:tt)*) => {
        $($(#[$attribute])* #[macro_export] macro_rules! $name $rules)*
    };
}

mod http;
mod json;
mod limits;
mod scalar;
#[cfg(feature = "source")]
pub mod source;

pub use self::http::*;
// The stream of a list's items, before the trait of the same name that limits look at lists through.
pub use self::http::Items;
pub use json::Items as MeasuredItems;
pub use json::*;
pub use limits::*;
pub use scalar::*;
