//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /value`
    pub fn put_value(&self, body: &Value) -> PutValue;
    /// `PUT /holder`
    pub fn put_holder(&self, body: &Holder) -> PutHolder;
}
/// A call of `put_value`. Set what is optional, then send it.
pub struct PutValue;
impl PutValue {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<Value>;
}
/// A call of `put_holder`. Set what is optional, then send it.
pub struct PutHolder;
impl PutHolder {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<Holder>;
}
