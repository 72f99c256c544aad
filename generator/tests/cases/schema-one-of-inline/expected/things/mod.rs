//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /thing`
    pub fn put(&self, body: &Thing) -> PutThing;
    /// `PUT /listed`
    pub fn put_listed(&self, body: Vec<ListedItem>) -> PutListed;
}
/// A call of `put`.
pub struct PutThing;
impl PutThing {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<Thing>;
}
/// A call of `put_listed`.
pub struct PutListed;
impl PutListed {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<Vec<ListedItem>>;
}
