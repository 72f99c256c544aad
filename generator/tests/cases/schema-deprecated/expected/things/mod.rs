//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /thing`
    pub fn put(&self, body: &ThingInput) -> PutThing;
    /// `GET /part`
    pub fn get_part(&self) -> GetPart;
    /// `PUT /part`
    pub fn put_part(&self, body: &PartChange) -> PutPart;
}
/// A call of `put`.
pub struct PutThing;
impl PutThing {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<Thing>;
}
/// A call of `get_part`.
pub struct GetPart;
impl GetPart {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<Part>;
}
/// A call of `put_part`.
pub struct PutPart;
impl PutPart {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
