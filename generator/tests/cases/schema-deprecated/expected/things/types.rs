//! Types of [`Things`](super::Things).
/// What it used to be.
#[deprecated(note = "deprecated by the API's description")]
pub struct Former {
    /// `x`
    pub x: i64,
}
impl Former {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(x: i64) -> Self;
}
/// `Part`
pub struct Part {
    /// `name`
    pub name: String,
    /// `former`
    #[deprecated(note = "deprecated by the API's description")]
    pub former: Option<String>,
}
/// `PartChange`
pub struct PartChange {
    /// `name`
    pub name: String,
}
impl PartChange {
    /// With what is required, and nothing else.
    pub fn new(name: impl Into<String>) -> Self;
}
impl From<Part> for PartChange;
/// `Thing`
pub struct Thing {
    /// `id`
    pub id: i64,
    /// Use `id` instead.
    #[deprecated(note = "deprecated by the API's description")]
    pub old: Option<String>,
    /// `older`
    #[deprecated(note = "Gone in May.")]
    pub older: Option<String>,
    /// `optional`
    #[deprecated(note = "deprecated by the API's description")]
    pub optional: Option<String>,
    /// What it used to be.
    #[deprecated(note = "deprecated by the API's description")]
    pub reference: Option<Former>,
    /// `current`
    pub current: Option<ThingCurrent>,
}
/// `current` of `Thing`.
pub enum ThingCurrent {
    /// `a`
    A,
    /// `b`
    #[deprecated(note = "deprecated by the API's description")]
    B,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `Thing`
pub struct ThingInput {
    /// `id`
    pub id: i64,
    /// Use `id` instead.
    #[deprecated(note = "deprecated by the API's description")]
    pub old: String,
    /// `older`
    #[deprecated(note = "Gone in May.")]
    pub older: String,
    /// `optional`
    #[deprecated(note = "deprecated by the API's description")]
    pub optional: Option<String>,
    /// What it used to be.
    #[deprecated(note = "deprecated by the API's description")]
    pub reference: Option<Former>,
    /// `current`
    pub current: Option<ThingCurrent>,
}
/// What a [`ThingInput`] cannot be without.
pub struct ThingInputRequired {
    /// `id`
    pub id: i64,
    /// Use `id` instead.
    #[deprecated(note = "deprecated by the API's description")]
    pub old: String,
    /// `older`
    #[deprecated(note = "Gone in May.")]
    pub older: String,
}
impl ThingInput {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: ThingInputRequired) -> Self;
    /// `optional`
    #[deprecated(note = "deprecated by the API's description")]
    pub fn optional(mut self, optional: impl Into<String>) -> Self;
    /// What it used to be.
    #[deprecated(note = "deprecated by the API's description")]
    #[inline]
    pub fn reference(mut self, reference: Former) -> Self;
    /// `current`
    #[inline]
    pub fn current(mut self, current: ThingCurrent) -> Self;
}
impl TryFrom<Thing> for ThingInput;
