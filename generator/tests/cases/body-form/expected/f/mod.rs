//! `f`
/// `f`
pub struct F;
impl F {
    /// `POST /plain`
    #[inline]
    pub fn plain(&self, body: &Order) -> PlainF;
    /// `POST /encoded`
    #[inline]
    pub fn encoded(&self, body: &Order) -> EncodedF;
}
/// A call of `plain`.
pub struct PlainF;
impl PlainF {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `encoded`.
pub struct EncodedF;
impl EncodedF {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
