//! `client`
/// `client`
pub struct ClientApi;
/// As [`ClientApi`], with `event_id` given once.
pub struct EventClientApi;
impl ClientApi {
    /// `GET /events/{event_id}`
    pub fn get(&self, event_id: &str) -> GetClient;
}
impl EventClientApi {
    /// `GET /events/{event_id}`
    pub fn get(&self) -> GetClient;
}
/// A call of `get`.
pub struct GetClient;
impl GetClient {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<String>;
}
