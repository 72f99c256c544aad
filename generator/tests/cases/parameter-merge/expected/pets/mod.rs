//! `pets`
/// `pets`
pub struct Pets;
impl Pets {
    /// `GET /pets/{id}`
    pub fn get(&self, id: i64, limit: i64) -> GetPets;
    /// `DELETE /pets/{id}`
    pub fn remove(&self, id: &str) -> RemovePets;
    /// `GET /many/{a}/{b}/{c}/{d}/{e}/{f}/{g}`
    #[expect(clippy::too_many_arguments, reason = "the API requires them all")]
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
    pub fn both(&self, id: &str) -> BothPets;
}
/// A call of `get`. Set what is optional, then send it.
pub struct GetPets;
impl GetPets {
    /// `X-Trace`
    pub fn x_trace_header(mut self, x_trace_header: &str) -> Self;
    /// `id`
    pub fn id(mut self, id: i64) -> Self;
    /// `X-Trace`
    pub fn x_trace(mut self, x_trace: &str) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `remove`. Set what is optional, then send it.
pub struct RemovePets;
impl RemovePets {
    /// Of the path
    pub fn limit(mut self, limit: &str) -> Self;
    /// `X-Trace`
    pub fn x_trace(mut self, x_trace: &str) -> Self;
    /// `id`
    pub fn id(mut self, id: i64) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `many`.
pub struct ManyPets;
impl ManyPets {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `both`. Set what is optional, then send it.
pub struct BothPets;
impl BothPets {
    /// `id`
    pub fn id(mut self, id: &str) -> Self;
    /// `id`
    pub fn id_header(mut self, id_header: &str) -> Self;
    /// `id`
    pub fn id_cookie(mut self, id_cookie: &str) -> Self;
    /// `body`
    pub fn body_query(mut self, body_query: &str) -> Self;
    /// `send`
    pub fn send_query(mut self, send_query: &str) -> Self;
    /// The body; without it, none is sent.
    pub fn body(mut self, body: &BothRequest) -> Self;
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
