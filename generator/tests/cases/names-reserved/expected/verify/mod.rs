//! The operations of `verify`.
/// The operations of `verify`.
pub struct Verify;
/// As [`Verify`], with `event_id` given once.
pub struct EventVerify;
impl Verify {
    /// `POST /events/{event_id}`
    #[inline]
    pub fn post(&self, event_id: &str) -> PostVerifyCall;
}
impl EventVerify {
    /// `POST /events/{event_id}`
    #[inline]
    pub fn post(&self) -> PostVerifyCall;
}
/// A call of `post`.
pub struct PostVerifyCall;
impl PostVerifyCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
