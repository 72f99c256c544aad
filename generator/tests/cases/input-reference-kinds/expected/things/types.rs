//! Types of [`Things`](super::Things).
/// `Problem`
pub struct Problem {
    /// `why`
    pub why: Option<String>,
}
/// `Thing`
pub struct Thing {
    /// `name`
    pub name: String,
    /// `number`
    ///
    /// Limits: at least 1.
    pub number: Option<i64>,
}
impl Thing {
    /// With what is required, and nothing else.
    pub fn new(name: impl Into<String>) -> Self;
    /// `number`
    #[inline]
    pub fn number(mut self, number: i64) -> Self;
}
