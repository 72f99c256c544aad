//! The operations of `client`.
/// The operations of `client`.
pub struct ClientApi;
/// As [`ClientApi`], with `event_id` given once.
pub struct EventClientApi;
impl ClientApi {
    /// `GET /events/{event_id}`
    #[inline]
    pub fn get(&self, event_id: &str) -> GetClientCall;
}
impl EventClientApi {
    /// `GET /events/{event_id}`
    #[inline]
    pub fn get(&self) -> GetClientCall;
}
/// A call of `get`.
pub struct GetClientCall;
impl GetClientCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<String>;
}
