//! Types of [`Things`](super::Things).
/// `Pair`
pub struct Pair {
    /// `a`
    pub a: Option<i64>,
    /// `b`
    pub b: Option<i64>,
}
impl Pair {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `a`
    #[inline]
    pub fn a(mut self, a: i64) -> Self;
    /// `b`
    #[inline]
    pub fn b(mut self, b: i64) -> Self;
}
/// `Thing`
///
/// Limits: 1 to 3 members.
pub struct Thing {
    /// `list`
    ///
    /// Limits: 1 to 2 items.
    pub list: Option<Vec<i64>>,
    /// `unique`
    ///
    /// Limits: no item twice.
    pub unique: Option<Vec<f64>>,
    /// `objects`
    ///
    /// Limits: no item twice.
    pub objects: Option<Vec<Pair>>,
    /// `anything`
    ///
    /// Limits: no item twice.
    pub anything: Option<Vec<rt::Value>>,
    /// `map`
    ///
    /// Limits: 1 to 2 members.
    pub map: Option<BTreeMap<String, i64>>,
    /// `empty`
    ///
    /// Limits: at most 0 items.
    pub empty: Option<Vec<String>>,
    /// `closed`
    pub closed: Option<ThingClosed>,
    /// `open`
    pub open: Option<ThingOpen>,
}
impl Thing {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `list`
    #[inline]
    pub fn list(mut self, list: Vec<i64>) -> Self;
    /// `unique`
    #[inline]
    pub fn unique(mut self, unique: Vec<f64>) -> Self;
    /// `objects`
    #[inline]
    pub fn objects(mut self, objects: Vec<Pair>) -> Self;
    /// `anything`
    #[inline]
    pub fn anything(mut self, anything: Vec<rt::Value>) -> Self;
    /// `map`
    #[inline]
    pub fn map(mut self, map: BTreeMap<String, i64>) -> Self;
    /// `empty`
    #[inline]
    pub fn empty(mut self, empty: Vec<String>) -> Self;
    /// `closed`
    #[inline]
    pub fn closed(mut self, closed: ThingClosed) -> Self;
    /// `open`
    #[inline]
    pub fn open(mut self, open: ThingOpen) -> Self;
}
/// `closed` of `Thing`.
///
/// Limits: at least 2 members.
pub struct ThingClosed {
    /// `a`
    pub a: Option<i64>,
    /// `b`
    pub b: Option<i64>,
}
impl ThingClosed {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `a`
    #[inline]
    pub fn a(mut self, a: i64) -> Self;
    /// `b`
    #[inline]
    pub fn b(mut self, b: i64) -> Self;
}
/// `open` of `Thing`.
///
/// Limits: at most 2 members.
pub struct ThingOpen {
    /// `a`
    pub a: Option<i64>,
    /// The members that the API describes by their type only.
    pub additional_properties: BTreeMap<String, rt::Value>,
}
impl ThingOpen {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `a`
    #[inline]
    pub fn a(mut self, a: i64) -> Self;
    /// Sets the members that the API describes by their type only.
    #[inline]
    pub fn additional_properties(
        mut self,
        additional_properties: BTreeMap<String, rt::Value>,
    ) -> Self;
}
