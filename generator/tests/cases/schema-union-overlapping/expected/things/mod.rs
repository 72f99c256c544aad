//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /thing`
    pub fn put(&self, body: &Thing) -> PutThing;
    /// `PUT /holder`
    pub fn put_holder(&self, body: &Holder) -> PutHolder;
}
/// A call of `put`.
pub struct PutThing;
impl PutThing {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<Thing>;
}
/// A call of `put_holder`.
pub struct PutHolder;
impl PutHolder {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<Holder>;
}
