//! `fine`
/// `fine`
pub struct Fine;
impl Fine {
    /// `GET /fine`
    pub fn fine(&self) -> FineCall;
}
/// A call of `fine`.
pub struct FineCall;
impl FineCall {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
