//! Types of [`S`](super::S).
/// `Change`
pub struct Change {
    /// `n`
    pub n: i64,
}
