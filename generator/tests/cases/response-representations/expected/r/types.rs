//! Types of [`R`](super::R).
/// `Report`
pub struct Report {
    /// `n`
    pub n: i64,
}
