//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `PUT /thing`
    #[inline]
    pub fn put(&self, body: &Thing) -> PutThingCall;
    /// `PUT /holder`
    #[inline]
    pub fn put_holder(&self, body: &Holder) -> PutHolderCall;
    /// `PUT /reading`
    #[inline]
    pub fn put_reading(&self, body: &Reading) -> PutReadingCall;
}
/// A call of `put`.
pub struct PutThingCall;
impl PutThingCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Thing>;
}
/// A call of `put_holder`.
pub struct PutHolderCall;
impl PutHolderCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Holder>;
}
/// A call of `put_reading`.
pub struct PutReadingCall;
impl PutReadingCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Reading>;
}
