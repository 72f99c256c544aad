//! The operations of `s`.
/// The operations of `s`.
pub struct S;
impl S {
    /// `GET /bearer`
    #[inline]
    pub fn bearer(&self) -> BearerSCall;
    /// `GET /basic`
    #[inline]
    pub fn basic(&self) -> BasicSCall;
    /// `GET /header`
    #[inline]
    pub fn header(&self) -> HeaderSCall;
    /// `GET /query`
    #[inline]
    pub fn query(&self) -> QuerySCall;
    /// `GET /cookie`
    #[inline]
    pub fn cookie(&self) -> CookieSCall;
    /// `GET /oauth`
    #[inline]
    pub fn oauth(&self) -> OauthSCall;
    /// `GET /oidc`
    #[inline]
    pub fn oidc(&self) -> OidcSCall;
    /// `GET /mtls`
    #[inline]
    pub fn mtls(&self) -> MtlsSCall;
    /// `GET /other`
    #[inline]
    pub fn other(&self) -> OtherSCall;
}
/// A call of `bearer`.
pub struct BearerSCall;
impl BearerSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `basic`.
pub struct BasicSCall;
impl BasicSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `header`.
pub struct HeaderSCall;
impl HeaderSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `query`. Set what is optional, then send it.
pub struct QuerySCall;
impl QuerySCall {
    /// `a`
    #[inline]
    pub fn a(mut self, a: &str) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `cookie`. Set what is optional, then send it.
pub struct CookieSCall;
impl CookieSCall {
    /// `a`
    #[inline]
    pub fn a(mut self, a: &str) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `oauth`.
pub struct OauthSCall;
impl OauthSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `oidc`.
pub struct OidcSCall;
impl OidcSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `mtls`.
pub struct MtlsSCall;
impl MtlsSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `other`.
pub struct OtherSCall;
impl OtherSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
