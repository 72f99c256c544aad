//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /pet`
    #[inline]
    pub fn put_pet(&self, body: &Pet) -> PutPet;
    /// `PUT /plain`
    #[inline]
    pub fn put_plain(&self, body: &Plain) -> PutPlain;
}
/// A call of `put_pet`.
pub struct PutPet;
impl PutPet {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Pet>;
}
/// A call of `put_plain`.
pub struct PutPlain;
impl PutPlain {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Plain>;
}
