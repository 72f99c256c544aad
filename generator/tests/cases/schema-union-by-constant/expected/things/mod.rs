//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `PUT /event`
    #[inline]
    pub fn put_event(&self, body: &Event) -> PutEventCall;
    /// `PUT /version`
    #[inline]
    pub fn put_version(&self, body: &Version) -> PutVersionCall;
    /// `PUT /outcome`
    #[inline]
    pub fn put_outcome(&self, body: &Outcome) -> PutOutcomeCall;
    /// `PUT /payment`
    #[inline]
    pub fn put_payment(&self, body: &Payment) -> PutPaymentCall;
    /// `PUT /payout`
    #[inline]
    pub fn put_payout(&self, body: &Payout) -> PutPayoutCall;
}
/// A call of `put_event`.
pub struct PutEventCall;
impl PutEventCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Event>;
}
/// A call of `put_version`.
pub struct PutVersionCall;
impl PutVersionCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Version>;
}
/// A call of `put_outcome`.
pub struct PutOutcomeCall;
impl PutOutcomeCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Outcome>;
}
/// A call of `put_payment`.
pub struct PutPaymentCall;
impl PutPaymentCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Payment>;
}
/// A call of `put_payout`.
pub struct PutPayoutCall;
impl PutPayoutCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Payout>;
}
