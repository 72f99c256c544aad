//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `PUT /all`
    #[inline]
    pub fn put_all(&self, body: &All) -> PutAllCall;
}
/// A call of `put_all`.
pub struct PutAllCall;
impl PutAllCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<All>;
}
