//! Types of [`Things`](super::Things).
/// The color.
pub enum Color {
    /// Like a rose.
    Red,
    /// Like a leaf.
    LightGreen,
    /// Like the sea.
    DarkBlue,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `Thing`
pub struct Thing {
    /// The color.
    pub color: Color,
    /// `inline`
    pub inline: Option<ThingInline>,
    /// `untyped`
    pub untyped: Option<ThingUntyped>,
    /// `list`
    pub list: Option<Vec<Color>>,
    /// `map`
    pub map: Option<BTreeMap<String, Color>>,
    /// `numbers_as_text`
    pub numbers_as_text: Option<ThingNumbersAsText>,
    /// `repeated`
    pub repeated: Option<ThingRepeated>,
    /// `versions`
    pub versions: Option<ThingVersions>,
    /// `unquoted`
    pub unquoted: Option<ThingUnquoted>,
}
impl Thing {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(color: Color) -> Self;
    /// `inline`
    #[inline]
    pub fn inline(mut self, inline: ThingInline) -> Self;
    /// `untyped`
    #[inline]
    pub fn untyped(mut self, untyped: ThingUntyped) -> Self;
    /// `list`
    #[inline]
    pub fn list(mut self, list: Vec<Color>) -> Self;
    /// `map`
    #[inline]
    pub fn map(mut self, map: BTreeMap<String, Color>) -> Self;
    /// `numbers_as_text`
    #[inline]
    pub fn numbers_as_text(mut self, numbers_as_text: ThingNumbersAsText) -> Self;
    /// `repeated`
    #[inline]
    pub fn repeated(mut self, repeated: ThingRepeated) -> Self;
    /// `versions`
    #[inline]
    pub fn versions(mut self, versions: ThingVersions) -> Self;
    /// `unquoted`
    #[inline]
    pub fn unquoted(mut self, unquoted: ThingUnquoted) -> Self;
}
/// `inline` of `Thing`.
pub enum ThingInline {
    /// `on`
    Enabled,
    /// `off`
    Disabled,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `numbers_as_text` of `Thing`.
pub enum ThingNumbersAsText {
    /// `1`
    N1,
    /// `2.0`
    N2_0,
    /// `-3`
    Minus3,
    /// `1e5`
    N1e5,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `repeated` of `Thing`.
pub enum ThingRepeated {
    /// `x`
    X,
    /// `y`
    Y,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `unquoted` of `Thing`.
pub enum ThingUnquoted {
    /// `yes`
    Yes,
    /// `1`
    N1,
    /// `true`
    True,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `untyped` of `Thing`.
pub enum ThingUntyped {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `versions` of `Thing`.
pub enum ThingVersions {
    /// `1.10`
    N1_10,
    /// `1.20`
    N1_20,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
