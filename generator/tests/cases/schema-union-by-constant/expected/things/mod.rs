//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /event`
    #[inline]
    pub fn put_event(&self, body: &Event) -> PutEvent;
    /// `PUT /version`
    #[inline]
    pub fn put_version(&self, body: &Version) -> PutVersion;
    /// `PUT /outcome`
    #[inline]
    pub fn put_outcome(&self, body: &Outcome) -> PutOutcome;
    /// `PUT /payment`
    #[inline]
    pub fn put_payment(&self, body: &Payment) -> PutPayment;
}
/// A call of `put_event`.
pub struct PutEvent;
impl PutEvent {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Event>;
}
/// A call of `put_version`.
pub struct PutVersion;
impl PutVersion {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Version>;
}
/// A call of `put_outcome`.
pub struct PutOutcome;
impl PutOutcome {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Outcome>;
}
/// A call of `put_payment`.
pub struct PutPayment;
impl PutPayment {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Payment>;
}
