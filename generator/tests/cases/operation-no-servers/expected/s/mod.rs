//! `s`
/// `s`
pub struct S;
impl S {
    /// `GET /pets`
    #[inline]
    pub fn pets(&self) -> PetsS;
}
/// A call of `pets`.
pub struct PetsS;
impl PetsS {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
