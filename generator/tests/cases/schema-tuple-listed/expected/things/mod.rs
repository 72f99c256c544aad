//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `PUT /thing`
    #[inline]
    pub fn put(&self, body: &Thing) -> PutThingCall;
}
/// A call of `put`.
pub struct PutThingCall;
impl PutThingCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Thing>;
}
