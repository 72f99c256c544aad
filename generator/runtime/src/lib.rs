//! The hand-written half of every generated client, as a crate of its own.
//!
//! A generated crate holds a copy of the files beside this one instead, under the root `vendored.rs`, which has the same
//! modules.
//!
//! The generator takes the text of those files from here, by the feature `source`; without the feature `client` nothing else is
//! compiled.

/// Exports macros from the root of this crate.
#[cfg(feature = "client")]
macro_rules! export {
    ($($(#[$attribute:meta])* macro_rules! $name:ident $rules:tt)*) => {
        $($(#[$attribute])* #[macro_export] macro_rules! $name $rules)*
    };
}

#[cfg(feature = "client")]
mod http;
#[cfg(feature = "client")]
mod json;
#[cfg(feature = "client")]
mod limits;
#[cfg(feature = "client")]
mod scalar;
#[cfg(feature = "source")]
pub mod source;
#[cfg(all(feature = "client", feature = "testing"))]
pub mod testing;

#[cfg(feature = "client")]
pub use self::http::*;
// The stream of a list's items, before the trait of the same name that limits look at lists through.
#[cfg(feature = "client")]
pub use self::http::Items;
#[cfg(feature = "client")]
pub use json::Items as MeasuredItems;
#[cfg(feature = "client")]
pub use json::*;
#[cfg(feature = "client")]
pub use limits::*;
#[cfg(feature = "client")]
pub use scalar::*;
