//! Types of [`Things`](super::Things).
/// The variant of `Choice` with `x`.
pub struct ChoiceWithX {
    /// `x`
    pub x: i64,
}
impl ChoiceWithX {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(x: i64) -> Self;
}
/// An item of `inner` of `Outer`.
pub struct OuterInnerItem {
    /// `y`
    pub y: Option<bool>,
}
impl OuterInnerItem {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `y`
    #[inline]
    pub fn y(mut self, y: bool) -> Self;
}
/// The request of `putThing`.
pub struct PutThingRequest {
    /// `size`
    ///
    /// Limits: at most 9.
    pub size: i64,
    /// `via_chain`
    ///
    /// Limits: at most 2 characters.
    pub via_chain: Option<String>,
    /// `via_tilde`
    ///
    /// Limits: at most 3 characters.
    pub via_tilde: Option<String>,
    /// `via_percent`
    ///
    /// Limits: at most 4 characters.
    pub via_percent: Option<String>,
    /// `via_braces`
    ///
    /// Limits: at least 1.
    pub via_braces: Option<i64>,
    /// `via_index`
    pub via_index: Option<ChoiceWithX>,
    /// `via_property`
    pub via_property: Option<OuterInnerItem>,
    /// `via_reference`
    pub via_reference: Option<Vec<OuterInnerItem>>,
}
impl PutThingRequest {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(size: i64) -> Self;
    /// `via_chain`
    pub fn via_chain(mut self, via_chain: impl Into<String>) -> Self;
    /// `via_tilde`
    pub fn via_tilde(mut self, via_tilde: impl Into<String>) -> Self;
    /// `via_percent`
    pub fn via_percent(mut self, via_percent: impl Into<String>) -> Self;
    /// `via_braces`
    #[inline]
    pub fn via_braces(mut self, via_braces: i64) -> Self;
    /// `via_index`
    #[inline]
    pub fn via_index(mut self, via_index: ChoiceWithX) -> Self;
    /// `via_property`
    #[inline]
    pub fn via_property(mut self, via_property: OuterInnerItem) -> Self;
    /// `via_reference`
    #[inline]
    pub fn via_reference(mut self, via_reference: Vec<OuterInnerItem>) -> Self;
}
