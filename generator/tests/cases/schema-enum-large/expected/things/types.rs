//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `large`
    ///
    /// Limits: one of `1`, `9223372036854775808`.
    pub large: Option<u64>,
    /// `larger`
    pub larger: Option<i128>,
    /// `huge`
    pub huge: Option<i64>,
    /// `floats`
    pub floats: Option<ThingFloats>,
    /// `small`
    pub small: Option<ThingSmall>,
    /// `negative`
    pub negative: Option<ThingNegative>,
}
impl Thing {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `large`
    #[inline]
    pub fn large(mut self, large: u64) -> Self;
    /// `larger`
    #[inline]
    pub fn larger(mut self, larger: i128) -> Self;
    /// `huge`
    #[inline]
    pub fn huge(mut self, huge: i64) -> Self;
    /// `floats`
    #[inline]
    pub fn floats(mut self, floats: ThingFloats) -> Self;
    /// `small`
    #[inline]
    pub fn small(mut self, small: ThingSmall) -> Self;
    /// `negative`
    #[inline]
    pub fn negative(mut self, negative: ThingNegative) -> Self;
}
/// `floats` of `Thing`.
pub enum ThingFloats {
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that this version of the crate does not list.
    Other(rt::UnlistedInt),
}
/// `negative` of `Thing`.
pub enum ThingNegative {
    /// `-9223372036854775808`
    Minus9223372036854775808,
    /// `9223372036854775807`
    N9223372036854775807,
    /// A value that this version of the crate does not list.
    Other(rt::UnlistedInt),
}
/// `small` of `Thing`.
pub enum ThingSmall {
    /// `1`
    N1,
    /// `300`
    N300,
    /// A value that this version of the crate does not list.
    Other(rt::UnlistedInt),
}
