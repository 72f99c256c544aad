//! `default`
/// `default`
pub struct DefaultApi;
impl DefaultApi {
    /// `GET /`
    pub fn get(&self) -> GetDefault;
}
/// A call of `get`.
pub struct GetDefault;
impl GetDefault {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
