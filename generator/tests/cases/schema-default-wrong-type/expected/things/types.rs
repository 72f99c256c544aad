//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `text`
    pub text: Option<String>,
    /// `count`
    pub count: Option<i64>,
    /// `fraction`
    pub fraction: Option<i64>,
    /// `flag`
    pub flag: Option<bool>,
    /// `kind`
    pub kind: Option<ThingKind>,
    /// `byte`
    pub byte: Option<u8>,
    /// `list`
    pub list: Option<Vec<i64>>,
    /// `items`
    pub items: Option<Vec<i64>>,
    /// `nothing`
    pub nothing: Option<String>,
    /// `single`
    pub single: Option<f32>,
    /// `fine`
    ///
    /// Default: `1`.
    pub fine: i64,
}
/// `Thing`
pub struct ThingInput {
    /// `text`
    pub text: Option<String>,
    /// `count`
    pub count: Option<i64>,
    /// `fraction`
    pub fraction: Option<i64>,
    /// `flag`
    pub flag: Option<bool>,
    /// `kind`
    pub kind: Option<ThingKind>,
    /// `byte`
    pub byte: Option<u8>,
    /// `list`
    pub list: Option<Vec<i64>>,
    /// `items`
    pub items: Option<Vec<i64>>,
    /// `nothing`
    pub nothing: Option<String>,
    /// `single`
    pub single: Option<f32>,
    /// `fine`
    ///
    /// Default: `1`.
    pub fine: Option<i64>,
}
impl ThingInput {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `text`
    pub fn text(mut self, text: impl Into<String>) -> Self;
    /// `count`
    #[inline]
    pub fn count(mut self, count: i64) -> Self;
    /// `fraction`
    #[inline]
    pub fn fraction(mut self, fraction: i64) -> Self;
    /// `flag`
    #[inline]
    pub fn flag(mut self, flag: bool) -> Self;
    /// `kind`
    #[inline]
    pub fn kind(mut self, kind: ThingKind) -> Self;
    /// `byte`
    #[inline]
    pub fn byte(mut self, byte: u8) -> Self;
    /// `list`
    #[inline]
    pub fn list(mut self, list: Vec<i64>) -> Self;
    /// `items`
    #[inline]
    pub fn items(mut self, items: Vec<i64>) -> Self;
    /// `nothing`
    pub fn nothing(mut self, nothing: impl Into<String>) -> Self;
    /// `single`
    #[inline]
    pub fn single(mut self, single: f32) -> Self;
    /// `fine`
    #[inline]
    pub fn fine(mut self, fine: i64) -> Self;
}
impl From<Thing> for ThingInput;
/// `kind` of `Thing`.
pub enum ThingKind {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
