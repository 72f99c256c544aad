//! The operations of `s`.
/// The operations of `s`.
pub struct S;
impl S {
    /// `POST /subscribe`
    #[inline]
    pub fn subscribe(&self, body: &SubscribeRequest) -> SubscribeSCall;
}
/// A call of `subscribe`.
pub struct SubscribeSCall;
impl SubscribeSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
