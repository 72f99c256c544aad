//! OpenAPI in, a Rust client crate out.

pub mod api;
pub mod plan;
/// Where a thing stands in a document.
pub mod load {
    /// Where a thing stands in a document.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct Place;
}
