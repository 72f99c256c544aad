//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /place`
    pub fn put_place(&self, body: &Place) -> PutPlace;
    /// `PUT /contact`
    pub fn put_contact(&self, body: &Contact) -> PutContact;
}
/// A call of `put_place`.
pub struct PutPlace;
impl PutPlace {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<Place>;
}
/// A call of `put_contact`.
pub struct PutContact;
impl PutContact {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<Contact>;
}
