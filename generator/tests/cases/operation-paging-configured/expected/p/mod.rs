//! The operations of `p`.
/// The operations of `p`.
pub struct P;
impl P {
    /// `GET /pages`
    #[inline]
    pub fn pages(&self) -> PagesPCall;
    /// `GET /tokens`
    #[inline]
    pub fn tokens(&self) -> TokensPCall;
    /// `GET /wrong`
    #[inline]
    pub fn wrong(&self) -> WrongPCall;
    /// `GET /one`
    #[inline]
    pub fn one(&self) -> OnePCall;
}
/// A call of `pages`. Set what is optional, then send it.
pub struct PagesPCall;
impl PagesPCall {
    /// `p`
    #[inline]
    pub fn p(mut self, p: i64) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Page<i64>>;
    /// The items of all pages, one by one.
    #[inline]
    pub fn stream(self) -> rt::Items<i64>;
    /// All pages, one by one.
    #[inline]
    pub fn pages(self) -> rt::Pages<i64>;
    /// Sends the request, and gives the whole body of the answer.
    #[inline]
    pub fn send_whole(self) -> rt::Sending<PagesResponse>;
}
/// A call of `tokens`. Set what is optional, then send it.
pub struct TokensPCall;
impl TokensPCall {
    /// `after`
    #[inline]
    pub fn after(mut self, after: &str) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Page<i64>>;
    /// The items of all pages, one by one.
    #[inline]
    pub fn stream(self) -> rt::Items<i64>;
    /// All pages, one by one.
    #[inline]
    pub fn pages(self) -> rt::Pages<i64>;
    /// Sends the request, and gives the whole body of the answer.
    #[inline]
    pub fn send_whole(self) -> rt::Sending<TokensResponse>;
}
/// A call of `wrong`. Set what is optional, then send it.
pub struct WrongPCall;
impl WrongPCall {
    /// `q`
    #[inline]
    pub fn q(mut self, q: &str) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<WrongResponse>;
}
/// A call of `one`.
pub struct OnePCall;
impl OnePCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<i64>;
}
