//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /pet`
    pub fn put_pet(&self, body: &Pet) -> PutPet;
    /// `PUT /plain`
    pub fn put_plain(&self, body: &Plain) -> PutPlain;
}
/// A call of `put_pet`.
pub struct PutPet;
impl PutPet {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<Pet>;
}
/// A call of `put_plain`.
pub struct PutPlain;
impl PutPlain {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<Plain>;
}
