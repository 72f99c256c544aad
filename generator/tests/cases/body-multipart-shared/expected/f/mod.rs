//! `f`
/// `f`
pub struct F;
impl F {
    /// `PUT /files`
    #[inline]
    pub fn replace(&self, body: &File) -> ReplaceF;
    /// `POST /files`
    #[inline]
    pub fn upload(&self, body: &FileMultipart) -> UploadF;
    /// `POST /either`
    #[inline]
    pub fn either(&self, body: &EitherRequest) -> EitherF;
    /// `POST /nullable`
    #[inline]
    pub fn nullable(&self, body: &NullableRequest) -> NullableF;
    /// `POST /map`
    #[inline]
    pub fn map(&self, body: &BTreeMap<String, rt::FilePart>) -> MapF;
    /// `POST /rest`
    #[inline]
    pub fn rest(&self, body: &RestRequest) -> RestF;
    /// `GET /parts`
    #[inline]
    pub fn parts(&self) -> PartsF;
}
/// A call of `replace`.
pub struct ReplaceF;
impl ReplaceF {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `upload`.
pub struct UploadF;
impl UploadF {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<File>;
}
/// A call of `either`.
pub struct EitherF;
impl EitherF {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `nullable`.
pub struct NullableF;
impl NullableF {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `map`.
pub struct MapF;
impl MapF {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `rest`.
pub struct RestF;
impl RestF {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `parts`.
pub struct PartsF;
impl PartsF {
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
