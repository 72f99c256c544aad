//! `s`
/// `s`
pub struct S;
impl S {
    /// `POST /subscribe`
    #[inline]
    pub fn subscribe(&self, body: &SubscribeRequest) -> SubscribeS;
}
/// A call of `subscribe`.
pub struct SubscribeS;
impl SubscribeS {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
