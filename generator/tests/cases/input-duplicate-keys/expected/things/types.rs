//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `a`
    pub a: Option<String>,
    /// `b`
    ///
    /// Limits: at most 4 characters.
    pub b: Option<String>,
    /// `a/b`
    pub a_b: Option<bool>,
}
impl Thing {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `a`
    pub fn a(mut self, a: impl Into<String>) -> Self;
    /// `b`
    pub fn b(mut self, b: impl Into<String>) -> Self;
    /// `a/b`
    #[inline]
    pub fn a_b(mut self, a_b: bool) -> Self;
}
