//! Types of [`Things`](super::Things).
/// Members, and extensions by pattern; of others nothing is said.
pub struct Extended {
    /// `name`
    pub name: String,
    /// The members that the API describes by their type only; one that is of another type is passed over when it is read.
    pub additional_properties: BTreeMap<String, i64>,
}
impl Extended {
    /// With what is required, and nothing else.
    pub fn new(name: impl Into<String>) -> Self;
    /// Sets the members that the API describes by their type only.
    #[inline]
    pub fn additional_properties(
        mut self,
        additional_properties: BTreeMap<String, i64>,
    ) -> Self;
}
/// Nothing but members by pattern; of others nothing is said.
pub struct Labels {
    /// The members that the API describes by their type only; one that is of another type is passed over when it is read.
    pub additional_properties: BTreeMap<String, String>,
}
/// Members, patterns, and the rest forbidden.
pub struct Mixed {
    /// `name`
    pub name: Option<String>,
    /// The members that the API describes by their type only.
    pub additional_properties: BTreeMap<String, MixedValue>,
}
impl Mixed {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `name`
    pub fn name(mut self, name: impl Into<String>) -> Self;
    /// Sets the members that the API describes by their type only.
    #[inline]
    pub fn additional_properties(
        mut self,
        additional_properties: BTreeMap<String, MixedValue>,
    ) -> Self;
}
/// A value of `Mixed`.
pub enum MixedValue {
    /// `integer`
    Integer(i64),
    /// `string`
    String(String),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<i64> for MixedValue;
impl From<String> for MixedValue;
/// It holds itself by pattern.
pub struct Tree {
    /// The members that the API describes by their type only; one that is of another type is passed over when it is read.
    pub additional_properties: BTreeMap<String, Tree>,
}
/// A value of `WithRest`.
pub enum WithRestValue {
    /// `integer`
    Integer(i64),
    /// `boolean`
    Boolean(bool),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<i64> for WithRestValue;
impl From<bool> for WithRestValue;
