//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /value`
    #[inline]
    pub fn put_value(&self, body: &Value) -> PutValue;
    /// `PUT /holder`
    #[inline]
    pub fn put_holder(&self, body: &Holder) -> PutHolder;
}
/// A call of `put_value`.
pub struct PutValue;
impl PutValue {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Value>;
}
/// A call of `put_holder`.
pub struct PutHolder;
impl PutHolder {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Holder>;
}
