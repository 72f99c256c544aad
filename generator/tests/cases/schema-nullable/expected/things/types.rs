//! Types of [`Things`](super::Things).
/// `Code`
pub enum Code {
    /// `x`
    X,
    /// `y`
    Y,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// May be null wherever it stands.
pub struct Other {
    /// `x`
    pub x: Option<i64>,
}
impl Other {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `x`
    #[inline]
    pub fn x(mut self, x: i64) -> Self;
}
/// `Reasons`
pub struct Reasons {
    /// `code`
    pub code: Option<ReasonsCode>,
    /// `level`
    pub level: Option<ReasonsLevel>,
    /// `shared`
    pub shared: Option<Code>,
    /// `both`
    pub both: Option<ReasonsBoth>,
}
/// What a [`Reasons`] cannot be without.
pub struct ReasonsRequired {
    /// `code`
    pub code: Option<ReasonsCode>,
    /// `level`
    pub level: Option<ReasonsLevel>,
    /// `shared`
    pub shared: Option<Code>,
}
impl Reasons {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: ReasonsRequired) -> Self;
    /// `both`
    #[inline]
    pub fn both(mut self, both: ReasonsBoth) -> Self;
}
/// `both` of `Reasons`.
pub enum ReasonsBoth {
    /// `x`
    X,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `code` of `Reasons`.
pub enum ReasonsCode {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `level` of `Reasons`.
pub enum ReasonsLevel {
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that this version of the crate does not list.
    Other(rt::UnlistedInt),
}
/// `Thing`
pub struct Thing {
    /// `must`
    pub must: Option<String>,
    /// `text`
    pub text: Option<String>,
    /// `plain`
    pub plain: Option<String>,
    /// `kind`
    pub kind: Option<ThingKind>,
    /// `list`
    pub list: Option<Vec<Option<String>>>,
    /// May be null wherever it stands.
    pub other: Option<Other>,
    /// `reasons`
    pub reasons: Option<Reasons>,
    /// May be null wherever it stands.
    pub other_or_null: Option<Other>,
    /// `one`
    pub one: Option<ThingOne>,
    /// `object`
    pub object: Option<ThingObject>,
}
/// `Thing`
pub struct ThingInput {
    /// `must`
    pub must: Option<String>,
    /// `text`
    pub text: rt::Maybe<String>,
    /// `plain`
    pub plain: Option<String>,
    /// `kind`
    pub kind: rt::Maybe<ThingKind>,
    /// `list`
    pub list: rt::Maybe<Vec<Option<String>>>,
    /// May be null wherever it stands.
    pub other: rt::Maybe<Other>,
    /// `reasons`
    pub reasons: Option<Reasons>,
    /// May be null wherever it stands.
    pub other_or_null: rt::Maybe<Other>,
    /// `one`
    pub one: rt::Maybe<ThingOne>,
    /// `object`
    pub object: rt::Maybe<ThingObjectInput>,
}
impl ThingInput {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(must: Option<String>) -> Self;
    /// `text`
    pub fn text(mut self, text: impl Into<rt::Maybe<String>>) -> Self;
    /// `plain`
    pub fn plain(mut self, plain: impl Into<String>) -> Self;
    /// `kind`
    pub fn kind(mut self, kind: impl Into<rt::Maybe<ThingKind>>) -> Self;
    /// `list`
    pub fn list(mut self, list: impl Into<rt::Maybe<Vec<Option<String>>>>) -> Self;
    /// May be null wherever it stands.
    pub fn other(mut self, other: impl Into<rt::Maybe<Other>>) -> Self;
    /// `reasons`
    #[inline]
    pub fn reasons(mut self, reasons: Reasons) -> Self;
    /// May be null wherever it stands.
    pub fn other_or_null(mut self, other_or_null: impl Into<rt::Maybe<Other>>) -> Self;
    /// `one`
    pub fn one(mut self, one: impl Into<rt::Maybe<ThingOne>>) -> Self;
    /// `object`
    pub fn object(mut self, object: impl Into<rt::Maybe<ThingObjectInput>>) -> Self;
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
/// `object` of `Thing`.
pub struct ThingObject {
    /// `a`
    pub a: Option<i64>,
}
/// `object` of `Thing`.
pub struct ThingObjectInput {
    /// `a`
    pub a: rt::Maybe<i64>,
}
impl ThingObjectInput {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `a`
    pub fn a(mut self, a: impl Into<rt::Maybe<i64>>) -> Self;
}
impl From<ThingObject> for ThingObjectInput;
/// `one` of `Thing`.
pub enum ThingOne {
    /// May be null wherever it stands.
    Other(Other),
    /// `string`
    String(String),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<Other> for ThingOne;
impl From<String> for ThingOne;
