//! The operations of `p`.
/// The operations of `p`.
pub struct P;
impl P {
    /// `POST /tags`
    #[inline]
    pub fn tags(&self, body: &TagsRequest) -> TagsPCall;
}
/// A call of `tags`.
pub struct TagsPCall;
impl TagsPCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
