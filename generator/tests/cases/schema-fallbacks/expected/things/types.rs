//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `anything`
    pub anything: Option<rt::Value>,
    /// Anything at all.
    pub described: Option<rt::Value>,
    /// `yes`
    pub yes: Option<rt::Value>,
    /// `free_map`
    pub free_map: Option<BTreeMap<String, rt::Value>>,
    /// `mixed`
    ///
    /// Limits: one of `1`, `"a"`, `true`.
    pub mixed: Option<rt::Value>,
    /// `not_text`
    pub not_text: Option<rt::Value>,
    /// `condition`
    pub condition: Option<rt::Value>,
    /// `untyped_union`
    pub untyped_union: Option<rt::Value>,
    /// `combinations`
    pub combinations: Option<rt::Value>,
}
impl Thing {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `anything`
    #[inline]
    pub fn anything(mut self, anything: rt::Value) -> Self;
    /// Anything at all.
    #[inline]
    pub fn described(mut self, described: rt::Value) -> Self;
    /// `yes`
    #[inline]
    pub fn yes(mut self, yes: rt::Value) -> Self;
    /// `free_map`
    #[inline]
    pub fn free_map(mut self, free_map: BTreeMap<String, rt::Value>) -> Self;
    /// `mixed`
    #[inline]
    pub fn mixed(mut self, mixed: rt::Value) -> Self;
    /// `not_text`
    #[inline]
    pub fn not_text(mut self, not_text: rt::Value) -> Self;
    /// `condition`
    #[inline]
    pub fn condition(mut self, condition: rt::Value) -> Self;
    /// `untyped_union`
    #[inline]
    pub fn untyped_union(mut self, untyped_union: rt::Value) -> Self;
    /// `combinations`
    #[inline]
    pub fn combinations(mut self, combinations: rt::Value) -> Self;
}
