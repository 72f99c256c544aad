//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `empty`
    pub empty: Option<rt::Value>,
    /// Anything at all.
    pub described: Option<rt::Value>,
    /// `yes`
    pub yes: Option<rt::Value>,
    /// `by_properties`
    pub by_properties: Option<ThingByProperties>,
    /// `by_items`
    pub by_items: Option<Vec<i64>>,
    /// `by_length`
    ///
    /// Limits: at most 3 characters.
    pub by_length: Option<String>,
    /// `by_minimum`
    ///
    /// Limits: at least 1.
    pub by_minimum: Option<f64>,
    /// `by_format`
    pub by_format: Option<rt::Uuid>,
    /// `by_enum`
    pub by_enum: Option<ThingByEnum>,
    /// `by_const`
    ///
    /// Limits: one of `5`.
    pub by_const: Option<i64>,
    /// `by_rest`
    pub by_rest: Option<BTreeMap<String, i64>>,
    /// `by_required`
    pub by_required: Option<BTreeMap<String, rt::Value>>,
    /// `object`
    pub object: Option<BTreeMap<String, rt::Value>>,
    /// `empty_object`
    pub empty_object: Option<BTreeMap<String, rt::Value>>,
    /// `empty_enum`
    pub empty_enum: Option<String>,
    /// `empty_component`
    pub empty_component: Option<rt::Value>,
    /// `any_component`
    pub any_component: Option<rt::Value>,
    /// `every_type`
    pub every_type: Option<rt::Value>,
    /// `list`
    pub list: Option<Vec<rt::Value>>,
}
impl Thing {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `empty`
    #[inline]
    pub fn empty(mut self, empty: rt::Value) -> Self;
    /// Anything at all.
    #[inline]
    pub fn described(mut self, described: rt::Value) -> Self;
    /// `yes`
    #[inline]
    pub fn yes(mut self, yes: rt::Value) -> Self;
    /// `by_properties`
    #[inline]
    pub fn by_properties(mut self, by_properties: ThingByProperties) -> Self;
    /// `by_items`
    #[inline]
    pub fn by_items(mut self, by_items: Vec<i64>) -> Self;
    /// `by_length`
    pub fn by_length(mut self, by_length: impl Into<String>) -> Self;
    /// `by_minimum`
    #[inline]
    pub fn by_minimum(mut self, by_minimum: f64) -> Self;
    /// `by_format`
    #[inline]
    pub fn by_format(mut self, by_format: rt::Uuid) -> Self;
    /// `by_enum`
    #[inline]
    pub fn by_enum(mut self, by_enum: ThingByEnum) -> Self;
    /// `by_const`
    #[inline]
    pub fn by_const(mut self, by_const: i64) -> Self;
    /// `by_rest`
    #[inline]
    pub fn by_rest(mut self, by_rest: BTreeMap<String, i64>) -> Self;
    /// `by_required`
    #[inline]
    pub fn by_required(mut self, by_required: BTreeMap<String, rt::Value>) -> Self;
    /// `object`
    #[inline]
    pub fn object(mut self, object: BTreeMap<String, rt::Value>) -> Self;
    /// `empty_object`
    #[inline]
    pub fn empty_object(mut self, empty_object: BTreeMap<String, rt::Value>) -> Self;
    /// `empty_enum`
    pub fn empty_enum(mut self, empty_enum: impl Into<String>) -> Self;
    /// `empty_component`
    #[inline]
    pub fn empty_component(mut self, empty_component: rt::Value) -> Self;
    /// `any_component`
    #[inline]
    pub fn any_component(mut self, any_component: rt::Value) -> Self;
    /// `every_type`
    #[inline]
    pub fn every_type(mut self, every_type: rt::Value) -> Self;
    /// `list`
    #[inline]
    pub fn list(mut self, list: Vec<rt::Value>) -> Self;
}
/// `by_enum` of `Thing`.
pub enum ThingByEnum {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `by_properties` of `Thing`.
pub struct ThingByProperties {
    /// `a`
    pub a: Option<i64>,
}
impl ThingByProperties {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `a`
    #[inline]
    pub fn a(mut self, a: i64) -> Self;
}
