//! The operations of `p`.
/// The operations of `p`.
pub struct P;
impl P {
    /// `GET /pages`
    #[inline]
    pub fn by_page(&self) -> ByPageCall;
    /// `GET /offsets`
    #[inline]
    pub fn by_offset(&self) -> ByOffsetCall;
    /// `GET /cursors`
    #[inline]
    pub fn by_cursor(&self) -> ByCursorCall;
    /// `GET /links`
    #[inline]
    pub fn by_link(&self) -> ByLinkCall;
    /// `GET /after`
    #[inline]
    pub fn after_date(&self) -> AfterDateCall;
    /// `GET /echo`
    #[inline]
    pub fn echo(&self) -> EchoPCall;
}
/// A call of `by_page`. Set what is optional, then send it.
pub struct ByPageCall;
impl ByPageCall {
    /// `page`
    ///
    /// Limits: more than 0.
    #[inline]
    pub fn page(mut self, page: i64) -> Self;
    /// `per_page`
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self;
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
    pub fn send_whole(self) -> rt::Sending<ByPageResponse>;
}
/// A call of `by_offset`. Set what is optional, then send it.
pub struct ByOffsetCall;
impl ByOffsetCall {
    /// `offset`
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self;
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
    pub fn send_whole(self) -> rt::Sending<ByOffsetResponse>;
}
/// A call of `by_cursor`. Set what is optional, then send it.
pub struct ByCursorCall;
impl ByCursorCall {
    /// `cursor`
    #[inline]
    pub fn cursor(mut self, cursor: &str) -> Self;
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
    pub fn send_whole(self) -> rt::Sending<ByCursorResponse>;
}
/// A call of `by_link`.
pub struct ByLinkCall;
impl ByLinkCall {
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
    pub fn send_whole(self) -> rt::Sending<Vec<i64>>;
}
/// The headers that the API describes, of an answer or an error.
pub struct ByLinkHeaders {
    /// `Link`
    pub link: Option<String>,
}
impl ByLinkHeaders {
    /// Reads them from a response: `send().with_response()` gives it, and so does `ApiError::response`.
    ///
    /// # Errors
    ///
    /// A header is not what the API describes.
    #[inline]
    pub fn of(response: &rt::RawResponse) -> Result<Self, rt::DecodeError>;
}
/// A call of `after_date`. Set what is optional, then send it.
pub struct AfterDateCall;
impl AfterDateCall {
    /// `after`
    #[inline]
    pub fn after(mut self, after: &str) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<AfterDateResponse>;
}
/// A call of `echo`. Set what is optional, then send it.
pub struct EchoPCall;
impl EchoPCall {
    /// `cursor`
    #[inline]
    pub fn cursor(mut self, cursor: &str) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<EchoResponse>;
}
