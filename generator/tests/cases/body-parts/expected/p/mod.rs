//! The operations of `p`.
/// The operations of `p`.
pub struct P;
impl P {
    /// `POST /headers`
    #[inline]
    pub fn headers(&self, body: &Upload) -> HeadersPCall;
    /// `POST /optional`
    #[inline]
    pub fn optional(&self) -> OptionalPCall;
    /// `POST /mixed`
    #[inline]
    pub fn mixed(&self, body: &Upload) -> MixedPCall;
    /// `POST /related`
    #[inline]
    pub fn related(&self, body: &RelatedRequest) -> RelatedPCall;
    /// `POST /counted`
    #[inline]
    pub fn counted(&self, body: &CountedRequest) -> CountedPCall;
    /// `POST /map`
    #[inline]
    pub fn map(&self, body: &BTreeMap<String, String>) -> MapPCall;
    /// `POST /files`
    #[inline]
    pub fn files(&self, body: &FilesRequest) -> FilesPCall;
    /// `POST /either`
    #[inline]
    pub fn either(&self, body: &EitherRequest) -> EitherPCall;
    /// `POST /form`
    #[inline]
    pub fn form(&self, body: &FormRequest) -> FormPCall;
    /// `POST /json`
    #[inline]
    pub fn json(&self, body: &Plain) -> JsonPCall;
}
/// A call of `headers`. Set what is optional, then send it.
pub struct HeadersPCall;
impl HeadersPCall {
    /// `meta_x_version`
    #[inline]
    pub fn meta_x_version(mut self, meta_x_version: &str) -> Self;
    /// Which edition of the metadata.
    ///
    /// Default: `"2"`.
    #[inline]
    pub fn meta_x_version_header(mut self, meta_x_version_header: &str) -> Self;
    /// The header `X-Sizes` of the part `meta`.
    ///
    /// Limits: at most 2 items.
    #[inline]
    pub fn meta_x_sizes(mut self, meta_x_sizes: Vec<i64>) -> Self;
    /// The header `X-Lang` of the part `note`.
    #[inline]
    pub fn note_x_lang(mut self, note_x_lang: Lang) -> Self;
    /// The header `X-Map` of the part `note`.
    #[inline]
    pub fn note_x_map(mut self, note_x_map: &BTreeMap<String, i64>) -> Self;
    /// The header `X-Rate` of the part `file`.
    #[inline]
    pub fn file_x_rate(mut self, file_x_rate: i64) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `optional`. Set what is optional, then send it.
pub struct OptionalPCall;
impl OptionalPCall {
    /// The body; without it, none is sent.
    #[inline]
    pub fn body(mut self, body: OptionalPBody) -> Self;
    /// The header `X-A` of the part `a`.
    #[inline]
    pub fn a_x_a(mut self, a_x_a: &str) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// The body, in the media type of the caller's choice.
pub enum OptionalPBody {
    /// Sent as `application/json`.
    Json(Plain),
    /// Sent as `multipart/form-data`.
    Multipart(Plain),
}
/// A call of `mixed`. Set what is optional, then send it.
pub struct MixedPCall;
impl MixedPCall {
    /// The header `Content-ID` of the part `note`.
    #[inline]
    pub fn note_content_id(mut self, note_content_id: &str) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `related`.
pub struct RelatedPCall;
impl RelatedPCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `counted`.
pub struct CountedPCall;
impl CountedPCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `map`.
pub struct MapPCall;
impl MapPCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `files`.
pub struct FilesPCall;
impl FilesPCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `either`.
pub struct EitherPCall;
impl EitherPCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `form`.
pub struct FormPCall;
impl FormPCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `json`.
pub struct JsonPCall;
impl JsonPCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
