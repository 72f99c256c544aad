//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /mixed`
    pub fn put_mixed(&self, body: &Mixed) -> PutMixed;
    /// `PUT /with-rest`
    pub fn put_with_rest(&self, body: &BTreeMap<String, WithRestValue>) -> PutWithRest;
    /// `GET /labels`
    pub fn get_labels(&self) -> GetLabels;
}
/// A call of `put_mixed`.
pub struct PutMixed;
impl PutMixed {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<Mixed>;
}
/// A call of `put_with_rest`.
pub struct PutWithRest;
impl PutWithRest {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<BTreeMap<String, WithRestValue>>;
}
/// A call of `get_labels`.
pub struct GetLabels;
impl GetLabels {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<BTreeMap<String, String>>;
}
