//! `s`
/// `s`
pub struct S;
impl S {
    /// `GET /search/{where}`
    pub fn search(&self, r#where: &Where) -> SearchS;
}
/// A call of `search`. Set what is optional, then send it.
pub struct SearchS;
impl SearchS {
    /// `filter`
    pub fn filter(mut self, filter: &Where) -> Self;
    /// `ids`
    pub fn ids(mut self, ids: Vec<i64>) -> Self;
    /// `note`
    pub fn note(mut self, note: &str) -> Self;
    /// `free`
    pub fn free(mut self, free: &rt::Value) -> Self;
    /// `X-Where`
    pub fn x_where(mut self, x_where: &Where) -> Self;
    /// `where`
    pub fn r#where(mut self, r#where: &Where) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
