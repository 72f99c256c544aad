//! `lost`
/// `lost`
pub struct Lost;
impl Lost {
    /// `GET /lost`
    pub fn lost(&self) -> LostCall;
}
/// A call of `lost`. Set what is optional, then send it.
pub struct LostCall;
impl LostCall {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
