//! Types of [`Things`](super::Things).
/// `Inner`
pub struct Inner {
    /// `code`
    ///
    /// Limits: matches `^[a-z]+$`.
    pub code: Option<String>,
    /// The members that the API describes by their type only.
    pub additional_properties: BTreeMap<String, i64>,
}
impl Inner {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `code`
    pub fn code(mut self, code: impl Into<String>) -> Self;
    /// Sets the members that the API describes by their type only.
    #[inline]
    pub fn additional_properties(
        mut self,
        additional_properties: BTreeMap<String, i64>,
    ) -> Self;
}
/// `Thing`
pub struct Thing {
    /// `name`
    pub name: String,
    /// `inner`
    pub inner: Option<Inner>,
    /// `list`
    pub list: Option<Vec<String>>,
    /// `inners`
    pub inners: Option<Vec<Inner>>,
    /// `by_name`
    pub by_name: Option<BTreeMap<String, Vec<i64>>>,
    /// `one_of`
    pub one_of: Option<ThingOneOf>,
    /// `next`
    pub next: Option<Box<Thing>>,
    /// `read_only`
    pub read_only: Option<String>,
    /// `odd name.`
    pub odd_name: Option<String>,
}
/// `Thing`
pub struct ThingInput {
    /// `name`
    ///
    /// Limits: at most 3 characters.
    pub name: String,
    /// `inner`
    pub inner: Option<Inner>,
    /// `list`
    ///
    /// Limits: at most 2 items.
    pub list: Option<Vec<String>>,
    /// `inners`
    pub inners: Option<Vec<Inner>>,
    /// `by_name`
    pub by_name: Option<BTreeMap<String, Vec<i64>>>,
    /// `one_of`
    pub one_of: Option<ThingOneOf>,
    /// `next`
    pub next: Option<Box<ThingInput>>,
    /// `odd name.`
    ///
    /// Limits: at most 1 character.
    pub odd_name: Option<String>,
}
impl ThingInput {
    /// With what is required, and nothing else.
    pub fn new(name: impl Into<String>) -> Self;
    /// `inner`
    #[inline]
    pub fn inner(mut self, inner: Inner) -> Self;
    /// `list`
    #[inline]
    pub fn list(mut self, list: Vec<String>) -> Self;
    /// `inners`
    #[inline]
    pub fn inners(mut self, inners: Vec<Inner>) -> Self;
    /// `by_name`
    #[inline]
    pub fn by_name(mut self, by_name: BTreeMap<String, Vec<i64>>) -> Self;
    /// `one_of`
    #[inline]
    pub fn one_of(mut self, one_of: ThingOneOf) -> Self;
    /// `next`
    #[inline]
    pub fn next(mut self, next: ThingInput) -> Self;
    /// `odd name.`
    pub fn odd_name(mut self, odd_name: impl Into<String>) -> Self;
}
impl From<Thing> for ThingInput;
/// `one_of` of `Thing`.
pub enum ThingOneOf {
    /// `Inner`
    Inner(Inner),
    /// `string`
    String(String),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<Inner> for ThingOneOf;
impl From<String> for ThingOneOf;
