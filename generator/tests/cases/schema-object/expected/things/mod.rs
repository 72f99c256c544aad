//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `PUT /thing`
    #[inline]
    pub fn put(&self, body: &ThingInput) -> PutThingCall;
    /// `PUT /nothing`
    #[inline]
    pub fn put_nothing(&self, body: &Nothing) -> PutNothingCall;
    /// `GET /wrapped`
    #[inline]
    pub fn get_wrapped(&self) -> GetWrappedCall;
}
/// A call of `put`.
pub struct PutThingCall;
impl PutThingCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Thing>;
}
/// A call of `put_nothing`.
pub struct PutNothingCall;
impl PutNothingCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Nothing>;
}
/// A call of `get_wrapped`.
pub struct GetWrappedCall;
impl GetWrappedCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Wrapped>;
}
