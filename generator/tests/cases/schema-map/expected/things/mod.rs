//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `PUT /counts`
    #[inline]
    pub fn put_counts(&self, body: &BTreeMap<String, i32>) -> PutCountsCall;
    /// `PUT /deep`
    #[inline]
    pub fn put_deep(&self, body: &Deep) -> PutDeepCall;
}
/// A call of `put_counts`.
pub struct PutCountsCall;
impl PutCountsCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<BTreeMap<String, i32>>;
}
/// A call of `put_deep`.
pub struct PutDeepCall;
impl PutDeepCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Deep>;
}
