//! Types of [`Things`](super::Things).
/// The request of `addLabel`.
pub struct AddLabelRequest {
    /// `name`
    pub name: Option<String>,
}
impl AddLabelRequest {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `name`
    pub fn name(mut self, name: impl Into<String>) -> Self;
}
/// The request of `addName`.
pub struct AddNameRequest {
    /// `name`
    pub name: Option<String>,
}
impl AddNameRequest {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `name`
    pub fn name(mut self, name: impl Into<String>) -> Self;
}
/// `Address`
pub struct Address {
    /// `street`
    pub street: Option<String>,
    /// `town`
    pub town: Option<String>,
    /// `code`
    pub code: Option<String>,
}
/// `Envelope`
pub struct Envelope {
    /// `size`
    pub size: Option<ParcelSize>,
}
/// `Issue`
pub struct Issue {
    /// `label`
    pub label: Option<IssueLabel>,
    /// `error`
    pub error: Option<ServerError>,
    /// `switch`
    pub switch: Option<Switch>,
    /// `home`
    pub home: Option<Address>,
    /// `labels`
    pub labels: Option<Vec<IssueLabel>>,
    /// `last_receipt`
    pub last_receipt: Option<Receipt>,
    /// `owner`
    pub owner: Option<IssueOwner>,
    /// `order`
    pub order: Option<IssueOrder>,
    /// `place`
    pub place: Option<Address>,
}
/// `IssueLabel`
pub struct IssueLabel {
    /// `name`
    pub name: Option<String>,
    /// `color`
    pub color: Option<String>,
}
/// `order` of `Issue`.
pub enum IssueOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `owner` of `Issue`.
pub struct IssueOwner {
    /// `id`
    pub id: String,
}
/// `Parcel`
pub struct Parcel {
    /// `size`
    pub size: Option<ParcelSize>,
    /// `title`
    pub title: Option<ParcelTitle>,
}
/// `size` of `Parcel`.
pub enum ParcelSize {
    /// `integer`
    Integer(i64),
    /// `string`
    String(String),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
/// `title` of `Parcel`.
pub enum ParcelTitle {
    /// `integer`
    Integer(i64),
    /// `string`
    String(String),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
/// The answer of `readMeter`.
pub struct ReadMeterResponse {
    /// `id`
    pub id: String,
}
/// `Receipt`
pub struct Receipt {
    /// `id`
    pub id: String,
}
/// `ServerError`
pub struct ServerError {
    /// `message`
    pub message: String,
}
/// `Switch`
pub enum Switch {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `Thing`
pub struct Thing {
    /// `home`
    pub home: Option<ThingHome>,
    /// `work`
    pub work: Option<ThingHome>,
    /// `other`
    pub other: Option<ThingOther>,
    /// `first`
    pub first: Option<ThingFirst>,
    /// `second`
    pub second: Option<ThingFirst>,
    /// `third`
    pub third: Option<ThingThird>,
}
impl Thing {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `home`
    #[inline]
    pub fn home(mut self, home: ThingHome) -> Self;
    /// `work`
    #[inline]
    pub fn work(mut self, work: ThingHome) -> Self;
    /// `other`
    #[inline]
    pub fn other(mut self, other: ThingOther) -> Self;
    /// `first`
    #[inline]
    pub fn first(mut self, first: ThingFirst) -> Self;
    /// `second`
    #[inline]
    pub fn second(mut self, second: ThingFirst) -> Self;
    /// `third`
    #[inline]
    pub fn third(mut self, third: ThingThird) -> Self;
}
/// `first` of `Thing`.
pub enum ThingFirst {
    /// `on`
    On,
    /// `off`
    Off,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `home` of `Thing`.
pub struct ThingHome {
    /// `street`
    ///
    /// Limits: at most 3 characters.
    pub street: Option<String>,
    /// `number`
    pub number: Option<i64>,
}
impl ThingHome {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `street`
    pub fn street(mut self, street: impl Into<String>) -> Self;
    /// `number`
    #[inline]
    pub fn number(mut self, number: i64) -> Self;
}
/// `other` of `Thing`.
pub struct ThingOther {
    /// `street`
    ///
    /// Limits: at most 4 characters.
    pub street: Option<String>,
    /// `number`
    pub number: Option<i64>,
}
impl ThingOther {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `street`
    pub fn street(mut self, street: impl Into<String>) -> Self;
    /// `number`
    #[inline]
    pub fn number(mut self, number: i64) -> Self;
}
/// `third` of `Thing`.
pub enum ThingThird {
    /// `off`
    Off,
    /// `never`
    Never,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
