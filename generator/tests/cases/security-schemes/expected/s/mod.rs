//! `s`
/// `s`
pub struct S;
impl S {
    /// `GET /bearer`
    #[inline]
    pub fn bearer(&self) -> BearerS;
    /// `GET /basic`
    #[inline]
    pub fn basic(&self) -> BasicS;
    /// `GET /header`
    #[inline]
    pub fn header(&self) -> HeaderS;
    /// `GET /query`
    #[inline]
    pub fn query(&self) -> QueryS;
    /// `GET /cookie`
    #[inline]
    pub fn cookie(&self) -> CookieS;
    /// `GET /oauth`
    #[inline]
    pub fn oauth(&self) -> OauthS;
    /// `GET /oidc`
    #[inline]
    pub fn oidc(&self) -> OidcS;
    /// `GET /mtls`
    #[inline]
    pub fn mtls(&self) -> MtlsS;
    /// `GET /other`
    #[inline]
    pub fn other(&self) -> OtherS;
}
/// A call of `bearer`.
pub struct BearerS;
impl BearerS {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `basic`.
pub struct BasicS;
impl BasicS {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `header`.
pub struct HeaderS;
impl HeaderS {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `query`. Set what is optional, then send it.
pub struct QueryS;
impl QueryS {
    /// `a`
    #[inline]
    pub fn a(mut self, a: &str) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `cookie`. Set what is optional, then send it.
pub struct CookieS;
impl CookieS {
    /// `a`
    #[inline]
    pub fn a(mut self, a: &str) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `oauth`.
pub struct OauthS;
impl OauthS {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `oidc`.
pub struct OidcS;
impl OidcS {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `mtls`.
pub struct MtlsS;
impl MtlsS {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `other`.
pub struct OtherS;
impl OtherS {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
