//! The operations of `serve`.
/// The operations of `serve`.
pub struct Serve;
/// As [`Serve`], with `event_id` given once.
pub struct EventServe;
impl Serve {
    /// `DELETE /events/{event_id}`
    #[inline]
    pub fn delete(&self, event_id: &str) -> DeleteServeCall;
}
impl EventServe {
    /// `DELETE /events/{event_id}`
    #[inline]
    pub fn delete(&self) -> DeleteServeCall;
}
/// A call of `delete`.
pub struct DeleteServeCall;
impl DeleteServeCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
