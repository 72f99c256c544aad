//! Types of [`Things`](super::Things).
/// `Created`
pub struct Created {
    /// `event`
    ///
    /// Limits: one of `"created"`.
    pub event: String,
    /// `id`
    pub id: i64,
}
impl Created {
    /// With what is required, and nothing else.
    pub fn new(id: i64) -> Self;
    /// `event`
    pub fn event(mut self, event: impl Into<String>) -> Self;
}
/// `Deleted`
pub struct Deleted {
    /// `event`
    ///
    /// Limits: one of `"deleted"`.
    pub event: String,
    /// `id`
    pub id: i64,
}
impl Deleted {
    /// With what is required, and nothing else.
    pub fn new(id: i64) -> Self;
    /// `event`
    pub fn event(mut self, event: impl Into<String>) -> Self;
}
/// No discriminator, but each has a constant.
pub enum Event {
    /// `Created`
    Created(Created),
    /// `Deleted`
    Deleted(Deleted),
    /// `Renamed`
    Renamed(Renamed),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<Created> for Event;
impl From<Deleted> for Event;
impl From<Renamed> for Event;
/// `Outcome`
pub enum Outcome {
    /// Success
    Success(OutcomeSuccess),
    /// Failure
    Failure(OutcomeFailure),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<OutcomeSuccess> for Outcome;
impl From<OutcomeFailure> for Outcome;
/// Failure
pub struct OutcomeFailure {
    /// `ok`
    ///
    /// Limits: one of `false`.
    pub ok: bool,
    /// `value`
    pub value: String,
}
impl OutcomeFailure {
    /// With what is required, and nothing else.
    pub fn new(value: impl Into<String>) -> Self;
    /// `ok`
    pub fn ok(mut self, ok: bool) -> Self;
}
/// Success
pub struct OutcomeSuccess {
    /// `ok`
    ///
    /// Limits: one of `true`.
    pub ok: bool,
    /// `value`
    pub value: String,
}
impl OutcomeSuccess {
    /// With what is required, and nothing else.
    pub fn new(value: impl Into<String>) -> Self;
    /// `ok`
    pub fn ok(mut self, ok: bool) -> Self;
}
/// `Renamed`
pub struct Renamed {
    /// `event`
    pub event: RenamedEvent,
    /// `id`
    pub id: i64,
}
/// What a [`Renamed`] cannot be without.
pub struct RenamedRequired {
    /// `event`
    pub event: RenamedEvent,
    /// `id`
    pub id: i64,
}
impl Renamed {
    /// With what is required, and nothing else.
    pub fn new(required: RenamedRequired) -> Self;
}
/// `event` of `Renamed`.
pub enum RenamedEvent {
    /// `renamed`
    Renamed,
    /// `moved`
    Moved,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// Numbers and booleans as constants.
pub enum Version {
    /// One
    One(VersionOne),
    /// Two
    Two(VersionTwo),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<VersionOne> for Version;
impl From<VersionTwo> for Version;
/// One
pub struct VersionOne {
    /// `v`
    ///
    /// Limits: one of `1`.
    pub v: i64,
    /// `a`
    pub a: Option<String>,
}
impl VersionOne {
    /// Nothing set but what is always the same.
    pub fn new() -> Self;
    /// `v`
    pub fn v(mut self, v: i64) -> Self;
    /// `a`
    pub fn a(mut self, a: impl Into<String>) -> Self;
}
/// Two
pub struct VersionTwo {
    /// `v`
    ///
    /// Limits: one of `2`.
    pub v: i64,
    /// `a`
    pub a: Option<String>,
}
impl VersionTwo {
    /// Nothing set but what is always the same.
    pub fn new() -> Self;
    /// `v`
    pub fn v(mut self, v: i64) -> Self;
    /// `a`
    pub fn a(mut self, a: impl Into<String>) -> Self;
}
