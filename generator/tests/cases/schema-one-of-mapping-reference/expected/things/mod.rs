//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `PUT /pet`
    #[inline]
    pub fn put_pet(&self, body: &Pet) -> PutPetCall;
    /// `PUT /plain`
    #[inline]
    pub fn put_plain(&self, body: &Plain) -> PutPlainCall;
}
/// A call of `put_pet`.
pub struct PutPetCall;
impl PutPetCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Pet>;
}
/// A call of `put_plain`.
pub struct PutPlainCall;
impl PutPlainCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Plain>;
}
