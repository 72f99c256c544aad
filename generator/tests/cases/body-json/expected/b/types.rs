//! Types of [`B`](super::B).
/// `Pet`
pub struct Pet {
    /// `name`
    ///
    /// Limits: at most 5 characters.
    pub name: String,
    /// `owner`
    pub owner: rt::Maybe<String>,
}
impl Pet {
    /// With what is required, and nothing else.
    pub fn new(name: impl Into<String>) -> Self;
    /// `owner`
    pub fn owner(mut self, owner: impl Into<rt::Maybe<String>>) -> Self;
}
