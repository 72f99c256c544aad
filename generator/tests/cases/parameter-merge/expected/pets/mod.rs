//! The operations of `pets`.
/// The operations of `pets`.
pub struct Pets;
impl Pets {
    /// `GET /pets/{id}`
    #[inline]
    pub fn get(&self, id: i64, limit: i64) -> GetPetsCall;
    /// `DELETE /pets/{id}`
    #[inline]
    pub fn remove(&self, id: &str) -> RemovePetsCall;
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
    ) -> ManyPetsCall;
    /// `PUT /both/{id}`
    #[inline]
    pub fn both(&self, id: &str) -> BothPetsCall;
}
/// A call of `get`. Set what is optional, then send it.
pub struct GetPetsCall;
impl GetPetsCall {
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
pub struct RemovePetsCall;
impl RemovePetsCall {
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
pub struct ManyPetsCall;
impl ManyPetsCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `both`. Set what is optional, then send it.
pub struct BothPetsCall;
impl BothPetsCall {
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
