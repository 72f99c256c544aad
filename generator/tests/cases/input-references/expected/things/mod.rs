//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `PUT /things/{id}`
    #[inline]
    pub fn put(&self, id: i64, body: &PutThingRequest) -> PutThingCall;
}
/// A call of `put`.
pub struct PutThingCall;
impl PutThingCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<PutThingRequest>;
}
