//! The operations of `p`.
/// The operations of `p`.
pub struct P;
impl P {
    /// `GET /by-name`
    #[inline]
    pub fn by_name(&self) -> ByNameCall;
    /// `GET /by-format`
    #[inline]
    pub fn by_format(&self) -> ByFormatCall;
    /// `GET /links`
    #[inline]
    pub fn links(&self) -> LinksPCall;
    /// `GET /hal`
    #[inline]
    pub fn hal(&self) -> HalPCall;
    /// `GET /counted`
    #[inline]
    pub fn counted(&self) -> CountedPCall;
    /// `GET /token`
    #[inline]
    pub fn token(&self) -> TokenPCall;
    /// `GET /configured`
    #[inline]
    pub fn configured(&self) -> ConfiguredPCall;
    /// `POST /posted`
    #[inline]
    pub fn posted(&self) -> PostedPCall;
}
/// A call of `by_name`. Set what is optional, then send it.
pub struct ByNameCall;
impl ByNameCall {
    /// `limit`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self;
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
    pub fn send_whole(self) -> rt::Sending<ByNameResponse>;
}
/// A call of `by_format`.
pub struct ByFormatCall;
impl ByFormatCall {
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
    pub fn send_whole(self) -> rt::Sending<ByFormatResponse>;
}
/// A call of `links`.
pub struct LinksPCall;
impl LinksPCall {
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
    pub fn send_whole(self) -> rt::Sending<LinksResponse>;
}
/// A call of `hal`.
pub struct HalPCall;
impl HalPCall {
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
    pub fn send_whole(self) -> rt::Sending<HalResponse>;
}
/// A call of `counted`. Set what is optional, then send it.
pub struct CountedPCall;
impl CountedPCall {
    /// `page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Page<CountedResponseResultsItem>>;
    /// The items of all pages, one by one.
    #[inline]
    pub fn stream(self) -> rt::Items<CountedResponseResultsItem>;
    /// All pages, one by one.
    #[inline]
    pub fn pages(self) -> rt::Pages<CountedResponseResultsItem>;
    /// Sends the request, and gives the whole body of the answer.
    #[inline]
    pub fn send_whole(self) -> rt::Sending<CountedResponse>;
}
/// A call of `token`.
pub struct TokenPCall;
impl TokenPCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<TokenResponse>;
}
/// A call of `configured`.
pub struct ConfiguredPCall;
impl ConfiguredPCall {
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
    pub fn send_whole(self) -> rt::Sending<ConfiguredResponse>;
}
/// A call of `posted`.
pub struct PostedPCall;
impl PostedPCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<PostedResponse>;
}
