//! `t`
/// `t`
pub struct TApi;
impl TApi {
    /// `GET /things`
    pub fn get_own(&self) -> GetOwn;
    /// `PUT /things`
    pub fn put_own(&self) -> PutOwn;
    /// `POST /things`
    pub fn post_theirs(&self) -> PostTheirs;
}
/// A call of `get_own`. Set what is optional, then send it.
pub struct GetOwn;
impl GetOwn {
    /// `theirs`
    pub fn theirs(mut self, theirs: &str) -> Self;
    /// `both`
    pub fn both(mut self, both: i64) -> Self;
    /// `own`
    pub fn own(mut self, own: &str) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `put_own`. Set what is optional, then send it.
pub struct PutOwn;
impl PutOwn {
    /// `theirs`
    pub fn theirs(mut self, theirs: &str) -> Self;
    /// `both`
    pub fn both(mut self, both: i64) -> Self;
    /// `own`
    pub fn own(mut self, own: &str) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `post_theirs`. Set what is optional, then send it.
pub struct PostTheirs;
impl PostTheirs {
    /// `theirs`
    pub fn theirs(mut self, theirs: &str) -> Self;
    /// `both`
    pub fn both(mut self, both: i64) -> Self;
    /// `own`
    pub fn own(mut self, own: &str) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
