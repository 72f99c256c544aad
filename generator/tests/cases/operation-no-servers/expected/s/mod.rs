//! The operations of `s`.
/// The operations of `s`.
pub struct S;
impl S {
    /// `GET /pets`
    #[inline]
    pub fn pets(&self) -> PetsSCall;
}
/// A call of `pets`.
pub struct PetsSCall;
impl PetsSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
