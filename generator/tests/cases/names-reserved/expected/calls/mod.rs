//! `calls`
/// `calls`
pub struct Calls;
/// As [`Calls`], with `event_id` given once.
pub struct EventCalls;
impl Calls {
    /// `PUT /events/{event_id}`
    #[inline]
    pub fn put(&self, event_id: &str) -> PutCalls;
}
impl EventCalls {
    /// `PUT /events/{event_id}`
    #[inline]
    pub fn put(&self) -> PutCalls;
}
/// A call of `put`.
pub struct PutCalls;
impl PutCalls {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
