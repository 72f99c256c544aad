//! `faulty`
/// `faulty`
pub struct Faulty;
impl Faulty {
    /// `GET /faulty`
    pub fn faulty(&self) -> FaultyCall;
}
/// A call of `faulty`.
pub struct FaultyCall;
impl FaultyCall {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
