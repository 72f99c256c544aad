//! The operations of `h`.
/// The operations of `h`.
pub struct H;
impl H {
    /// `GET /headers`
    #[inline]
    pub fn headers(&self, x_id: i64) -> HeadersHCall;
    /// `GET /cookies`
    #[inline]
    pub fn cookies(&self, session: &str) -> CookiesHCall;
}
/// A call of `headers`. Set what is optional, then send it.
pub struct HeadersHCall;
impl HeadersHCall {
    /// `X-Text`
    #[inline]
    pub fn x_text(mut self, x_text: &str) -> Self;
    /// `X-List`
    #[inline]
    pub fn x_list(mut self, x_list: Vec<String>) -> Self;
    /// `X-Object`
    #[inline]
    pub fn x_object(mut self, x_object: &Rgb) -> Self;
    /// `X-Exploded`
    #[inline]
    pub fn x_exploded(mut self, x_exploded: &Rgb) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `cookies`. Set what is optional, then send it.
pub struct CookiesHCall;
impl CookiesHCall {
    /// `flag`
    #[inline]
    pub fn flag(mut self, flag: bool) -> Self;
    /// `list`
    #[inline]
    pub fn list(mut self, list: Vec<i64>) -> Self;
    /// `joined`
    #[inline]
    pub fn joined(mut self, joined: Vec<i64>) -> Self;
    /// `rgb`
    #[inline]
    pub fn rgb(mut self, rgb: &Rgb) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
