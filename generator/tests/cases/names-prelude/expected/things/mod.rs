//! `things`
/// `things`
pub struct ThingsApi;
impl ThingsApi {
    /// `PUT /thing`
    pub fn put(&self, body: &Thing) -> PutThingCall;
}
/// A call of `put`.
pub struct PutThingCall;
impl PutThingCall {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<Thing>;
}
