//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `PUT /place`
    #[inline]
    pub fn put_place(&self, body: &Place) -> PutPlaceCall;
    /// `PUT /contact`
    #[inline]
    pub fn put_contact(&self, body: &Contact) -> PutContactCall;
}
/// A call of `put_place`.
pub struct PutPlaceCall;
impl PutPlaceCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Place>;
}
/// A call of `put_contact`.
pub struct PutContactCall;
impl PutContactCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Contact>;
}
