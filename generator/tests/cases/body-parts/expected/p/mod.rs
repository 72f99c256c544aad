//! `p`
/// `p`
pub struct P;
impl P {
    /// `POST /headers`
    pub fn headers(&self, body: &Upload) -> HeadersP;
    /// `POST /optional`
    pub fn optional(&self) -> OptionalP;
    /// `POST /mixed`
    pub fn mixed(&self, body: &Upload) -> MixedP;
    /// `POST /related`
    pub fn related(&self, body: &RelatedRequest) -> RelatedP;
    /// `POST /counted`
    pub fn counted(&self, body: &CountedRequest) -> CountedP;
    /// `POST /map`
    pub fn map(&self, body: &BTreeMap<String, String>) -> MapP;
    /// `POST /files`
    pub fn files(&self, body: &FilesRequest) -> FilesP;
    /// `POST /either`
    pub fn either(&self, body: &EitherRequest) -> EitherP;
    /// `POST /form`
    pub fn form(&self, body: &FormRequest) -> FormP;
    /// `POST /json`
    pub fn json(&self, body: &Plain) -> JsonP;
}
/// A call of `headers`. Set what is optional, then send it.
pub struct HeadersP;
impl HeadersP {
    /// `meta_x_version`
    pub fn meta_x_version(mut self, meta_x_version: &str) -> Self;
    /// Which edition of the metadata.
    ///
    /// Default: `"2"`.
    pub fn meta_x_version_header(mut self, meta_x_version_header: &str) -> Self;
    /// The header `X-Sizes` of the part `meta`.
    ///
    /// Limits: at most 2 items.
    pub fn meta_x_sizes(mut self, meta_x_sizes: Vec<i64>) -> Self;
    /// The header `X-Lang` of the part `note`.
    pub fn note_x_lang(mut self, note_x_lang: Lang) -> Self;
    /// The header `X-Map` of the part `note`.
    pub fn note_x_map(mut self, note_x_map: &BTreeMap<String, i64>) -> Self;
    /// The header `X-Rate` of the part `file`.
    pub fn file_x_rate(mut self, file_x_rate: i64) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `optional`. Set what is optional, then send it.
pub struct OptionalP;
impl OptionalP {
    /// The body; without it, none is sent.
    pub fn body(mut self, body: OptionalPBody) -> Self;
    /// The header `X-A` of the part `a`.
    pub fn a_x_a(mut self, a_x_a: &str) -> Self;
    /// Sends the request.
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
pub struct MixedP;
impl MixedP {
    /// The header `Content-ID` of the part `note`.
    pub fn note_content_id(mut self, note_content_id: &str) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `related`.
pub struct RelatedP;
impl RelatedP {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `counted`.
pub struct CountedP;
impl CountedP {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `map`.
pub struct MapP;
impl MapP {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `files`.
pub struct FilesP;
impl FilesP {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `either`.
pub struct EitherP;
impl EitherP {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `form`.
pub struct FormP;
impl FormP {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `json`.
pub struct JsonP;
impl JsonP {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
