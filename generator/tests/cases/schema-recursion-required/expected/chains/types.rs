//! Types of [`Chains`](super::Chains).
/// No finite chain has a next one in each of its links.
pub struct Chain {
    /// `name`
    pub name: String,
    /// No finite chain has a next one in each of its links.
    pub next: Option<Box<Chain>>,
}
impl Chain {
    /// With what is required, and nothing else.
    pub fn new(name: impl Into<String>) -> Self;
    /// No finite chain has a next one in each of its links.
    #[inline]
    pub fn next(mut self, next: Chain) -> Self;
}
/// `Company`
pub struct Company {
    /// `owner`
    pub owner: Person,
    /// `title`
    pub title: String,
}
/// `Person`
pub struct Person {
    /// `name`
    pub name: String,
    /// `employer`
    pub employer: Option<Box<Company>>,
    /// `friends`
    pub friends: Vec<Person>,
}
