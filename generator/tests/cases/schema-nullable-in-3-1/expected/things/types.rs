//! Types of [`Things`](super::Things).
/// `Maybe`
pub struct Maybe {
    /// `y`
    pub y: Option<i64>,
}
impl Maybe {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `y`
    #[inline]
    pub fn y(mut self, y: i64) -> Self;
}
/// `Other`
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
/// `Thing`
pub struct Thing {
    /// `text`
    pub text: Option<String>,
    /// `reference`
    pub reference: Option<Other>,
    /// `any`
    pub any: Option<i64>,
    /// `several`
    pub several: Option<ThingSeveral>,
    /// `listed`
    pub listed: Option<ThingListed>,
    /// `only`
    pub only: Option<()>,
    /// `constant`
    pub constant: Option<()>,
    /// `list`
    pub list: Option<Vec<Option<i64>>>,
    /// `map`
    pub map: Option<BTreeMap<String, Option<String>>>,
    /// `all`
    pub all: Option<Maybe>,
}
/// `Thing`
pub struct ThingInput {
    /// `text`
    pub text: rt::Maybe<String>,
    /// `reference`
    pub reference: rt::Maybe<Other>,
    /// `any`
    pub any: rt::Maybe<i64>,
    /// `several`
    pub several: rt::Maybe<ThingSeveral>,
    /// `listed`
    pub listed: rt::Maybe<ThingListed>,
    /// `only`
    pub only: Option<()>,
    /// `constant`
    pub constant: Option<()>,
    /// `list`
    pub list: rt::Maybe<Vec<Option<i64>>>,
    /// `map`
    pub map: Option<BTreeMap<String, Option<String>>>,
    /// `all`
    pub all: rt::Maybe<Maybe>,
}
impl ThingInput {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `text`
    pub fn text(mut self, text: impl Into<rt::Maybe<String>>) -> Self;
    /// `reference`
    pub fn reference(mut self, reference: impl Into<rt::Maybe<Other>>) -> Self;
    /// `any`
    pub fn any(mut self, any: impl Into<rt::Maybe<i64>>) -> Self;
    /// `several`
    pub fn several(mut self, several: impl Into<rt::Maybe<ThingSeveral>>) -> Self;
    /// `listed`
    pub fn listed(mut self, listed: impl Into<rt::Maybe<ThingListed>>) -> Self;
    /// `only`
    #[inline]
    pub fn only(mut self, only: ()) -> Self;
    /// `constant`
    #[inline]
    pub fn constant(mut self, constant: ()) -> Self;
    /// `list`
    pub fn list(mut self, list: impl Into<rt::Maybe<Vec<Option<i64>>>>) -> Self;
    /// `map`
    #[inline]
    pub fn map(mut self, map: BTreeMap<String, Option<String>>) -> Self;
    /// `all`
    pub fn all(mut self, all: impl Into<rt::Maybe<Maybe>>) -> Self;
}
impl From<Thing> for ThingInput;
/// `listed` of `Thing`.
pub enum ThingListed {
    /// `a`
    A,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `several` of `Thing`.
pub enum ThingSeveral {
    /// `integer`
    Integer(i64),
    /// `string`
    String(String),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<i64> for ThingSeveral;
impl From<String> for ThingSeveral;
