//! Types of [`V`](super::V).
/// `level` of `days`.
pub enum DaysLevel {
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that this version of the crate does not list.
    Other(rt::UnlistedInt),
}
/// `object` of `lists`.
pub struct ListsObject {
    /// `a`
    pub a: rt::Maybe<i64>,
    /// `b`
    pub b: Option<i64>,
}
impl ListsObject {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `a`
    pub fn a(mut self, a: impl Into<rt::Maybe<i64>>) -> Self;
    /// `b`
    #[inline]
    pub fn b(mut self, b: i64) -> Self;
}
/// `Size`
pub enum Size {
    /// `small`
    Small,
    /// `extra large`
    ExtraLarge,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
