//! The operations of `t`.
/// The operations of `t`.
pub struct TApi;
impl TApi {
    /// `GET /things`
    #[inline]
    pub fn get_own(&self) -> GetOwnCall;
    /// `PUT /things`
    #[inline]
    pub fn put_own(&self) -> PutOwnCall;
    /// `POST /things`
    #[inline]
    pub fn post_theirs(&self) -> PostTheirsCall;
}
/// A call of `get_own`. Set what is optional, then send it.
pub struct GetOwnCall;
impl GetOwnCall {
    /// `theirs`
    #[inline]
    pub fn theirs(mut self, theirs: &str) -> Self;
    /// `both`
    #[inline]
    pub fn both(mut self, both: i64) -> Self;
    /// `own`
    #[inline]
    pub fn own(mut self, own: &str) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `put_own`. Set what is optional, then send it.
pub struct PutOwnCall;
impl PutOwnCall {
    /// `theirs`
    #[inline]
    pub fn theirs(mut self, theirs: &str) -> Self;
    /// `both`
    #[inline]
    pub fn both(mut self, both: i64) -> Self;
    /// `own`
    #[inline]
    pub fn own(mut self, own: &str) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `post_theirs`. Set what is optional, then send it.
pub struct PostTheirsCall;
impl PostTheirsCall {
    /// `theirs`
    #[inline]
    pub fn theirs(mut self, theirs: &str) -> Self;
    /// `both`
    #[inline]
    pub fn both(mut self, both: i64) -> Self;
    /// `own`
    #[inline]
    pub fn own(mut self, own: &str) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
