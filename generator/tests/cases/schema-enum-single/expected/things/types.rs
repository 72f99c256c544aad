//! Types of [`Things`](super::Things).
/// `Only`
pub enum Only {
    /// `only`
    Only,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `Thing`
pub struct Thing {
    /// `kind`
    ///
    /// Limits: one of `"thing"`.
    pub kind: String,
    /// `version`
    ///
    /// Limits: one of `2`.
    pub version: i64,
    /// `optional`
    pub optional: Option<ThingOptional>,
    /// `reference`
    pub reference: Only,
}
impl Thing {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(reference: Only) -> Self;
    /// `kind`
    pub fn kind(mut self, kind: impl Into<String>) -> Self;
    /// `version`
    #[inline]
    pub fn version(mut self, version: i64) -> Self;
    /// `optional`
    #[inline]
    pub fn optional(mut self, optional: ThingOptional) -> Self;
}
/// `optional` of `Thing`.
pub enum ThingOptional {
    /// `maybe`
    Maybe,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
