//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /thing`
    #[inline]
    pub fn put(&self, body: &ThingInput) -> PutThing;
    /// `GET /part`
    #[inline]
    pub fn get_part(&self) -> GetPart;
    /// `PUT /part`
    #[inline]
    pub fn put_part(&self, body: &PartChange) -> PutPart;
}
/// A call of `put`.
pub struct PutThing;
impl PutThing {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Thing>;
}
/// A call of `get_part`.
pub struct GetPart;
impl GetPart {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Part>;
}
/// A call of `put_part`.
pub struct PutPart;
impl PutPart {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
