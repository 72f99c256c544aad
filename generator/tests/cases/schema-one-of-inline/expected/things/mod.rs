//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /thing`
    #[inline]
    pub fn put(&self, body: &Thing) -> PutThing;
    /// `PUT /listed`
    #[inline]
    pub fn put_listed(&self, body: Vec<ListedItem>) -> PutListed;
}
/// A call of `put`.
pub struct PutThing;
impl PutThing {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Thing>;
}
/// A call of `put_listed`.
pub struct PutListed;
impl PutListed {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Vec<ListedItem>>;
}
