//! `t`
/// `t`
pub struct TApi;
impl TApi {
    /// `GET /things`
    #[inline]
    pub fn get_own(&self) -> GetOwn;
    /// `PUT /things`
    #[inline]
    pub fn put_own(&self) -> PutOwn;
    /// `POST /things`
    #[inline]
    pub fn post_theirs(&self) -> PostTheirs;
}
/// A call of `get_own`. Set what is optional, then send it.
pub struct GetOwn;
impl GetOwn {
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
pub struct PutOwn;
impl PutOwn {
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
pub struct PostTheirs;
impl PostTheirs {
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
