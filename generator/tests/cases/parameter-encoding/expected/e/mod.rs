//! The operations of `e`.
/// The operations of `e`.
pub struct E;
impl E {
    /// `GET /echo/{text}`
    #[inline]
    pub fn echo(&self, text: &str) -> EchoECall;
    /// `GET /reserved`
    #[inline]
    pub fn reserved(&self) -> ReservedECall;
}
/// A call of `echo`. Set what is optional, then send it.
pub struct EchoECall;
impl EchoECall {
    /// `q`
    #[inline]
    pub fn q(mut self, q: &str) -> Self;
    /// `a b[]`
    #[inline]
    pub fn a_b(mut self, a_b: Vec<String>) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `reserved`. Set what is optional, then send it.
pub struct ReservedECall;
impl ReservedECall {
    /// `url`
    #[inline]
    pub fn url(mut self, url: &str) -> Self;
    /// `urls`
    #[inline]
    pub fn urls(mut self, urls: Vec<String>) -> Self;
    /// `deep`
    #[inline]
    pub fn deep(mut self, deep: &BTreeMap<String, String>) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
