//! The operations of `pets`.
/// The operations of `pets`.
pub struct Pets;
impl Pets {
    /// `PUT /pets/{id}`
    #[inline]
    pub fn put(&self, id: i64, body: &Pet) -> PutPetCall;
}
/// A call of `put`.
pub struct PutPetCall;
impl PutPetCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Pet>;
}
