//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /thing`
    #[inline]
    pub fn put(&self, body: &Thing) -> PutThing;
    /// `PUT /fixed`
    #[inline]
    pub fn put_fixed(&self, body: &Fixed) -> PutFixed;
}
/// A call of `put`.
pub struct PutThing;
impl PutThing {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Thing>;
}
/// A call of `put_fixed`.
pub struct PutFixed;
impl PutFixed {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
