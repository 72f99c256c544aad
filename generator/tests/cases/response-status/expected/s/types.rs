//! Types of [`S`](super::S).
/// `Pet`
pub struct Pet {
    /// `name`
    pub name: String,
}
/// `Problem`
pub struct Problem {
    /// `code`
    pub code: Option<i64>,
    /// `message`
    pub message: Option<String>,
}
/// `Receipt`
pub struct Receipt {
    /// `id`
    pub id: i64,
}
