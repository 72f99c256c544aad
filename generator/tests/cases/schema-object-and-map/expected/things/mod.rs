//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `PUT /typed`
    #[inline]
    pub fn put_typed(&self, body: &Typed) -> PutTypedCall;
    /// `PUT /anything`
    #[inline]
    pub fn put_anything(&self, body: &Anything) -> PutAnythingCall;
    /// `PUT /empty-schema`
    #[inline]
    pub fn put_empty_schema(&self, body: &EmptySchema) -> PutEmptySchemaCall;
    /// `PUT /closed`
    #[inline]
    pub fn put_closed(&self, body: &Closed) -> PutClosedCall;
    /// `PUT /free`
    #[inline]
    pub fn put_free(&self, body: &BTreeMap<String, rt::Value>) -> PutFreeCall;
    /// `PUT /sealed`
    #[inline]
    pub fn put_sealed(&self, body: &Sealed) -> PutSealedCall;
    /// `PUT /clash`
    #[inline]
    pub fn put_clash(&self, body: &Clash) -> PutClashCall;
}
/// A call of `put_typed`.
pub struct PutTypedCall;
impl PutTypedCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Typed>;
}
/// A call of `put_anything`.
pub struct PutAnythingCall;
impl PutAnythingCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Anything>;
}
/// A call of `put_empty_schema`.
pub struct PutEmptySchemaCall;
impl PutEmptySchemaCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<EmptySchema>;
}
/// A call of `put_closed`.
pub struct PutClosedCall;
impl PutClosedCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Closed>;
}
/// A call of `put_free`.
pub struct PutFreeCall;
impl PutFreeCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<BTreeMap<String, rt::Value>>;
}
/// A call of `put_sealed`.
pub struct PutSealedCall;
impl PutSealedCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Sealed>;
}
/// A call of `put_clash`.
pub struct PutClashCall;
impl PutClashCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Clash>;
}
