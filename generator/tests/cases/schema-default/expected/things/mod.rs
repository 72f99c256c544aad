//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /thing`
    pub fn put(&self, body: &ThingInput) -> PutThing;
    /// `PUT /required`
    pub fn put_required(&self, body: &Required) -> PutRequired;
}
/// A call of `put`.
pub struct PutThing;
impl PutThing {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<Thing>;
}
/// A call of `put_required`.
pub struct PutRequired;
impl PutRequired {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<Required>;
}
