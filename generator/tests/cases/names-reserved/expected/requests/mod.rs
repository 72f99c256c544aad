//! `requests`
/// `requests`
pub struct Requests;
/// As [`Requests`], with `event_id` given once.
pub struct EventRequests;
impl Requests {
    /// `GET /events/{event_id}/parts/{part_id}`
    pub fn list(&self, event_id: &str, part_id: &str) -> ListRequests;
    /// `PUT /events/{event_id}/parts/{part_id}`
    pub fn put_methods(
        &self,
        event_id: &str,
        part_id: &str,
        body: &Methods,
    ) -> PutMethods;
}
impl EventRequests {
    /// `GET /events/{event_id}/parts/{part_id}`
    pub fn list(&self, part_id: &str) -> ListRequests;
    /// `PUT /events/{event_id}/parts/{part_id}`
    pub fn put_methods(&self, part_id: &str, body: &Methods) -> PutMethods;
}
/// A call of `list`. Set what is optional, then send it.
pub struct ListRequests;
impl ListRequests {
    /// `page`
    pub fn page(mut self, page: i64) -> Self;
    /// `new`
    pub fn new_query(mut self, new_query: &str) -> Self;
    /// `send`
    pub fn send_query(mut self, send_query: &str) -> Self;
    /// `send_whole`
    pub fn send_whole_query(mut self, send_whole_query: &str) -> Self;
    /// `stream`
    pub fn stream_query(mut self, stream_query: &str) -> Self;
    /// `pages`
    pub fn pages_query(mut self, pages_query: &str) -> Self;
    /// `items`
    pub fn items_query(mut self, items_query: &str) -> Self;
    /// `body`
    pub fn body_query(mut self, body_query: &str) -> Self;
    /// `call`
    pub fn call_query(mut self, call_query: &str) -> Self;
    /// `clone`
    pub fn clone_query(mut self, clone_query: &str) -> Self;
    /// `wait`
    pub fn wait_query(mut self, wait_query: &str) -> Self;
    /// `with_response`
    pub fn with_response_query(mut self, with_response_query: &str) -> Self;
    /// `into`
    pub fn into_query(mut self, into_query: &str) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<rt::Page<Methods>>;
    /// The items of all pages, one by one.
    pub fn stream(self) -> rt::Items<Methods>;
    /// All pages, one by one.
    pub fn pages(self) -> rt::Pages<Methods>;
    /// Sends the request, and gives the whole body of the answer.
    pub fn send_whole(self) -> rt::Sending<ListRequestsResponse>;
}
/// A call of `put_methods`.
pub struct PutMethods;
impl PutMethods {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
