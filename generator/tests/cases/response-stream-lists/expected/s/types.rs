//! Types of [`S`](super::S).
/// `Change`
pub struct Change {
    /// `n`
    ///
    /// Limits: at most 9.
    pub n: i64,
}
impl Change {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(n: i64) -> Self;
}
