//! `pets`
/// `pets`
pub struct Pets;
impl Pets {
    /// `PUT /pets/{id}`
    #[inline]
    pub fn put(&self, id: i64, body: &Pet) -> PutPet;
}
/// A call of `put`.
pub struct PutPet;
impl PutPet {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Pet>;
}
