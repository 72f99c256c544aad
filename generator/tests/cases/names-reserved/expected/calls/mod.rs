//! The operations of `calls`.
/// The operations of `calls`.
pub struct Calls;
/// As [`Calls`], with `event_id` given once.
pub struct EventCalls;
impl Calls {
    /// `PUT /events/{event_id}`
    #[inline]
    pub fn put(&self, event_id: &str) -> PutCallsCall;
}
impl EventCalls {
    /// `PUT /events/{event_id}`
    #[inline]
    pub fn put(&self) -> PutCallsCall;
}
/// A call of `put`.
pub struct PutCallsCall;
impl PutCallsCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
