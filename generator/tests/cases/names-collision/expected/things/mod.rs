//! `things`
/// `things`
pub struct ThingsApi;
impl ThingsApi {
    /// `PUT /thing`
    pub fn put(&self, body: &ThingObjectInput) -> PutThing;
}
/// A call of `put`.
pub struct PutThing;
impl PutThing {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<Thing>;
}
