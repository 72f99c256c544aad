//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /counts`
    #[inline]
    pub fn put_counts(&self, body: &BTreeMap<String, i32>) -> PutCounts;
    /// `PUT /deep`
    #[inline]
    pub fn put_deep(&self, body: &Deep) -> PutDeep;
}
/// A call of `put_counts`.
pub struct PutCounts;
impl PutCounts {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<BTreeMap<String, i32>>;
}
/// A call of `put_deep`.
pub struct PutDeep;
impl PutDeep {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Deep>;
}
