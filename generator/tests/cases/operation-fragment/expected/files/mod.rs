//! `files`
/// `files`
pub struct Files;
impl Files {
    /// `GET /files/{file_id}`
    pub fn get(&self, file_id: &str) -> GetFile;
    /// `GET /files/{file_id}#link`
    pub fn get_link(&self, file_id: &str, fields: &str) -> GetLink;
}
/// A call of `get`. Set what is optional, then send it.
pub struct GetFile;
impl GetFile {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `get_link`. Set what is optional, then send it.
pub struct GetLink;
impl GetLink {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
