//! Types of [`Things`](super::Things).
/// `Deep`
pub struct Deep {
    /// `maps`
    pub maps: BTreeMap<String, BTreeMap<String, i32>>,
    /// `lists`
    pub lists: Option<BTreeMap<String, Vec<String>>>,
    /// `maybe`
    pub maybe: Option<BTreeMap<String, Option<String>>>,
    /// `inline`
    pub inline: Option<BTreeMap<String, DeepInlineValue>>,
    /// `untyped`
    pub untyped: Option<BTreeMap<String, f64>>,
}
impl Deep {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(maps: BTreeMap<String, BTreeMap<String, i32>>) -> Self;
    /// `lists`
    #[inline]
    pub fn lists(mut self, lists: BTreeMap<String, Vec<String>>) -> Self;
    /// `maybe`
    #[inline]
    pub fn maybe(mut self, maybe: BTreeMap<String, Option<String>>) -> Self;
    /// `inline`
    #[inline]
    pub fn inline(mut self, inline: BTreeMap<String, DeepInlineValue>) -> Self;
    /// `untyped`
    #[inline]
    pub fn untyped(mut self, untyped: BTreeMap<String, f64>) -> Self;
}
/// A value of `inline` of `Deep`.
pub struct DeepInlineValue {
    /// `on`
    pub on: bool,
}
impl DeepInlineValue {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(on: bool) -> Self;
}
