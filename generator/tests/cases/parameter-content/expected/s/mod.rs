//! The operations of `s`.
/// The operations of `s`.
pub struct S;
impl S {
    /// `GET /search/{where}`
    #[inline]
    pub fn search(&self, r#where: &Where) -> SearchSCall;
}
/// A call of `search`. Set what is optional, then send it.
pub struct SearchSCall;
impl SearchSCall {
    /// `filter`
    #[inline]
    pub fn filter(mut self, filter: &Where) -> Self;
    /// `ids`
    #[inline]
    pub fn ids(mut self, ids: Vec<i64>) -> Self;
    /// `note`
    #[inline]
    pub fn note(mut self, note: &str) -> Self;
    /// `free`
    #[inline]
    pub fn free(mut self, free: &rt::Value) -> Self;
    /// `X-Where`
    #[inline]
    pub fn x_where(mut self, x_where: &Where) -> Self;
    /// `where`
    #[inline]
    pub fn r#where(mut self, r#where: &Where) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
