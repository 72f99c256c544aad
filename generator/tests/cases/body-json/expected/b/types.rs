//! Types of [`B`](super::B).
/// The request of `nothing`.
pub struct NothingRequest {
    /// `a`
    pub a: Option<String>,
}
impl NothingRequest {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `a`
    pub fn a(mut self, a: impl Into<String>) -> Self;
}
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
