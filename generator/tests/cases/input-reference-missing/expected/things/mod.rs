//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `GET /thing`
    #[inline]
    pub fn get(&self) -> GetThingCall;
}
/// A call of `get`.
pub struct GetThingCall;
impl GetThingCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Thing>;
}
