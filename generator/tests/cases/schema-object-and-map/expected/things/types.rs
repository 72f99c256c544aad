//! Types of [`Things`](super::Things).
/// `Anything`
pub struct Anything {
    /// `name`
    pub name: Option<String>,
    /// The members that the API describes by their type only.
    pub additional_properties: BTreeMap<String, rt::Value>,
}
impl Anything {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `name`
    pub fn name(mut self, name: impl Into<String>) -> Self;
    /// Sets the members that the API describes by their type only.
    #[inline]
    pub fn additional_properties(
        mut self,
        additional_properties: BTreeMap<String, rt::Value>,
    ) -> Self;
}
/// A member has the name that the map would have.
pub struct Clash {
    /// `additional_properties`
    pub additional_properties: Option<String>,
    /// `extra`
    pub extra: Option<String>,
    /// The members that the API describes by their type only.
    pub further_members: BTreeMap<String, bool>,
}
impl Clash {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `additional_properties`
    pub fn additional_properties(
        mut self,
        additional_properties: impl Into<String>,
    ) -> Self;
    /// `extra`
    pub fn extra(mut self, extra: impl Into<String>) -> Self;
    /// Sets the members that the API describes by their type only.
    #[inline]
    pub fn further_members(mut self, further_members: BTreeMap<String, bool>) -> Self;
}
/// `Closed`
pub struct Closed {
    /// `name`
    pub name: Option<String>,
}
impl Closed {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `name`
    pub fn name(mut self, name: impl Into<String>) -> Self;
}
/// `EmptySchema`
pub struct EmptySchema {
    /// `name`
    pub name: Option<String>,
    /// The members that the API describes by their type only.
    pub additional_properties: BTreeMap<String, rt::Value>,
}
impl EmptySchema {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `name`
    pub fn name(mut self, name: impl Into<String>) -> Self;
    /// Sets the members that the API describes by their type only.
    #[inline]
    pub fn additional_properties(
        mut self,
        additional_properties: BTreeMap<String, rt::Value>,
    ) -> Self;
}
/// An object without any member.
pub struct Sealed;
impl Sealed {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
}
/// `Typed`
pub struct Typed {
    /// `name`
    pub name: String,
    /// The members that the API describes by their type only.
    pub additional_properties: BTreeMap<String, i64>,
}
impl Typed {
    /// With what is required, and nothing else.
    pub fn new(name: impl Into<String>) -> Self;
    /// Sets the members that the API describes by their type only.
    #[inline]
    pub fn additional_properties(
        mut self,
        additional_properties: BTreeMap<String, i64>,
    ) -> Self;
}
