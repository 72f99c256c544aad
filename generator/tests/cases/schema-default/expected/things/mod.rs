//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `PUT /thing`
    #[inline]
    pub fn put(&self, body: &ThingInput) -> PutThingCall;
    /// `PUT /required`
    #[inline]
    pub fn put_required(&self, body: &Required) -> PutRequiredCall;
}
/// A call of `put`.
pub struct PutThingCall;
impl PutThingCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Thing>;
}
/// A call of `put_required`.
pub struct PutRequiredCall;
impl PutRequiredCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Required>;
}
