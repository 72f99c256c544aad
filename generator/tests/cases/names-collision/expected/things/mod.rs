//! `things`
/// `things`
pub struct ThingsApi;
impl ThingsApi {
    /// `PUT /thing`
    #[inline]
    pub fn put(&self, body: &ThingObjectInput) -> PutThing;
}
/// A call of `put`.
pub struct PutThing;
impl PutThing {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Thing>;
}
