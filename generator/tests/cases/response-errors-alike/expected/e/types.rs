//! Types of [`E`](super::E).
/// `Problem`
pub struct Problem {
    /// `title`
    pub title: Option<String>,
}
