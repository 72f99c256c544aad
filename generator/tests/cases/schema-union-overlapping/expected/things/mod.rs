//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /thing`
    #[inline]
    pub fn put(&self, body: &Thing) -> PutThing;
    /// `PUT /holder`
    #[inline]
    pub fn put_holder(&self, body: &Holder) -> PutHolder;
}
/// A call of `put`.
pub struct PutThing;
impl PutThing {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Thing>;
}
/// A call of `put_holder`.
pub struct PutHolder;
impl PutHolder {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Holder>;
}
