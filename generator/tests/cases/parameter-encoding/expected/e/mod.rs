//! `e`
/// `e`
pub struct E;
impl E {
    /// `GET /echo/{text}`
    pub fn echo(&self, text: &str) -> EchoE;
    /// `GET /reserved`
    pub fn reserved(&self) -> ReservedE;
}
/// A call of `echo`. Set what is optional, then send it.
pub struct EchoE;
impl EchoE {
    /// `q`
    pub fn q(mut self, q: &str) -> Self;
    /// `a b[]`
    pub fn a_b(mut self, a_b: Vec<String>) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `reserved`. Set what is optional, then send it.
pub struct ReservedE;
impl ReservedE {
    /// `url`
    pub fn url(mut self, url: &str) -> Self;
    /// `urls`
    pub fn urls(mut self, urls: Vec<String>) -> Self;
    /// `deep`
    pub fn deep(mut self, deep: &BTreeMap<String, String>) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
