//! `größe und Preis`
/// `größe und Preis`
pub struct GrößeUndPreis;
impl GrößeUndPreis {
    /// `GET /preis`
    #[inline]
    pub fn lesen(&self) -> LesenGrößeUndPreis;
}
/// A call of `lesen`.
pub struct LesenGrößeUndPreis;
impl LesenGrößeUndPreis {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
