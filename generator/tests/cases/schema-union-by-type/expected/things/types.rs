//! Types of [`Things`](super::Things).
/// `Holder`
pub struct Holder {
    /// `value`
    pub value: Option<Value>,
    /// Every integer is a number.
    pub number: Option<f64>,
    /// `one_or_many`
    pub one_or_many: Option<HolderOneOrMany>,
    /// `flag_or_map`
    pub flag_or_map: Option<HolderFlagOrMap>,
    /// A list of strings beside plain text is an open list.
    pub choice: Option<HolderChoice>,
    /// `size`
    pub size: Option<HolderSize>,
}
impl Holder {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `value`
    #[inline]
    pub fn value(mut self, value: Value) -> Self;
    /// Every integer is a number.
    #[inline]
    pub fn number(mut self, number: f64) -> Self;
    /// `one_or_many`
    #[inline]
    pub fn one_or_many(mut self, one_or_many: HolderOneOrMany) -> Self;
    /// `flag_or_map`
    #[inline]
    pub fn flag_or_map(mut self, flag_or_map: HolderFlagOrMap) -> Self;
    /// A list of strings beside plain text is an open list.
    #[inline]
    pub fn choice(mut self, choice: HolderChoice) -> Self;
    /// `size`
    #[inline]
    pub fn size(mut self, size: HolderSize) -> Self;
}
/// `choice` of `Holder`.
pub enum HolderChoice {
    /// `auto`
    Auto,
    /// `none`
    None,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `flag_or_map` of `Holder`.
pub enum HolderFlagOrMap {
    /// `boolean`
    Boolean(bool),
    /// `map`
    Map(BTreeMap<String, i64>),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<bool> for HolderFlagOrMap;
impl From<BTreeMap<String, i64>> for HolderFlagOrMap;
/// `one_or_many` of `Holder`.
pub enum HolderOneOrMany {
    /// `Item`
    Item(Item),
    /// `Item list`
    ItemList(Vec<Item>),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<Item> for HolderOneOrMany;
impl From<Vec<Item>> for HolderOneOrMany;
/// `size` of `Holder`.
pub enum HolderSize {
    /// `integer`
    Integer(i64),
    /// `variant 1`
    Variant1(HolderSizeVariant1),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<i64> for HolderSize;
impl From<HolderSizeVariant1> for HolderSize;
/// Variant 1 of `size` of `Holder`.
pub enum HolderSizeVariant1 {
    /// `small`
    Small,
    /// `large`
    Large,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `Item`
pub struct Item {
    /// `id`
    pub id: i64,
}
impl Item {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(id: i64) -> Self;
}
/// `Value`
pub enum Value {
    /// `integer`
    Integer(i64),
    /// `boolean`
    Boolean(bool),
    /// `string list`
    StringList(Vec<String>),
    /// `variant 5`
    Variant5(ValueVariant5),
    /// `string`
    String(String),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<i64> for Value;
impl From<bool> for Value;
impl From<Vec<String>> for Value;
impl From<ValueVariant5> for Value;
impl From<String> for Value;
/// Variant 5 of `Value`.
pub struct ValueVariant5 {
    /// `nested`
    pub nested: Option<String>,
}
impl ValueVariant5 {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `nested`
    pub fn nested(mut self, nested: impl Into<String>) -> Self;
}
