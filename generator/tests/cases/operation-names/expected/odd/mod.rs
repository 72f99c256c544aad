//! The operations of `odd`.
/// The operations of `odd`.
pub struct Odd;
impl Odd {
    /// `GET /odd`
    #[inline]
    pub fn n3_things(&self) -> N3OddThingsNotCall;
}
/// A call of `n3_things`.
pub struct N3OddThingsNotCall;
impl N3OddThingsNotCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
