//! Types of [`TApi`](super::TApi).
/// The answer of `read`.
pub struct ReadResponse {
    /// `a`
    pub a: i64,
}
