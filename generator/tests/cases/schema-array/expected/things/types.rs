//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `matrix`
    pub matrix: Option<Vec<Vec<i64>>>,
    /// `cube`
    pub cube: Option<Vec<Vec<Vec<ThingCubeItem>>>>,
    /// `nullable`
    pub nullable: Option<Vec<Option<Vec<Option<String>>>>>,
    /// `anything`
    pub anything: Option<Vec<rt::Value>>,
    /// `anything_too`
    pub anything_too: Option<Vec<rt::Value>>,
    /// `none`
    pub none: Option<Vec<rt::Value>>,
    /// `pair`
    ///
    /// Limits: at least 2 items.
    pub pair: Option<(String, i64)>,
    /// `most`
    ///
    /// Limits: exactly 2 items.
    pub most: Option<(String, i64)>,
    /// `open`
    ///
    /// Limits: at least 1 item.
    pub open: Option<rt::Tuple<(String,), bool>>,
    /// `short`
    ///
    /// Limits: at most 2 items.
    pub short: Option<Vec<ThingShortItem>>,
    /// `lists`
    pub lists: Option<Vec<Vec<i64>>>,
    /// `range`
    ///
    /// Limits: at least 2 items.
    pub range: Option<(i64, i64)>,
    /// `rest`
    ///
    /// Limits: at least 1 item.
    pub rest: Option<rt::Tuple<(f64,), f64>>,
}
impl Thing {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `matrix`
    #[inline]
    pub fn matrix(mut self, matrix: Vec<Vec<i64>>) -> Self;
    /// `cube`
    #[inline]
    pub fn cube(mut self, cube: Vec<Vec<Vec<ThingCubeItem>>>) -> Self;
    /// `nullable`
    #[inline]
    pub fn nullable(mut self, nullable: Vec<Option<Vec<Option<String>>>>) -> Self;
    /// `anything`
    #[inline]
    pub fn anything(mut self, anything: Vec<rt::Value>) -> Self;
    /// `anything_too`
    #[inline]
    pub fn anything_too(mut self, anything_too: Vec<rt::Value>) -> Self;
    /// `none`
    #[inline]
    pub fn none(mut self, none: Vec<rt::Value>) -> Self;
    /// `pair`
    #[inline]
    pub fn pair(mut self, pair: (String, i64)) -> Self;
    /// `most`
    #[inline]
    pub fn most(mut self, most: (String, i64)) -> Self;
    /// `open`
    #[inline]
    pub fn open(mut self, open: rt::Tuple<(String,), bool>) -> Self;
    /// `short`
    #[inline]
    pub fn short(mut self, short: Vec<ThingShortItem>) -> Self;
    /// `lists`
    #[inline]
    pub fn lists(mut self, lists: Vec<Vec<i64>>) -> Self;
    /// `range`
    #[inline]
    pub fn range(mut self, range: (i64, i64)) -> Self;
    /// `rest`
    #[inline]
    pub fn rest(mut self, rest: rt::Tuple<(f64,), f64>) -> Self;
}
/// An item of an item of an item of `cube` of `Thing`.
pub enum ThingCubeItem {
    /// `x`
    X,
    /// `o`
    O,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// An item of `short` of `Thing`.
pub enum ThingShortItem {
    /// `integer`
    Integer(i64),
    /// `string`
    String(String),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<i64> for ThingShortItem;
impl From<String> for ThingShortItem;
