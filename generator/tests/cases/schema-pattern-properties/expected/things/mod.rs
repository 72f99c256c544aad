//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /mixed`
    #[inline]
    pub fn put_mixed(&self, body: &Mixed) -> PutMixed;
    /// `PUT /with-rest`
    #[inline]
    pub fn put_with_rest(&self, body: &BTreeMap<String, WithRestValue>) -> PutWithRest;
    /// `GET /labels`
    #[inline]
    pub fn get_labels(&self) -> GetLabels;
}
/// A call of `put_mixed`.
pub struct PutMixed;
impl PutMixed {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Mixed>;
}
/// A call of `put_with_rest`.
pub struct PutWithRest;
impl PutWithRest {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<BTreeMap<String, WithRestValue>>;
}
/// A call of `get_labels`.
pub struct GetLabels;
impl GetLabels {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<BTreeMap<String, String>>;
}
