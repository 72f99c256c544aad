//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `PUT /value`
    #[inline]
    pub fn put_value(&self, body: &Value) -> PutValueCall;
    /// `PUT /holder`
    #[inline]
    pub fn put_holder(&self, body: &Holder) -> PutHolderCall;
}
/// A call of `put_value`.
pub struct PutValueCall;
impl PutValueCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Value>;
}
/// A call of `put_holder`.
pub struct PutHolderCall;
impl PutHolderCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Holder>;
}
