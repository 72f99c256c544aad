//! Types of [`Pets`](super::Pets).
/// `Pet`
pub struct Pet {
    /// `name`
    pub name: String,
}
impl Pet {
    /// With what is required, and nothing else.
    pub fn new(name: impl Into<String>) -> Self;
}
