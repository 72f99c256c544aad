//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `PUT /mixed`
    #[inline]
    pub fn put_mixed(&self, body: &Mixed) -> PutMixedCall;
    /// `PUT /with-rest`
    #[inline]
    pub fn put_with_rest(
        &self,
        body: &BTreeMap<String, WithRestValue>,
    ) -> PutWithRestCall;
    /// `GET /labels`
    #[inline]
    pub fn get_labels(&self) -> GetLabelsCall;
}
/// A call of `put_mixed`.
pub struct PutMixedCall;
impl PutMixedCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Mixed>;
}
/// A call of `put_with_rest`.
pub struct PutWithRestCall;
impl PutWithRestCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<BTreeMap<String, WithRestValue>>;
}
/// A call of `get_labels`.
pub struct GetLabelsCall;
impl GetLabelsCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<BTreeMap<String, String>>;
}
