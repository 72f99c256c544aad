//! The operations of `größe und Preis`.
/// The operations of `größe und Preis`.
pub struct GrößeUndPreis;
impl GrößeUndPreis {
    /// `GET /preis`
    #[inline]
    pub fn lesen(&self) -> LesenGrößeUndPreisCall;
}
/// A call of `lesen`.
pub struct LesenGrößeUndPreisCall;
impl LesenGrößeUndPreisCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
