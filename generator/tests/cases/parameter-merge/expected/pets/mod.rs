//! `pets`
/// `pets`
pub struct Pets;
impl Pets {
    /// `GET /pets/{id}`
    #[inline]
    pub fn get(&self, id: i64, limit: i64) -> GetPets;
    /// `DELETE /pets/{id}`
    #[inline]
    pub fn remove(&self, id: &str) -> RemovePets;
    /// `GET /many/{a}/{b}/{c}/{d}/{e}/{f}/{g}`
    #[expect(clippy::too_many_arguments, reason = "the API requires them all")]
    #[inline]
    pub fn many(
        &self,
        a: &str,
        b: &str,
        c: &str,
        d: &str,
        e: &str,
        f: &str,
        g: &str,
    ) -> ManyPets;
    /// `PUT /both/{id}`
    #[inline]
    pub fn both(&self, id: &str) -> BothPets;
}
/// A call of `get`. Set what is optional, then send it.
pub struct GetPets;
impl GetPets {
    /// `X-Trace`
    #[inline]
    pub fn x_trace_header(mut self, x_trace_header: &str) -> Self;
    /// `id`
    #[inline]
    pub fn id(mut self, id: i64) -> Self;
    /// `X-Trace`
    #[inline]
    pub fn x_trace(mut self, x_trace: &str) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `remove`. Set what is optional, then send it.
pub struct RemovePets;
impl RemovePets {
    /// Of the path
    #[inline]
    pub fn limit(mut self, limit: &str) -> Self;
    /// `X-Trace`
    #[inline]
    pub fn x_trace(mut self, x_trace: &str) -> Self;
    /// `id`
    #[inline]
    pub fn id(mut self, id: i64) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `many`.
pub struct ManyPets;
impl ManyPets {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `both`. Set what is optional, then send it.
pub struct BothPets;
impl BothPets {
    /// `id`
    #[inline]
    pub fn id(mut self, id: &str) -> Self;
    /// `id`
    #[inline]
    pub fn id_header(mut self, id_header: &str) -> Self;
    /// `id`
    #[inline]
    pub fn id_cookie(mut self, id_cookie: &str) -> Self;
    /// `body`
    #[inline]
    pub fn body_query(mut self, body_query: &str) -> Self;
    /// `send`
    #[inline]
    pub fn send_query(mut self, send_query: &str) -> Self;
    /// The body; without it, none is sent.
    #[inline]
    pub fn body(mut self, body: &BothRequest) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
