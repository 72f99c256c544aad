//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `GET /tree`
    #[inline]
    pub fn get_tree(&self) -> GetTreeCall;
    /// `GET /cats`
    #[inline]
    pub fn get_cats(&self) -> GetCatsCall;
    /// `GET /plain`
    #[inline]
    pub fn get_plain(&self) -> GetPlainCall;
}
/// A call of `get_tree`.
pub struct GetTreeCall;
impl GetTreeCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Tree>;
}
/// A call of `get_cats`.
pub struct GetCatsCall;
impl GetCatsCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Page>;
}
/// A call of `get_plain`.
pub struct GetPlainCall;
impl GetPlainCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Plain>;
}
