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
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
    pub fn ok(mut self, ok: bool) -> Self;
}
/// Variants without a name, but with a constant that no other has.
pub enum Payment {
    /// `card`
    Card(PaymentCard),
    /// `bank transfer`
    BankTransfer(PaymentBankTransfer),
    /// With `m`.
    WithM(PaymentWithM),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<PaymentCard> for Payment;
impl From<PaymentBankTransfer> for Payment;
impl From<PaymentWithM> for Payment;
/// `bank transfer` of `Payment`.
pub struct PaymentBankTransfer {
    /// `object`
    ///
    /// Limits: one of `"payment"`.
    pub object: String,
    /// `type`
    ///
    /// Limits: one of `"bank transfer"`.
    pub r#type: String,
    /// `n`
    pub n: i64,
}
impl PaymentBankTransfer {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(n: i64) -> Self;
    /// `object`
    pub fn object(mut self, object: impl Into<String>) -> Self;
    /// `type`
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self;
}
/// `card` of `Payment`.
pub struct PaymentCard {
    /// `object`
    ///
    /// Limits: one of `"payment"`.
    pub object: String,
    /// `type`
    ///
    /// Limits: one of `"card"`.
    pub r#type: String,
    /// `n`
    pub n: i64,
}
impl PaymentCard {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(n: i64) -> Self;
    /// `object`
    pub fn object(mut self, object: impl Into<String>) -> Self;
    /// `type`
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self;
}
/// The variant of `Payment` with `m`.
pub struct PaymentWithM {
    /// `object`
    ///
    /// Limits: one of `"payment"`.
    pub object: String,
    /// `type`
    pub r#type: PaymentWithMType,
    /// `m`
    pub m: i64,
}
/// What a [`PaymentWithM`] cannot be without.
pub struct PaymentWithMRequired {
    /// `type`
    pub r#type: PaymentWithMType,
    /// `m`
    pub m: i64,
}
impl PaymentWithM {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: PaymentWithMRequired) -> Self;
    /// `object`
    pub fn object(mut self, object: impl Into<String>) -> Self;
}
/// `type` of the variant of `Payment` with `m`.
pub enum PaymentWithMType {
    /// `cash`
    Cash,
    /// `cheque`
    Cheque,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// The constant stands beside what the variants have in common.
pub enum Payout {
    /// `wire`
    Wire(PayoutWire),
    /// `cheque`
    Cheque(PayoutCheque),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<PayoutWire> for Payout;
impl From<PayoutCheque> for Payout;
/// `cheque` of `Payout`.
pub struct PayoutCheque {
    /// `cents`
    pub cents: i64,
    /// `by`
    ///
    /// Limits: one of `"cheque"`.
    pub by: String,
    /// `number`
    pub number: Option<i64>,
}
impl PayoutCheque {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(cents: i64) -> Self;
    /// `by`
    pub fn by(mut self, by: impl Into<String>) -> Self;
    /// `number`
    #[inline]
    pub fn number(mut self, number: i64) -> Self;
}
/// `wire` of `Payout`.
pub struct PayoutWire {
    /// `cents`
    pub cents: i64,
    /// `by`
    ///
    /// Limits: one of `"wire"`.
    pub by: String,
}
impl PayoutWire {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(cents: i64) -> Self;
    /// `by`
    pub fn by(mut self, by: impl Into<String>) -> Self;
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
    #[inline]
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
    #[inline]
    pub fn new() -> Self;
    /// `v`
    #[inline]
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
    #[inline]
    pub fn new() -> Self;
    /// `v`
    #[inline]
    pub fn v(mut self, v: i64) -> Self;
    /// `a`
    pub fn a(mut self, a: impl Into<String>) -> Self;
}
