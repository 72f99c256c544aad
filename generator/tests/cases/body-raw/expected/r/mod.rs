//! `r`
/// `r`
pub struct R;
impl R {
    /// `PUT /bytes`
    pub fn bytes(&self, body: impl Into<rt::Body>) -> BytesR;
    /// `PUT /bare`
    pub fn bare(&self, body: impl Into<rt::Body>) -> BareR;
    /// `PUT /text`
    #[inline]
    pub fn text(&self, body: &str) -> TextR;
    /// `PUT /xml`
    pub fn xml(&self, body: impl Into<rt::Body>) -> XmlR;
    /// `PUT /any`
    pub fn any(&self, body: impl Into<rt::TypedBody>) -> AnyR;
    /// `PUT /image`
    #[inline]
    pub fn image(&self) -> ImageR;
    /// `PUT /some-text`
    pub fn some_text(&self, body: impl Into<rt::TypedBody>) -> SomeText;
}
/// A call of `bytes`.
pub struct BytesR;
impl BytesR {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `bare`.
pub struct BareR;
impl BareR {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `text`.
pub struct TextR;
impl TextR {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `xml`.
pub struct XmlR;
impl XmlR {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `any`.
pub struct AnyR;
impl AnyR {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `image`. Set what is optional, then send it.
pub struct ImageR;
impl ImageR {
    /// The body; without it, none is sent.
    pub fn body(mut self, body: impl Into<rt::TypedBody>) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `some_text`.
pub struct SomeText;
impl SomeText {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
