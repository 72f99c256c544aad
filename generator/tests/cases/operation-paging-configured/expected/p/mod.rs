//! `p`
/// `p`
pub struct P;
impl P {
    /// `GET /pages`
    pub fn pages(&self) -> PagesP;
    /// `GET /tokens`
    pub fn tokens(&self) -> TokensP;
    /// `GET /wrong`
    pub fn wrong(&self) -> WrongP;
    /// `GET /one`
    pub fn one(&self) -> OneP;
}
/// A call of `pages`. Set what is optional, then send it.
pub struct PagesP;
impl PagesP {
    /// `p`
    pub fn p(mut self, p: i64) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<rt::Page<i64>>;
    /// The items of all pages, one by one.
    pub fn stream(self) -> rt::Items<i64>;
    /// All pages, one by one.
    pub fn pages(self) -> rt::Pages<i64>;
    /// Sends the request, and gives the whole body of the answer.
    pub fn send_whole(self) -> rt::Sending<PagesResponse>;
}
/// A call of `tokens`. Set what is optional, then send it.
pub struct TokensP;
impl TokensP {
    /// `after`
    pub fn after(mut self, after: &str) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<rt::Page<i64>>;
    /// The items of all pages, one by one.
    pub fn stream(self) -> rt::Items<i64>;
    /// All pages, one by one.
    pub fn pages(self) -> rt::Pages<i64>;
    /// Sends the request, and gives the whole body of the answer.
    pub fn send_whole(self) -> rt::Sending<TokensResponse>;
}
/// A call of `wrong`. Set what is optional, then send it.
pub struct WrongP;
impl WrongP {
    /// `q`
    pub fn q(mut self, q: &str) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<WrongResponse>;
}
/// A call of `one`.
pub struct OneP;
impl OneP {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<i64>;
}
