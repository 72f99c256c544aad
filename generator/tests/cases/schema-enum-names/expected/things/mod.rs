//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /all`
    #[inline]
    pub fn put_all(&self, body: &All) -> PutAll;
}
/// A call of `put_all`.
pub struct PutAll;
impl PutAll {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<All>;
}
