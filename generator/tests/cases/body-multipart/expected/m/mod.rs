//! `m`
/// `m`
pub struct M;
impl M {
    /// `POST /upload`
    #[inline]
    pub fn upload(&self, body: &Upload) -> UploadM;
    /// `POST /encoded`
    #[inline]
    pub fn encoded(&self, body: &Encoded) -> EncodedM;
    /// `POST /mixed`
    #[inline]
    pub fn mixed(&self, body: &MixedRequest) -> MixedM;
    /// `POST /map`
    #[inline]
    pub fn map(&self, body: &BTreeMap<String, String>) -> MapM;
    /// `POST /bare-file`
    #[inline]
    pub fn bare_file(&self, body: &BTreeMap<String, rt::FilePart>) -> BareFile;
    /// `POST /files`
    #[inline]
    pub fn files(&self, body: &BTreeMap<String, rt::FilePart>) -> FilesM;
    /// `POST /named-and-others`
    #[inline]
    pub fn named_and_others(&self, body: &NamedAndOthersRequest) -> NamedAndOthers;
    /// `POST /either`
    #[inline]
    pub fn either(&self, body: EitherMBody) -> EitherM;
    /// `GET /parts`
    #[inline]
    pub fn parts(&self) -> PartsM;
}
/// A call of `upload`.
pub struct UploadM;
impl UploadM {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `encoded`.
pub struct EncodedM;
impl EncodedM {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `mixed`.
pub struct MixedM;
impl MixedM {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `map`.
pub struct MapM;
impl MapM {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `bare_file`.
pub struct BareFile;
impl BareFile {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `files`.
pub struct FilesM;
impl FilesM {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `named_and_others`.
pub struct NamedAndOthers;
impl NamedAndOthers {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `either`.
pub struct EitherM;
impl EitherM {
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
pub struct PartsM;
impl PartsM {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Bytes>;
    /// Sends the request, and gives the body piece by piece as it arrives.
    #[inline]
    pub fn stream(self) -> rt::Sending<rt::StreamResponse>;
}
