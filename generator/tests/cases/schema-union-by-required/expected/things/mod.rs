//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /place`
    #[inline]
    pub fn put_place(&self, body: &Place) -> PutPlace;
    /// `PUT /contact`
    #[inline]
    pub fn put_contact(&self, body: &Contact) -> PutContact;
}
/// A call of `put_place`.
pub struct PutPlace;
impl PutPlace {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Place>;
}
/// A call of `put_contact`.
pub struct PutContact;
impl PutContact {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Contact>;
}
