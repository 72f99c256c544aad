//! The operations of `p`.
/// The operations of `p`.
pub struct P;
impl P {
    /// `POST /tags`
    #[inline]
    pub fn tags(&self, body: &TagsRequest) -> TagsPCall;
    /// `POST /every`
    #[inline]
    pub fn every(&self, body: &Every) -> EveryPCall;
    /// `POST /mixed`
    #[inline]
    pub fn mixed(&self, body: &MixedRequest) -> MixedPCall;
}
/// A call of `tags`.
pub struct TagsPCall;
impl TagsPCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `every`.
pub struct EveryPCall;
impl EveryPCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `mixed`.
pub struct MixedPCall;
impl MixedPCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
