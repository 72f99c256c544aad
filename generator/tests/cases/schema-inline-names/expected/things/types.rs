//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `address`
    pub address: Option<ThingAddress>,
    /// `tags`
    pub tags: Option<Vec<ThingTagsItem>>,
    /// `by_name`
    pub by_name: Option<BTreeMap<String, ThingByNameValue>>,
    /// `state`
    pub state: Option<ThingState>,
    /// `shape`
    pub shape: Option<ThingShape>,
    /// `grid`
    pub grid: Option<Vec<Vec<ThingGridItem>>>,
    /// `thing_kind`
    pub thing_kind: Option<ThingKind>,
}
impl Thing {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `address`
    #[inline]
    pub fn address(mut self, address: ThingAddress) -> Self;
    /// `tags`
    #[inline]
    pub fn tags(mut self, tags: Vec<ThingTagsItem>) -> Self;
    /// `by_name`
    #[inline]
    pub fn by_name(mut self, by_name: BTreeMap<String, ThingByNameValue>) -> Self;
    /// `state`
    #[inline]
    pub fn state(mut self, state: ThingState) -> Self;
    /// `shape`
    #[inline]
    pub fn shape(mut self, shape: ThingShape) -> Self;
    /// `grid`
    #[inline]
    pub fn grid(mut self, grid: Vec<Vec<ThingGridItem>>) -> Self;
    /// `thing_kind`
    #[inline]
    pub fn thing_kind(mut self, thing_kind: ThingKind) -> Self;
}
/// `address` of `Thing`.
pub struct ThingAddress {
    /// `street`
    pub street: Option<String>,
    /// `country`
    pub country: Option<ThingAddressCountry>,
}
impl ThingAddress {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `street`
    pub fn street(mut self, street: impl Into<String>) -> Self;
    /// `country`
    #[inline]
    pub fn country(mut self, country: ThingAddressCountry) -> Self;
}
/// `country` of `address` of `Thing`.
pub struct ThingAddressCountry {
    /// `code`
    pub code: Option<String>,
}
impl ThingAddressCountry {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `code`
    pub fn code(mut self, code: impl Into<String>) -> Self;
}
/// A value of `by_name` of `Thing`.
pub struct ThingByNameValue {
    /// `value`
    pub value: Option<i64>,
}
impl ThingByNameValue {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `value`
    #[inline]
    pub fn value(mut self, value: i64) -> Self;
}
/// An item of an item of `grid` of `Thing`.
pub enum ThingGridItem {
    /// `x`
    X,
    /// `o`
    O,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `thing_kind` of `Thing`.
pub enum ThingKind {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `shape` of `Thing`.
///
/// A value may fit several variants: the first that it fits is taken, of `Circle`, `WithSide`.
pub enum ThingShape {
    /// Circle
    Circle(ThingShapeCircle),
    /// With `side`.
    WithSide(ThingShapeWithSide),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<ThingShapeCircle> for ThingShape;
impl From<ThingShapeWithSide> for ThingShape;
/// Circle
pub struct ThingShapeCircle {
    /// `radius`
    pub radius: f64,
}
impl ThingShapeCircle {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(radius: f64) -> Self;
}
/// The variant of `shape` of `Thing` with `side`.
pub struct ThingShapeWithSide {
    /// `side`
    pub side: f64,
}
impl ThingShapeWithSide {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(side: f64) -> Self;
}
/// `state` of `Thing`.
pub enum ThingState {
    /// `on`
    On,
    /// `off`
    Off,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// An item of `tags` of `Thing`.
pub struct ThingTagsItem {
    /// `label`
    pub label: Option<String>,
}
impl ThingTagsItem {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `label`
    pub fn label(mut self, label: impl Into<String>) -> Self;
}
