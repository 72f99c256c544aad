//! The operations of `m`.
/// The operations of `m`.
pub struct M;
impl M {
    /// `POST /upload`
    #[inline]
    pub fn upload(&self, body: &Upload) -> UploadMCall;
    /// `POST /encoded`
    #[inline]
    pub fn encoded(&self, body: &Encoded) -> EncodedMCall;
    /// `POST /mixed`
    #[inline]
    pub fn mixed(&self, body: &MixedRequest) -> MixedMCall;
    /// `POST /map`
    #[inline]
    pub fn map(&self, body: &BTreeMap<String, String>) -> MapMCall;
    /// `POST /bare-file`
    #[inline]
    pub fn bare_file(&self, body: &BTreeMap<String, rt::FilePart>) -> BareFileCall;
    /// `POST /files`
    #[inline]
    pub fn files(&self, body: &BTreeMap<String, rt::FilePart>) -> FilesMCall;
    /// `POST /named-and-others`
    #[inline]
    pub fn named_and_others(&self, body: &NamedAndOthersRequest) -> NamedAndOthersCall;
    /// `POST /either`
    #[inline]
    pub fn either(&self, body: EitherMBody) -> EitherMCall;
    /// `GET /parts`
    #[inline]
    pub fn parts(&self) -> PartsMCall;
}
/// A call of `upload`.
pub struct UploadMCall;
impl UploadMCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `encoded`. Set what is optional, then send it.
pub struct EncodedMCall;
impl EncodedMCall {
    /// The header `X-Rate` of the part `picture`.
    #[inline]
    pub fn picture_x_rate(mut self, picture_x_rate: i64) -> Self;
    /// The header `X-Version` of the part `meta`.
    ///
    /// Default: `"2"`.
    #[inline]
    pub fn meta_x_version(mut self, meta_x_version: &str) -> Self;
    /// The header `X-Free` of the part `meta`.
    #[inline]
    pub fn meta_x_free(mut self, meta_x_free: &str) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `mixed`.
pub struct MixedMCall;
impl MixedMCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `map`.
pub struct MapMCall;
impl MapMCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `bare_file`.
pub struct BareFileCall;
impl BareFileCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `files`.
pub struct FilesMCall;
impl FilesMCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `named_and_others`.
pub struct NamedAndOthersCall;
impl NamedAndOthersCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `either`.
pub struct EitherMCall;
impl EitherMCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Document>;
}
/// The body, in the media type of the caller's choice.
pub enum EitherMBody {
    /// Sent as `application/json`.
    Json(Document),
    /// Sent as `multipart/form-data`.
    Multipart(DocumentMultipart),
}
/// A call of `parts`.
pub struct PartsMCall;
impl PartsMCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Bytes>;
    /// Sends the request, and gives the body piece by piece as it arrives.
    #[inline]
    pub fn stream(self) -> rt::Sending<rt::StreamResponse>;
}
