//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `null_too`
    pub null_too: Option<String>,
    /// `above`
    pub above: Option<i64>,
    /// `below`
    pub below: Option<f64>,
    /// `beside`
    pub beside: Option<String>,
    /// `example`
    pub example: Option<String>,
}
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
    /// `beside`
    ///
    /// Limits: at most 4 characters.
    pub beside: Option<String>,
    /// `example`
    pub example: Option<String>,
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
    /// `beside`
    pub fn beside(mut self, beside: impl Into<String>) -> Self;
    /// `example`
    pub fn with_example(mut self, example: impl Into<String>) -> Self;
}
impl From<Thing> for ThingInput;
