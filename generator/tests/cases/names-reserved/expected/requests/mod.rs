//! The operations of `requests`.
/// The operations of `requests`.
pub struct Requests;
/// As [`Requests`], with `event_id` given once.
pub struct EventRequests;
impl Requests {
    /// `GET /events/{event_id}/parts/{part_id}`
    #[inline]
    pub fn list(&self, event_id: &str, part_id: &str) -> ListRequestsCall;
    /// `PUT /events/{event_id}/parts/{part_id}`
    #[inline]
    pub fn put_methods(
        &self,
        event_id: &str,
        part_id: &str,
        body: &Methods,
    ) -> PutMethodsCall;
}
impl EventRequests {
    /// `GET /events/{event_id}/parts/{part_id}`
    #[inline]
    pub fn list(&self, part_id: &str) -> ListRequestsCall;
    /// `PUT /events/{event_id}/parts/{part_id}`
    #[inline]
    pub fn put_methods(&self, part_id: &str, body: &Methods) -> PutMethodsCall;
}
/// A call of `list`. Set what is optional, then send it.
pub struct ListRequestsCall;
impl ListRequestsCall {
    /// `page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self;
    /// `new`
    #[inline]
    pub fn new_query(mut self, new_query: &str) -> Self;
    /// `send`
    #[inline]
    pub fn send_query(mut self, send_query: &str) -> Self;
    /// `send_whole`
    #[inline]
    pub fn send_whole_query(mut self, send_whole_query: &str) -> Self;
    /// `stream`
    #[inline]
    pub fn stream_query(mut self, stream_query: &str) -> Self;
    /// `pages`
    #[inline]
    pub fn pages_query(mut self, pages_query: &str) -> Self;
    /// `items`
    #[inline]
    pub fn items_query(mut self, items_query: &str) -> Self;
    /// `body`
    #[inline]
    pub fn body_query(mut self, body_query: &str) -> Self;
    /// `call`
    #[inline]
    pub fn call_query(mut self, call_query: &str) -> Self;
    /// `clone`
    #[inline]
    pub fn clone_query(mut self, clone_query: &str) -> Self;
    /// `wait`
    #[inline]
    pub fn wait_query(mut self, wait_query: &str) -> Self;
    /// `with_response`
    #[inline]
    pub fn with_response_query(mut self, with_response_query: &str) -> Self;
    /// `into`
    #[inline]
    pub fn into_query(mut self, into_query: &str) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Page<Methods>>;
    /// The items of all pages, one by one.
    #[inline]
    pub fn stream(self) -> rt::Items<Methods>;
    /// All pages, one by one.
    #[inline]
    pub fn pages(self) -> rt::Pages<Methods>;
    /// Sends the request, and gives the whole body of the answer.
    #[inline]
    pub fn send_whole(self) -> rt::Sending<ListRequestsResponse>;
}
/// A call of `put_methods`.
pub struct PutMethodsCall;
impl PutMethodsCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
