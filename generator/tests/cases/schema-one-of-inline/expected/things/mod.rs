//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `PUT /thing`
    #[inline]
    pub fn put(&self, body: &Thing) -> PutThingCall;
    /// `PUT /listed`
    #[inline]
    pub fn put_listed(&self, body: Vec<ListedItem>) -> PutListedCall;
}
/// A call of `put`.
pub struct PutThingCall;
impl PutThingCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Thing>;
}
/// A call of `put_listed`.
pub struct PutListedCall;
impl PutListedCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Vec<ListedItem>>;
}
