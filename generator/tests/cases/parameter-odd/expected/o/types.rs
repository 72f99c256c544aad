//! Types of [`O`](super::O).
/// An item of `X-Points` of `header`.
pub struct HeaderXPointsItem {
    /// `x`
    pub x: Option<i64>,
    /// `y`
    pub y: Option<i64>,
}
impl HeaderXPointsItem {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `x`
    #[inline]
    pub fn x(mut self, x: i64) -> Self;
    /// `y`
    #[inline]
    pub fn y(mut self, y: i64) -> Self;
}
/// The answer of `noneOrThing`.
pub struct NoneOrThingResponse {
    /// `why`
    pub why: Option<String>,
}
/// `Point`
pub struct Point {
    /// `x`
    pub x: i64,
    /// `y`
    pub y: String,
}
/// What a [`Point`] cannot be without.
pub struct PointRequired {
    /// `x`
    pub x: i64,
    /// `y`
    pub y: String,
}
impl Point {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: PointRequired) -> Self;
}
/// `either` of `query`.
pub enum QueryEither {
    /// `integer`
    Integer(i64),
    /// `integer list`
    IntegerList(Vec<i64>),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<i64> for QueryEither;
impl From<Vec<i64>> for QueryEither;
/// An item of `tuple` of `query`.
pub enum QueryTupleItem {
    /// `integer`
    Integer(i64),
    /// `string`
    String(String),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<i64> for QueryTupleItem;
impl From<String> for QueryTupleItem;
