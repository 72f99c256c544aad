//! The operations of `faulty`.
/// The operations of `faulty`.
pub struct Faulty;
impl Faulty {
    /// `GET /faulty`
    #[inline]
    pub fn faulty(&self) -> FaultyCall;
}
/// A call of `faulty`.
pub struct FaultyCall;
impl FaultyCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
