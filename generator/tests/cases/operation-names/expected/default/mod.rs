//! `default`
/// `default`
pub struct DefaultApi;
impl DefaultApi {
    /// `GET /`
    #[inline]
    pub fn get(&self) -> GetDefault;
}
/// A call of `get`.
pub struct GetDefault;
impl GetDefault {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
