//! The operations of `r`.
/// The operations of `r`.
pub struct R;
impl R {
    /// `PUT /bytes`
    pub fn bytes(&self, body: impl Into<rt::Body>) -> BytesRCall;
    /// `PUT /bare`
    pub fn bare(&self, body: impl Into<rt::Body>) -> BareRCall;
    /// `PUT /text`
    #[inline]
    pub fn text(&self, body: &str) -> TextRCall;
    /// `PUT /latin`
    #[inline]
    pub fn latin(&self, body: &str) -> LatinRCall;
    /// `PUT /xml`
    pub fn xml(&self, body: impl Into<rt::Body>) -> XmlRCall;
    /// `PUT /any`
    pub fn any(&self, body: impl Into<rt::TypedBody>) -> AnyRCall;
    /// `PUT /image`
    #[inline]
    pub fn image(&self) -> ImageRCall;
    /// `PUT /some-text`
    pub fn some_text(&self, body: impl Into<rt::TypedBody>) -> SomeTextCall;
    /// `PUT /small`
    pub fn small(&self, body: impl Into<rt::Body>) -> SmallRCall;
    /// `PUT /code`
    #[inline]
    pub fn code(&self, body: CodeRBody) -> CodeRCall;
    /// `PUT /rows`
    #[inline]
    pub fn rows(&self, body: &str) -> RowsRCall;
    /// `PUT /either`
    pub fn either(&self, body: impl Into<rt::Body>) -> EitherRCall;
    /// `PUT /no-structure`
    pub fn no_structure(&self, body: impl Into<rt::Body>) -> NoStructureCall;
}
/// A call of `bytes`.
pub struct BytesRCall;
impl BytesRCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `bare`.
pub struct BareRCall;
impl BareRCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `text`.
pub struct TextRCall;
impl TextRCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `latin`.
pub struct LatinRCall;
impl LatinRCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `xml`.
pub struct XmlRCall;
impl XmlRCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `any`.
pub struct AnyRCall;
impl AnyRCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `image`. Set what is optional, then send it.
pub struct ImageRCall;
impl ImageRCall {
    /// The body; without it, none is sent.
    pub fn body(mut self, body: impl Into<rt::TypedBody>) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `some_text`.
pub struct SomeTextCall;
impl SomeTextCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `small`.
pub struct SmallRCall;
impl SmallRCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `code`.
pub struct CodeRCall;
impl CodeRCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// The body, in the media type of the caller's choice.
pub enum CodeRBody {
    /// Sent as `text/plain`.
    Text(String),
    /// Sent as `application/octet-stream`.
    Bytes(rt::Body),
}
/// A call of `rows`.
pub struct RowsRCall;
impl RowsRCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `either`.
pub struct EitherRCall;
impl EitherRCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `no_structure`.
pub struct NoStructureCall;
impl NoStructureCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
