//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `PUT /house`
    #[inline]
    pub fn put_house(&self, body: &HouseInput) -> PutHouseCall;
}
/// A call of `put_house`.
pub struct PutHouseCall;
impl PutHouseCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<House>;
}
