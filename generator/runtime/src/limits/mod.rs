//! What a document allows of a value, checked before a request leaves.
//!
//! In: values, seen through [`Measure`](super::json::Measure), and constant [`Limits`]. Out: [`Violations`], all at once, each with its path. Never
//! applied to what a server sends.

mod apply;
mod check;
mod equal;
mod pattern;
mod violations;

pub use check::{Check, Limited, check};
pub use violations::{Violation, Violations};

/// The limits of a schema (JSON Schema validation, sections 6.1 to 6.5). What is `None`, empty or `false` is not limited.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// The least length of a string, in characters.
    pub min_length: Option<u64>,
    /// The greatest length of a string, in characters.
    pub max_length: Option<u64>,
    /// Regular expressions, in the syntax of the `regex` crate, of which each must match somewhere in a string. Checked under the
    /// feature `pattern`.
    pub patterns: &'static [&'static str],
    /// The least number, as JSON text.
    pub minimum: Option<&'static str>,
    /// The greatest number, as JSON text.
    pub maximum: Option<&'static str>,
    /// A number must be greater than this, given as JSON text.
    pub exclusive_minimum: Option<&'static str>,
    /// A number must be less than this, given as JSON text.
    pub exclusive_maximum: Option<&'static str>,
    /// A number must be a whole multiple of this, given as JSON text.
    pub multiple_of: Option<&'static str>,
    /// The least number of items.
    pub min_items: Option<u64>,
    /// The greatest number of items.
    pub max_items: Option<u64>,
    /// No two items may be equal.
    pub unique_items: bool,
    /// The least number of members.
    pub min_properties: Option<u64>,
    /// The greatest number of members.
    pub max_properties: Option<u64>,
    /// The values that are allowed, as JSON texts; empty for any.
    pub one_of: &'static [&'static str],
    /// The limits of the first items of a list, one by one.
    pub positions: &'static [Limits],
    /// The limits of every item of a list that has none in `positions`, and of every value of a map.
    pub items: Option<&'static Limits>,
    /// The limits of every name in a map.
    pub names: Option<&'static Limits>,
}

impl Limits {
    /// No limit at all.
    pub const NONE: Self = Self {
        min_length: None,
        max_length: None,
        patterns: &[],
        minimum: None,
        maximum: None,
        exclusive_minimum: None,
        exclusive_maximum: None,
        multiple_of: None,
        min_items: None,
        max_items: None,
        unique_items: false,
        min_properties: None,
        max_properties: None,
        one_of: &[],
        positions: &[],
        items: None,
        names: None,
    };
}

impl Default for Limits {
    fn default() -> Self {
        Self::NONE
    }
}
