//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /thing`
    pub fn put(&self, body: &ThingInput) -> PutThing;
}
/// A call of `put`.
pub struct PutThing;
impl PutThing {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<Thing>;
}
