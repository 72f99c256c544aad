//! `s`
/// `s`
pub struct S;
impl S {
    /// `GET /pets`
    #[inline]
    pub fn pets(&self) -> PetsS;
    /// `GET /files`
    #[inline]
    pub fn files(&self) -> FilesS;
    /// `PUT /files`
    #[inline]
    pub fn put_file(&self) -> PutFile;
}
/// A call of `pets`.
pub struct PetsS;
impl PetsS {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `files`.
pub struct FilesS;
impl FilesS {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `put_file`.
pub struct PutFile;
impl PutFile {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
