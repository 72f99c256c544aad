//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /thing`
    #[inline]
    pub fn put(&self, body: &ThingInput) -> PutThing;
}
/// A call of `put`.
pub struct PutThing;
impl PutThing {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Thing>;
}
