//! `files`
/// `files`
pub struct Files;
impl Files {
    /// `GET /files/{file_id}`
    #[inline]
    pub fn get(&self, file_id: &str) -> GetFile;
    /// `GET /files/{file_id}#link`
    #[inline]
    pub fn get_link(&self, file_id: &str, fields: &str) -> GetLink;
}
/// A call of `get`.
pub struct GetFile;
impl GetFile {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `get_link`.
pub struct GetLink;
impl GetLink {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
