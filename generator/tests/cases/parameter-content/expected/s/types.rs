//! Types of [`S`](super::S).
/// `Where`
pub struct Where {
    /// `kind`
    pub kind: String,
    /// `limit`
    ///
    /// Limits: at most 9.
    pub limit: rt::Maybe<i64>,
}
impl Where {
    /// With what is required, and nothing else.
    pub fn new(kind: impl Into<String>) -> Self;
    /// `limit`
    pub fn limit(mut self, limit: impl Into<rt::Maybe<i64>>) -> Self;
}
