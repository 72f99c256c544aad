//! Types of [`Things`](super::Things).
/// `Kind`
pub enum Kind {
    /// `low`
    Low,
    /// `high`
    High,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `Required`
pub struct Required {
    /// `size`
    ///
    /// Default: `7`.
    pub size: i64,
}
impl Required {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(size: i64) -> Self;
}
/// `Thing`
pub struct Thing {
    /// `text`
    ///
    /// Default: `"hello \"you\""`.
    pub text: String,
    /// `count`
    ///
    /// Default: `10`.
    pub count: i64,
    /// `small`
    ///
    /// Default: `255`.
    pub small: u8,
    /// `ratio`
    ///
    /// Default: `1`.
    pub ratio: f64,
    /// `flag`
    ///
    /// Default: `true`.
    pub flag: bool,
    /// `kind`
    ///
    /// Default: `"b"`.
    pub kind: ThingKind,
    /// `level`
    ///
    /// Default: `2`.
    pub level: ThingLevel,
    /// `list`
    ///
    /// Default: `["x","y"]`.
    pub list: Vec<String>,
    /// `empty`
    ///
    /// Default: `[]`.
    pub empty: Vec<i64>,
    /// `nothing`
    pub nothing: Option<String>,
    /// `nullable`
    ///
    /// Default: `"set"`.
    pub nullable: Option<String>,
    /// `reference`
    ///
    /// Default: `"low"`.
    pub reference: Kind,
    /// `map`
    ///
    /// Default: `{}`.
    pub map: BTreeMap<String, String>,
    /// `object`
    pub object: Option<ThingObject>,
    /// `nan`
    ///
    /// Default: `-0.5`.
    pub nan: f64,
}
/// `Thing`
pub struct ThingInput {
    /// `text`
    ///
    /// Default: `"hello \"you\""`.
    pub text: Option<String>,
    /// `count`
    ///
    /// Default: `10`.
    pub count: Option<i64>,
    /// `small`
    ///
    /// Default: `255`.
    pub small: Option<u8>,
    /// `ratio`
    ///
    /// Default: `1`.
    pub ratio: Option<f64>,
    /// `flag`
    ///
    /// Default: `true`.
    pub flag: Option<bool>,
    /// `kind`
    ///
    /// Default: `"b"`.
    pub kind: Option<ThingKind>,
    /// `level`
    ///
    /// Default: `2`.
    pub level: Option<ThingLevel>,
    /// `list`
    ///
    /// Default: `["x","y"]`.
    pub list: Option<Vec<String>>,
    /// `empty`
    ///
    /// Default: `[]`.
    pub empty: Option<Vec<i64>>,
    /// `nothing`
    pub nothing: rt::Maybe<String>,
    /// `nullable`
    ///
    /// Default: `"set"`.
    pub nullable: rt::Maybe<String>,
    /// `reference`
    ///
    /// Default: `"low"`.
    pub reference: Option<Kind>,
    /// `map`
    ///
    /// Default: `{}`.
    pub map: Option<BTreeMap<String, String>>,
    /// `object`
    pub object: Option<ThingObjectInput>,
    /// `nan`
    ///
    /// Default: `-0.5`.
    pub nan: Option<f64>,
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
    /// `small`
    #[inline]
    pub fn small(mut self, small: u8) -> Self;
    /// `ratio`
    #[inline]
    pub fn ratio(mut self, ratio: f64) -> Self;
    /// `flag`
    #[inline]
    pub fn flag(mut self, flag: bool) -> Self;
    /// `kind`
    #[inline]
    pub fn kind(mut self, kind: ThingKind) -> Self;
    /// `level`
    #[inline]
    pub fn level(mut self, level: ThingLevel) -> Self;
    /// `list`
    #[inline]
    pub fn list(mut self, list: Vec<String>) -> Self;
    /// `empty`
    #[inline]
    pub fn empty(mut self, empty: Vec<i64>) -> Self;
    /// `nothing`
    pub fn nothing(mut self, nothing: impl Into<rt::Maybe<String>>) -> Self;
    /// `nullable`
    pub fn nullable(mut self, nullable: impl Into<rt::Maybe<String>>) -> Self;
    /// `reference`
    #[inline]
    pub fn reference(mut self, reference: Kind) -> Self;
    /// `map`
    #[inline]
    pub fn map(mut self, map: BTreeMap<String, String>) -> Self;
    /// `object`
    #[inline]
    pub fn object(mut self, object: ThingObjectInput) -> Self;
    /// `nan`
    #[inline]
    pub fn nan(mut self, nan: f64) -> Self;
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
/// `level` of `Thing`.
pub enum ThingLevel {
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that this version of the crate does not list.
    Other(rt::UnlistedInt),
}
/// `object` of `Thing`.
pub struct ThingObject {
    /// `x`
    ///
    /// Default: `5`.
    pub x: i64,
}
/// `object` of `Thing`.
pub struct ThingObjectInput {
    /// `x`
    ///
    /// Default: `5`.
    pub x: Option<i64>,
}
impl ThingObjectInput {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `x`
    #[inline]
    pub fn x(mut self, x: i64) -> Self;
}
impl From<ThingObject> for ThingObjectInput;
