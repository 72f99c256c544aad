//! Types of [`Things`](super::Things).
/// `Place`
pub struct Place {
    /// `where`
    pub r#where: Option<String>,
}
impl Place {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `where`
    pub fn r#where(mut self, r#where: impl Into<String>) -> Self;
}
/// `Thing`
pub struct Thing {
    /// The code of the thing.
    pub described: Option<String>,
    /// `shorter`
    pub shorter: Option<String>,
    /// `read_only`
    pub read_only: Option<String>,
    /// `defaulted`
    ///
    /// Default: `"abc"`.
    pub defaulted: String,
    /// `old`
    #[deprecated(note = "deprecated by the API's description")]
    pub old: Option<String>,
    /// `more`
    pub more: Option<ThingMore>,
    /// `local`
    pub local: Option<i64>,
    /// `anchored`
    pub anchored: Option<Place>,
    /// `own`
    pub own: Option<ThingOwn>,
}
/// `Thing`
pub struct ThingInput {
    /// The code of the thing.
    ///
    /// Limits: 1 to 4 characters.
    pub described: Option<String>,
    /// `shorter`
    ///
    /// Limits: 1 to 2 characters.
    pub shorter: Option<String>,
    /// `defaulted`
    ///
    /// Limits: 1 to 4 characters. Default: `"abc"`.
    pub defaulted: Option<String>,
    /// `old`
    ///
    /// Limits: 1 to 4 characters.
    #[deprecated(note = "deprecated by the API's description")]
    pub old: Option<String>,
    /// `more`
    pub more: Option<ThingMore>,
    /// `local`
    ///
    /// Limits: at least 0.
    pub local: Option<i64>,
    /// `anchored`
    pub anchored: Option<Place>,
    /// `own`
    pub own: Option<ThingOwn>,
}
impl ThingInput {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// The code of the thing.
    pub fn described(mut self, described: impl Into<String>) -> Self;
    /// `shorter`
    pub fn shorter(mut self, shorter: impl Into<String>) -> Self;
    /// `defaulted`
    pub fn defaulted(mut self, defaulted: impl Into<String>) -> Self;
    /// `old`
    #[deprecated(note = "deprecated by the API's description")]
    pub fn old(mut self, old: impl Into<String>) -> Self;
    /// `more`
    #[inline]
    pub fn more(mut self, more: ThingMore) -> Self;
    /// `local`
    #[inline]
    pub fn local(mut self, local: i64) -> Self;
    /// `anchored`
    #[inline]
    pub fn anchored(mut self, anchored: Place) -> Self;
    /// `own`
    #[inline]
    pub fn own(mut self, own: ThingOwn) -> Self;
}
impl From<Thing> for ThingInput;
/// `more` of `Thing`.
pub struct ThingMore {
    /// `x`
    pub x: i64,
    /// `y`
    pub y: Option<i64>,
    /// `z`
    pub z: Option<bool>,
}
impl ThingMore {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(x: i64) -> Self;
    /// `y`
    #[inline]
    pub fn y(mut self, y: i64) -> Self;
    /// `z`
    #[inline]
    pub fn z(mut self, z: bool) -> Self;
}
/// `own` of `Thing`.
pub struct ThingOwn {
    /// `inner`
    ///
    /// Limits: at most 1 character.
    pub inner: Option<String>,
}
impl ThingOwn {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `inner`
    pub fn inner(mut self, inner: impl Into<String>) -> Self;
}
