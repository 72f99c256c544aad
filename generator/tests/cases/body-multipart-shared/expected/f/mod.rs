//! The operations of `f`.
/// The operations of `f`.
pub struct F;
impl F {
    /// `PUT /files`
    #[inline]
    pub fn replace(&self, body: &File) -> ReplaceFCall;
    /// `POST /files`
    #[inline]
    pub fn upload(&self, body: &FileMultipart) -> UploadFCall;
    /// `POST /either`
    #[inline]
    pub fn either(&self, body: &EitherRequest) -> EitherFCall;
    /// `POST /nullable`
    #[inline]
    pub fn nullable(&self, body: &NullableRequest) -> NullableFCall;
    /// `POST /map`
    #[inline]
    pub fn map(&self, body: &BTreeMap<String, rt::FilePart>) -> MapFCall;
    /// `POST /rest`
    #[inline]
    pub fn rest(&self, body: &RestRequest) -> RestFCall;
    /// `GET /parts`
    #[inline]
    pub fn parts(&self) -> PartsFCall;
}
/// A call of `replace`.
pub struct ReplaceFCall;
impl ReplaceFCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `upload`.
pub struct UploadFCall;
impl UploadFCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<File>;
}
/// A call of `either`.
pub struct EitherFCall;
impl EitherFCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `nullable`.
pub struct NullableFCall;
impl NullableFCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `map`.
pub struct MapFCall;
impl MapFCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `rest`.
pub struct RestFCall;
impl RestFCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `parts`.
pub struct PartsFCall;
impl PartsFCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Bytes>;
    /// Sends the request, and gives the body piece by piece as it arrives.
    #[inline]
    pub fn stream(self) -> rt::Sending<rt::StreamResponse>;
}
/// The headers that the API describes, of an answer or an error.
pub struct PartsFHeaders {
    /// `X-Sig`
    pub x_sig: Option<String>,
}
impl PartsFHeaders {
    /// Reads them from a response: `send().with_response()` gives it, and so does `ApiError::response`.
    ///
    /// # Errors
    ///
    /// A header is not what the API describes.
    #[inline]
    pub fn of(response: &rt::RawResponse) -> Result<Self, rt::DecodeError>;
}
