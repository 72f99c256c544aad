//! Types of [`Things`](super::Things).
/// `Base`
pub struct Base {
    /// `id`
    pub id: i64,
    /// `kind`
    pub kind: Option<String>,
}
impl Base {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(id: i64) -> Self;
    /// `kind`
    pub fn kind(mut self, kind: impl Into<String>) -> Self;
}
/// `Holder`
pub struct Holder {
    /// An alias of Base.
    pub alias: Option<Base>,
    /// `decorated`
    pub decorated: Option<Base>,
    /// `extended`
    pub extended: Option<HolderExtended>,
    /// `limited`
    pub limited: Option<String>,
}
/// `extended` of `Holder`.
pub struct HolderExtended {
    /// `id`
    pub id: i64,
    /// `kind`
    pub kind: Option<String>,
    /// `more`
    pub more: Option<Vec<i64>>,
}
impl HolderExtended {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(id: i64) -> Self;
    /// `kind`
    pub fn kind(mut self, kind: impl Into<String>) -> Self;
    /// `more`
    #[inline]
    pub fn more(mut self, more: Vec<i64>) -> Self;
}
/// `Holder`
pub struct HolderInput {
    /// An alias of Base.
    pub alias: Option<Base>,
    /// `decorated`
    pub decorated: rt::Maybe<Base>,
    /// `extended`
    pub extended: Option<HolderExtended>,
    /// `limited`
    ///
    /// Limits: at least 3 characters.
    pub limited: Option<String>,
}
impl HolderInput {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// An alias of Base.
    #[inline]
    pub fn alias(mut self, alias: Base) -> Self;
    /// `decorated`
    pub fn decorated(mut self, decorated: impl Into<rt::Maybe<Base>>) -> Self;
    /// `extended`
    #[inline]
    pub fn extended(mut self, extended: HolderExtended) -> Self;
    /// `limited`
    pub fn limited(mut self, limited: impl Into<String>) -> Self;
}
impl From<Holder> for HolderInput;
/// Two objects, siblings, and one that only requires.
pub struct Merged {
    /// `id`
    pub id: i64,
    /// `kind`
    pub kind: Option<String>,
    /// `name`
    pub name: String,
    /// `own`
    pub own: bool,
}
/// What a [`Merged`] cannot be without.
pub struct MergedRequired {
    /// `id`
    pub id: i64,
    /// `name`
    pub name: String,
    /// `own`
    pub own: bool,
}
impl Merged {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: MergedRequired) -> Self;
    /// `kind`
    pub fn kind(mut self, kind: impl Into<String>) -> Self;
}
/// `Nested`
pub struct Nested {
    /// `id`
    pub id: i64,
    /// `kind`
    pub kind: Option<String>,
    /// `inner`
    pub inner: Option<String>,
    /// `innermost`
    pub innermost: Option<String>,
}
impl Nested {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(id: i64) -> Self;
    /// `kind`
    pub fn kind(mut self, kind: impl Into<String>) -> Self;
    /// `inner`
    pub fn inner(mut self, inner: impl Into<String>) -> Self;
    /// `innermost`
    pub fn innermost(mut self, innermost: impl Into<String>) -> Self;
}
/// A member is declared twice, and is what both say.
pub struct Refined {
    /// `code`
    ///
    /// Limits: 2 to 5 characters.
    pub code: String,
    /// `size`
    pub size: Option<i64>,
}
impl Refined {
    /// With what is required, and nothing else.
    pub fn new(code: impl Into<String>) -> Self;
    /// `size`
    #[inline]
    pub fn size(mut self, size: i64) -> Self;
}
/// The same parent by two ways.
pub struct Twice {
    /// `id`
    pub id: i64,
    /// `kind`
    pub kind: Option<String>,
    /// `inner`
    pub inner: Option<String>,
    /// `innermost`
    pub innermost: Option<String>,
}
impl Twice {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(id: i64) -> Self;
    /// `kind`
    pub fn kind(mut self, kind: impl Into<String>) -> Self;
    /// `inner`
    pub fn inner(mut self, inner: impl Into<String>) -> Self;
    /// `innermost`
    pub fn innermost(mut self, innermost: impl Into<String>) -> Self;
}
