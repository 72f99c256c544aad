//! The operations of `f`.
/// The operations of `f`.
pub struct F;
impl F {
    /// `POST /plain`
    #[inline]
    pub fn plain(&self, body: &Order) -> PlainFCall;
    /// `POST /encoded`
    #[inline]
    pub fn encoded(&self, body: &Order) -> EncodedFCall;
    /// `POST /text`
    #[inline]
    pub fn text(&self, body: &str) -> TextFCall;
    /// `POST /list`
    #[inline]
    pub fn list(&self, body: &str) -> ListFCall;
}
/// A call of `plain`.
pub struct PlainFCall;
impl PlainFCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `encoded`.
pub struct EncodedFCall;
impl EncodedFCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `text`.
pub struct TextFCall;
impl TextFCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `list`.
pub struct ListFCall;
impl ListFCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
