//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /thing`
    #[inline]
    pub fn put(&self, body: &ThingInput) -> PutThing;
    /// `PUT /nothing`
    #[inline]
    pub fn put_nothing(&self, body: &Nothing) -> PutNothing;
    /// `GET /wrapped`
    #[inline]
    pub fn get_wrapped(&self) -> GetWrapped;
}
/// A call of `put`.
pub struct PutThing;
impl PutThing {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Thing>;
}
/// A call of `put_nothing`.
pub struct PutNothing;
impl PutNothing {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Nothing>;
}
/// A call of `get_wrapped`.
pub struct GetWrapped;
impl GetWrapped {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Wrapped>;
}
