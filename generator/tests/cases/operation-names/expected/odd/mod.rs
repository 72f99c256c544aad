//! `odd`
/// `odd`
pub struct Odd;
impl Odd {
    /// `GET /odd`
    #[inline]
    pub fn n3_things(&self) -> N3OddThingsNot;
}
/// A call of `n3_things`.
pub struct N3OddThingsNot;
impl N3OddThingsNot {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
