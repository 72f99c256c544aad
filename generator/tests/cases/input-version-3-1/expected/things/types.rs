//! Types of [`Things`](super::Things).
/// `Thing`
pub struct ThingInput {
    /// `null_too`
    ///
    /// Limits: at most 3 characters.
    pub null_too: rt::Maybe<String>,
    /// `above`
    ///
    /// Limits: more than 1.
    pub above: Option<i64>,
    /// `below`
    ///
    /// Limits: less than 1.
    pub below: Option<f64>,
    /// `both`
    ///
    /// Limits: at least 2.
    pub both: Option<f64>,
    /// `raw`
    pub raw: Option<rt::Base64>,
    /// `constant`
    ///
    /// Limits: one of `"fixed"`.
    pub constant: Option<String>,
}
impl ThingInput {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `null_too`
    pub fn null_too(mut self, null_too: impl Into<rt::Maybe<String>>) -> Self;
    /// `above`
    #[inline]
    pub fn above(mut self, above: i64) -> Self;
    /// `below`
    #[inline]
    pub fn below(mut self, below: f64) -> Self;
    /// `both`
    #[inline]
    pub fn both(mut self, both: f64) -> Self;
    /// `raw`
    #[inline]
    pub fn raw(mut self, raw: rt::Base64) -> Self;
    /// `constant`
    pub fn constant(mut self, constant: impl Into<String>) -> Self;
}
impl From<Thing> for ThingInput;
