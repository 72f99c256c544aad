//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `PUT /thing`
    #[inline]
    pub fn put(&self, body: &Thing) -> PutThingCall;
    /// `PUT /fixed`
    #[inline]
    pub fn put_fixed(&self, body: &Fixed) -> PutFixedCall;
}
/// A call of `put`.
pub struct PutThingCall;
impl PutThingCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Thing>;
}
/// A call of `put_fixed`.
pub struct PutFixedCall;
impl PutFixedCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
