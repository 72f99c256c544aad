//! The operations of `fine`.
/// The operations of `fine`.
pub struct Fine;
impl Fine {
    /// `GET /fine`
    #[inline]
    pub fn fine(&self) -> FineCall;
}
/// A call of `fine`.
pub struct FineCall;
impl FineCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
