//! The operations of `lost`.
/// The operations of `lost`.
pub struct Lost;
impl Lost {
    /// `GET /lost`
    #[inline]
    pub fn lost(&self) -> LostCall;
}
/// A call of `lost`.
pub struct LostCall;
impl LostCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
