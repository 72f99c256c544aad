//! The operations of `default`.
/// The operations of `default`.
pub struct DefaultApi;
impl DefaultApi {
    /// `GET /`
    #[inline]
    pub fn get(&self) -> GetDefaultCall;
}
/// A call of `get`.
pub struct GetDefaultCall;
impl GetDefaultCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
