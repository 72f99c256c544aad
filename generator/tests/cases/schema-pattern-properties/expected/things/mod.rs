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
    /// `PUT /extended`
    #[inline]
    pub fn put_extended(&self, body: &Extended) -> PutExtendedCall;
    /// `GET /any-name`
    #[inline]
    pub fn get_any_name(&self) -> GetAnyNameCall;
    /// `GET /free`
    #[inline]
    pub fn get_free(&self) -> GetFreeCall;
    /// `GET /tree`
    #[inline]
    pub fn get_tree(&self) -> GetTreeCall;
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
/// A call of `put_extended`.
pub struct PutExtendedCall;
impl PutExtendedCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Extended>;
}
/// A call of `get_any_name`.
pub struct GetAnyNameCall;
impl GetAnyNameCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<BTreeMap<String, i64>>;
}
/// A call of `get_free`.
pub struct GetFreeCall;
impl GetFreeCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<BTreeMap<String, rt::Value>>;
}
/// A call of `get_tree`.
pub struct GetTreeCall;
impl GetTreeCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Tree>;
}
/// A call of `get_labels`.
pub struct GetLabelsCall;
impl GetLabelsCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Labels>;
}
