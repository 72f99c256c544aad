//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `plain`
    pub plain: String,
    /// `both`
    pub both: Option<i64>,
    /// `lists`
    pub lists: Option<ThingLists>,
    /// `common`
    pub common: Option<ThingCommon>,
    /// `nullable`
    ///
    /// Limits: at most 3 characters.
    pub nullable: Option<String>,
}
impl Thing {
    /// With what is required, and nothing else.
    pub fn new(plain: impl Into<String>) -> Self;
    /// `both`
    #[inline]
    pub fn both(mut self, both: i64) -> Self;
    /// `lists`
    #[inline]
    pub fn lists(mut self, lists: ThingLists) -> Self;
    /// `common`
    #[inline]
    pub fn common(mut self, common: ThingCommon) -> Self;
    /// `nullable`
    pub fn nullable(mut self, nullable: impl Into<String>) -> Self;
}
/// `common` of `Thing`.
pub enum ThingCommon {
    /// `b`
    B,
    /// `c`
    C,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `lists` of `Thing`.
pub enum ThingLists {
    /// `c`
    C,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
