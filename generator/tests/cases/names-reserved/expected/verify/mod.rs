//! `verify`
/// `verify`
pub struct Verify;
/// As [`Verify`], with `event_id` given once.
pub struct EventVerify;
impl Verify {
    /// `POST /events/{event_id}`
    #[inline]
    pub fn post(&self, event_id: &str) -> PostVerify;
}
impl EventVerify {
    /// `POST /events/{event_id}`
    #[inline]
    pub fn post(&self) -> PostVerify;
}
/// A call of `post`.
pub struct PostVerify;
impl PostVerify {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
