//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /typed`
    #[inline]
    pub fn put_typed(&self, body: &Typed) -> PutTyped;
    /// `PUT /anything`
    #[inline]
    pub fn put_anything(&self, body: &Anything) -> PutAnything;
    /// `PUT /empty-schema`
    #[inline]
    pub fn put_empty_schema(&self, body: &EmptySchema) -> PutEmptySchema;
    /// `PUT /closed`
    #[inline]
    pub fn put_closed(&self, body: &Closed) -> PutClosed;
    /// `PUT /free`
    #[inline]
    pub fn put_free(&self, body: &BTreeMap<String, rt::Value>) -> PutFree;
    /// `PUT /sealed`
    #[inline]
    pub fn put_sealed(&self, body: &Sealed) -> PutSealed;
    /// `PUT /clash`
    #[inline]
    pub fn put_clash(&self, body: &Clash) -> PutClash;
}
/// A call of `put_typed`.
pub struct PutTyped;
impl PutTyped {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Typed>;
}
/// A call of `put_anything`.
pub struct PutAnything;
impl PutAnything {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Anything>;
}
/// A call of `put_empty_schema`.
pub struct PutEmptySchema;
impl PutEmptySchema {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<EmptySchema>;
}
/// A call of `put_closed`.
pub struct PutClosed;
impl PutClosed {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Closed>;
}
/// A call of `put_free`.
pub struct PutFree;
impl PutFree {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<BTreeMap<String, rt::Value>>;
}
/// A call of `put_sealed`.
pub struct PutSealed;
impl PutSealed {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Sealed>;
}
/// A call of `put_clash`.
pub struct PutClash;
impl PutClash {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Clash>;
}
