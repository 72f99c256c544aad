//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /things/{id}`
    #[inline]
    pub fn put(&self, id: i64, body: &PutThingRequest) -> PutThing;
}
/// A call of `put`.
pub struct PutThing;
impl PutThing {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<PutThingRequest>;
}
