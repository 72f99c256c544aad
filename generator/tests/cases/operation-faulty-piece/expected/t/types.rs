//! Types of [`TApi`](super::TApi).
/// The answer 404 of `answers`.
pub struct AnswersResponse404 {
    /// `why`
    pub why: Option<String>,
}
/// The answer of `read`.
pub struct ReadResponse {
    /// `a`
    pub a: i64,
}
