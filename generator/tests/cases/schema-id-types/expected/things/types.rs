//! Types of [`Things`](super::Things).
/// `OtherIdentifier`
pub struct OtherIdentifier(String);
/// `Thing`
pub struct Thing {
    /// What a thing is called by.
    pub id: ThingId,
    /// What a thing is called by.
    pub parent: Option<ThingId>,
    /// `other`
    pub other: Option<OtherIdentifier>,
    /// `inline_id`
    pub inline_id: Option<String>,
    /// `number`
    pub number: Option<i64>,
    /// `by_id`
    pub by_id: Option<BTreeMap<String, ThingId>>,
}
impl Thing {
    /// With what is required, and nothing else.
    pub fn new(id: impl Into<ThingId>) -> Self;
    /// What a thing is called by.
    pub fn parent(mut self, parent: impl Into<ThingId>) -> Self;
    /// `other`
    pub fn other(mut self, other: impl Into<OtherIdentifier>) -> Self;
    /// `inline_id`
    pub fn inline_id(mut self, inline_id: impl Into<String>) -> Self;
    /// `number`
    #[inline]
    pub fn number(mut self, number: i64) -> Self;
    /// `by_id`
    #[inline]
    pub fn by_id(mut self, by_id: BTreeMap<String, ThingId>) -> Self;
}
/// What a thing is called by.
///
/// Limits: at most 4 characters.
pub struct ThingId(String);
