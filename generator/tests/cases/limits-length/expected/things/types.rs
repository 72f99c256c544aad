//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `short`
    pub short: Option<String>,
    /// `long`
    pub long: Option<String>,
    /// `exactly`
    pub exactly: Option<String>,
    /// `empty`
    pub empty: Option<String>,
    /// `any`
    pub any: Option<String>,
    /// `huge`
    pub huge: Option<String>,
    /// `fraction`
    pub fraction: Option<String>,
    /// `date`
    pub date: Option<rt::Date>,
    /// `bytes`
    pub bytes: Option<rt::Base64>,
    /// `kind`
    pub kind: Option<ThingKind>,
    /// `id`
    pub id: Option<ThingId>,
    /// `nullable`
    pub nullable: Option<String>,
    /// `on_number`
    pub on_number: Option<i64>,
}
/// `ThingId`
///
/// Limits: at least 1 character.
pub struct ThingId(String);
/// `Thing`
pub struct ThingInput {
    /// `short`
    ///
    /// Limits: at most 2 characters.
    pub short: Option<String>,
    /// `long`
    ///
    /// Limits: at least 2 characters.
    pub long: Option<String>,
    /// `exactly`
    ///
    /// Limits: exactly 3 characters.
    pub exactly: Option<String>,
    /// `empty`
    ///
    /// Limits: at most 0 characters.
    pub empty: Option<String>,
    /// `any`
    pub any: Option<String>,
    /// `huge`
    ///
    /// Limits: at most 18446744073709551615 characters.
    pub huge: Option<String>,
    /// `fraction`
    ///
    /// Limits: at most 2 characters.
    pub fraction: Option<String>,
    /// `date`
    ///
    /// Limits: at most 4 characters.
    pub date: Option<rt::Date>,
    /// `bytes`
    ///
    /// Limits: at most 4 characters.
    pub bytes: Option<rt::Base64>,
    /// `kind`
    pub kind: Option<ThingKind>,
    /// `id`
    pub id: Option<ThingId>,
    /// `nullable`
    ///
    /// Limits: at most 1 character.
    pub nullable: rt::Maybe<String>,
    /// `on_number`
    pub on_number: Option<i64>,
}
impl ThingInput {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `short`
    pub fn short(mut self, short: impl Into<String>) -> Self;
    /// `long`
    pub fn long(mut self, long: impl Into<String>) -> Self;
    /// `exactly`
    pub fn exactly(mut self, exactly: impl Into<String>) -> Self;
    /// `empty`
    pub fn empty(mut self, empty: impl Into<String>) -> Self;
    /// `any`
    pub fn any(mut self, any: impl Into<String>) -> Self;
    /// `huge`
    pub fn huge(mut self, huge: impl Into<String>) -> Self;
    /// `fraction`
    pub fn fraction(mut self, fraction: impl Into<String>) -> Self;
    /// `date`
    #[inline]
    pub fn date(mut self, date: rt::Date) -> Self;
    /// `bytes`
    #[inline]
    pub fn bytes(mut self, bytes: rt::Base64) -> Self;
    /// `kind`
    #[inline]
    pub fn kind(mut self, kind: ThingKind) -> Self;
    /// `id`
    pub fn id(mut self, id: impl Into<ThingId>) -> Self;
    /// `nullable`
    pub fn nullable(mut self, nullable: impl Into<rt::Maybe<String>>) -> Self;
    /// `on_number`
    #[inline]
    pub fn on_number(mut self, on_number: i64) -> Self;
}
impl From<Thing> for ThingInput;
/// `kind` of `Thing`.
pub enum ThingKind {
    /// `a`
    A,
    /// `abc`
    Abc,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
