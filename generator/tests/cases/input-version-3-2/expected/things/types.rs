//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `name`
    pub name: Option<String>,
}
/// `Thing`
pub struct ThingInput {
    /// `name`
    pub name: rt::Maybe<String>,
}
impl ThingInput {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `name`
    pub fn name(mut self, name: impl Into<rt::Maybe<String>>) -> Self;
}
impl From<Thing> for ThingInput;
