//! `things`
/// `things`
pub struct ThingsApi;
impl ThingsApi {
    /// `PUT /thing`
    pub fn put(&self, body: &ThingObjectInput) -> PutThing;
}
/// A call of `put`. Set what is optional, then send it.
pub struct PutThing;
impl PutThing {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<Thing>;
}
