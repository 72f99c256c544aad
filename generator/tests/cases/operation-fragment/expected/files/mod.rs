//! The operations of `files`.
/// The operations of `files`.
pub struct Files;
impl Files {
    /// `GET /files/{file_id}`
    #[inline]
    pub fn get(&self, file_id: &str) -> GetFileCall;
    /// `GET /files/{file_id}#link`
    #[inline]
    pub fn get_link(&self, file_id: &str, fields: &str) -> GetLinkCall;
}
/// A call of `get`.
pub struct GetFileCall;
impl GetFileCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `get_link`.
pub struct GetLinkCall;
impl GetLinkCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
