//! The operations of `s`.
/// The operations of `s`.
pub struct S;
impl S {
    /// `GET /pets`
    #[inline]
    pub fn pets(&self) -> PetsSCall;
    /// `GET /odd`
    #[inline]
    pub fn odd(&self) -> OddSCall;
    /// `GET /files`
    #[inline]
    pub fn files(&self) -> FilesSCall;
    /// `PUT /files`
    #[inline]
    pub fn put_file(&self) -> PutFileCall;
}
/// A call of `pets`.
pub struct PetsSCall;
impl PetsSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `odd`.
pub struct OddSCall;
impl OddSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `files`.
pub struct FilesSCall;
impl FilesSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `put_file`.
pub struct PutFileCall;
impl PutFileCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
