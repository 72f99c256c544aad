//! Types of [`Things`](super::Things).
/// `Level`
pub enum Level {
    /// `1`
    N1,
    /// `2`
    N2,
    /// `-1`
    Minus1,
    /// `0`
    N0,
    /// A value that this version of the crate does not list.
    Other(rt::UnlistedInt),
}
/// `Thing`
pub struct Thing {
    /// `level`
    pub level: Level,
    /// `named`
    pub named: Option<ThingNamed>,
    /// `untyped`
    pub untyped: Option<ThingUntyped>,
    /// `large`
    pub large: Option<ThingLarge>,
}
impl Thing {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(level: Level) -> Self;
    /// `named`
    #[inline]
    pub fn named(mut self, named: ThingNamed) -> Self;
    /// `untyped`
    #[inline]
    pub fn untyped(mut self, untyped: ThingUntyped) -> Self;
    /// `large`
    #[inline]
    pub fn large(mut self, large: ThingLarge) -> Self;
}
/// `large` of `Thing`.
pub enum ThingLarge {
    /// `9223372036854775807`
    N9223372036854775807,
    /// `1`
    N1,
    /// A value that this version of the crate does not list.
    Other(rt::UnlistedInt),
}
/// `named` of `Thing`.
pub enum ThingNamed {
    /// `10`
    Low,
    /// `20`
    High,
    /// A value that this version of the crate does not list.
    Other(rt::UnlistedInt),
}
/// `untyped` of `Thing`.
pub enum ThingUntyped {
    /// `7`
    N7,
    /// `8`
    N8,
    /// A value that this version of the crate does not list.
    Other(rt::UnlistedInt),
}
