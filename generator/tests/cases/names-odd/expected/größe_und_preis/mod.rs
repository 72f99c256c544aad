//! `größe und Preis`
/// `größe und Preis`
pub struct GrößeUndPreis;
impl GrößeUndPreis {
    /// `GET /preis`
    pub fn lesen(&self) -> LesenGrößeUndPreis;
}
/// A call of `lesen`.
pub struct LesenGrößeUndPreis;
impl LesenGrößeUndPreis {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
