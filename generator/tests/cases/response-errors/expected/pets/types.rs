//! Types of [`Pets`](super::Pets).
/// `Invalid`
pub struct Invalid {
    /// `fields`
    pub fields: Option<Vec<String>>,
}
/// `Problem`
pub struct Problem {
    /// `title`
    pub title: Option<String>,
    /// `status`
    pub status: Option<i64>,
}
