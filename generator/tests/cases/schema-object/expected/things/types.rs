//! Types of [`Things`](super::Things).
/// All of its members may be absent.
pub struct Nothing {
    /// `on`
    pub on: Option<bool>,
}
impl Nothing {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `on`
    #[inline]
    pub fn on(mut self, on: bool) -> Self;
}
/// Every way for a member to be there.
pub struct Thing {
    /// What it is called by.
    pub id: i64,
    /// `name`
    pub name: Option<String>,
    /// `tag`
    pub tag: Option<String>,
    /// `note`
    pub note: Option<String>,
    /// A name that is a method of std too.
    ///
    /// And more of it.
    pub add: Option<String>,
}
/// Every way for a member to be there.
pub struct ThingInput {
    /// What it is called by.
    pub id: i64,
    /// `name`
    pub name: Option<String>,
    /// `tag`
    pub tag: Option<String>,
    /// `note`
    pub note: rt::Maybe<String>,
    /// A name that is a method of std too.
    ///
    /// And more of it.
    pub add: Option<String>,
}
/// What a [`ThingInput`] cannot be without.
pub struct ThingInputRequired {
    /// What it is called by.
    pub id: i64,
    /// `tag`
    pub tag: Option<String>,
}
impl ThingInput {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: ThingInputRequired) -> Self;
    /// `name`
    pub fn name(mut self, name: impl Into<String>) -> Self;
    /// `note`
    pub fn note(mut self, note: impl Into<rt::Maybe<String>>) -> Self;
    /// A name that is a method of std too.
    pub fn add(mut self, add: impl Into<String>) -> Self;
}
impl From<Thing> for ThingInput;
/// `Wrapped`
pub struct Wrapped {
    /// Every way for a member to be there.
    pub thing: Thing,
    /// `list`
    pub list: Vec<Nothing>,
}
