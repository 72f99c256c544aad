//! The operations of `p`.
/// The operations of `p`.
pub struct P;
impl P {
    /// `GET /things`
    #[inline]
    pub fn things(&self) -> ThingsPCall;
    /// `GET /whole`
    #[inline]
    pub fn whole(&self) -> WholePCall;
}
/// A call of `things`. Set what is optional, then send it.
pub struct ThingsPCall;
impl ThingsPCall {
    /// `page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self;
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
    pub fn send_whole(self) -> rt::Sending<ThingsResponse>;
}
/// A call of `whole`.
pub struct WholePCall;
impl WholePCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<WholeResponse>;
}
