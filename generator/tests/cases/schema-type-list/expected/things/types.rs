//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `id`
    pub id: Option<ThingId>,
    /// `amount`
    pub amount: Option<rt::Decimal>,
    /// `flag`
    pub flag: Option<bool>,
    /// `one`
    pub one: Option<String>,
    /// `tags`
    pub tags: Option<ThingTags>,
    /// `any`
    pub any: Option<rt::Value>,
    /// `nothing`
    pub nothing: Option<()>,
    /// `node`
    pub node: Option<ThingNode>,
}
/// `id` of `Thing`.
pub enum ThingId {
    /// `integer`
    Integer(i64),
    /// `string`
    String(String),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<i64> for ThingId;
impl From<String> for ThingId;
/// `Thing`
pub struct ThingInput {
    /// `id`
    pub id: Option<ThingId>,
    /// `amount`
    pub amount: rt::Maybe<rt::Decimal>,
    /// `flag`
    pub flag: rt::Maybe<bool>,
    /// `one`
    pub one: Option<String>,
    /// `tags`
    pub tags: Option<ThingTags>,
    /// `any`
    pub any: Option<rt::Value>,
    /// `nothing`
    pub nothing: Option<()>,
    /// `node`
    pub node: Option<ThingNode>,
}
impl ThingInput {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `id`
    #[inline]
    pub fn id(mut self, id: ThingId) -> Self;
    /// `amount`
    pub fn amount(mut self, amount: impl Into<rt::Maybe<rt::Decimal>>) -> Self;
    /// `flag`
    pub fn flag(mut self, flag: impl Into<rt::Maybe<bool>>) -> Self;
    /// `one`
    pub fn one(mut self, one: impl Into<String>) -> Self;
    /// `tags`
    #[inline]
    pub fn tags(mut self, tags: ThingTags) -> Self;
    /// `any`
    #[inline]
    pub fn any(mut self, any: rt::Value) -> Self;
    /// `nothing`
    #[inline]
    pub fn nothing(mut self, nothing: ()) -> Self;
    /// `node`
    #[inline]
    pub fn node(mut self, node: ThingNode) -> Self;
}
impl From<Thing> for ThingInput;
/// `node` of `Thing`.
pub enum ThingNode {
    /// `boolean`
    Boolean(bool),
    /// `object`
    Object(ThingNodeObject),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<bool> for ThingNode;
impl From<ThingNodeObject> for ThingNode;
/// `object` of `node` of `Thing`.
pub struct ThingNodeObject {
    /// `name`
    pub name: String,
}
impl ThingNodeObject {
    /// With what is required, and nothing else.
    pub fn new(name: impl Into<String>) -> Self;
}
/// `tags` of `Thing`.
pub enum ThingTags {
    /// `array`
    Array(Vec<String>),
    /// `string`
    String(String),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<Vec<String>> for ThingTags;
impl From<String> for ThingTags;
