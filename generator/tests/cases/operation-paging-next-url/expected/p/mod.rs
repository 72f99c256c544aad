//! `p`
/// `p`
pub struct P;
impl P {
    /// `GET /by-name`
    pub fn by_name(&self) -> ByName;
    /// `GET /by-format`
    pub fn by_format(&self) -> ByFormat;
    /// `GET /links`
    pub fn links(&self) -> LinksP;
    /// `GET /hal`
    pub fn hal(&self) -> HalP;
    /// `GET /counted`
    pub fn counted(&self) -> CountedP;
    /// `GET /token`
    pub fn token(&self) -> TokenP;
    /// `GET /configured`
    pub fn configured(&self) -> ConfiguredP;
    /// `POST /posted`
    pub fn posted(&self) -> PostedP;
}
/// A call of `by_name`. Set what is optional, then send it.
pub struct ByName;
impl ByName {
    /// `limit`
    pub fn limit(mut self, limit: i64) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<rt::Page<i64>>;
    /// The items of all pages, one by one.
    pub fn stream(self) -> rt::Items<i64>;
    /// All pages, one by one.
    pub fn pages(self) -> rt::Pages<i64>;
    /// Sends the request, and gives the whole body of the answer.
    pub fn send_whole(self) -> rt::Sending<ByNameResponse>;
}
/// A call of `by_format`.
pub struct ByFormat;
impl ByFormat {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<rt::Page<i64>>;
    /// The items of all pages, one by one.
    pub fn stream(self) -> rt::Items<i64>;
    /// All pages, one by one.
    pub fn pages(self) -> rt::Pages<i64>;
    /// Sends the request, and gives the whole body of the answer.
    pub fn send_whole(self) -> rt::Sending<ByFormatResponse>;
}
/// A call of `links`.
pub struct LinksP;
impl LinksP {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<rt::Page<i64>>;
    /// The items of all pages, one by one.
    pub fn stream(self) -> rt::Items<i64>;
    /// All pages, one by one.
    pub fn pages(self) -> rt::Pages<i64>;
    /// Sends the request, and gives the whole body of the answer.
    pub fn send_whole(self) -> rt::Sending<LinksResponse>;
}
/// A call of `hal`.
pub struct HalP;
impl HalP {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<rt::Page<i64>>;
    /// The items of all pages, one by one.
    pub fn stream(self) -> rt::Items<i64>;
    /// All pages, one by one.
    pub fn pages(self) -> rt::Pages<i64>;
    /// Sends the request, and gives the whole body of the answer.
    pub fn send_whole(self) -> rt::Sending<HalResponse>;
}
/// A call of `counted`. Set what is optional, then send it.
pub struct CountedP;
impl CountedP {
    /// `page`
    pub fn page(mut self, page: i64) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<rt::Page<CountedResponseResultsItem>>;
    /// The items of all pages, one by one.
    pub fn stream(self) -> rt::Items<CountedResponseResultsItem>;
    /// All pages, one by one.
    pub fn pages(self) -> rt::Pages<CountedResponseResultsItem>;
    /// Sends the request, and gives the whole body of the answer.
    pub fn send_whole(self) -> rt::Sending<CountedResponse>;
}
/// A call of `token`.
pub struct TokenP;
impl TokenP {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<TokenResponse>;
}
/// A call of `configured`.
pub struct ConfiguredP;
impl ConfiguredP {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<rt::Page<i64>>;
    /// The items of all pages, one by one.
    pub fn stream(self) -> rt::Items<i64>;
    /// All pages, one by one.
    pub fn pages(self) -> rt::Pages<i64>;
    /// Sends the request, and gives the whole body of the answer.
    pub fn send_whole(self) -> rt::Sending<ConfiguredResponse>;
}
/// A call of `posted`.
pub struct PostedP;
impl PostedP {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<PostedResponse>;
}
