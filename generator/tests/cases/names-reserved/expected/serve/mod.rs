//! `serve`
/// `serve`
pub struct Serve;
/// As [`Serve`], with `event_id` given once.
pub struct EventServe;
impl Serve {
    /// `DELETE /events/{event_id}`
    #[inline]
    pub fn delete(&self, event_id: &str) -> DeleteServe;
}
impl EventServe {
    /// `DELETE /events/{event_id}`
    #[inline]
    pub fn delete(&self) -> DeleteServe;
}
/// A call of `delete`.
pub struct DeleteServe;
impl DeleteServe {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
