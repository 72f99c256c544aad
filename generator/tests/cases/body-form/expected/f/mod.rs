//! `f`
/// `f`
pub struct F;
impl F {
    /// `POST /plain`
    pub fn plain(&self, body: &Order) -> PlainF;
    /// `POST /encoded`
    pub fn encoded(&self, body: &Order) -> EncodedF;
}
/// A call of `plain`.
pub struct PlainF;
impl PlainF {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `encoded`.
pub struct EncodedF;
impl EncodedF {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
