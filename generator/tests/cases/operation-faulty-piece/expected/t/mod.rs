//! The operations of `t`.
/// The operations of `t`.
pub struct TApi;
impl TApi {
    /// `GET /things/{id}`
    #[inline]
    pub fn read(&self, id: &str) -> ReadTCall;
    /// `PUT /things/{id}`
    #[inline]
    pub fn replace(&self, id: &str) -> ReplaceTCall;
    /// `PUT /body`
    #[inline]
    pub fn body(&self) -> BodyTCall;
    /// `GET /answers`
    ///
    /// # Errors
    ///
    /// Error answers have a body of a type of their own:
    ///
    /// - `404`: `AnswersResponse404`
    ///
    /// `AnswersTCall::error_of` gives it.
    #[inline]
    pub fn answers(&self) -> AnswersTCall;
}
/// A call of `read`.
pub struct ReadTCall;
impl ReadTCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<ReadResponse>;
}
/// The headers that the API describes, of an answer or an error.
pub struct ReadTHeaders {
    /// `X-Fine`
    pub x_fine: Option<i64>,
}
impl ReadTHeaders {
    /// Reads them from a response: `send().with_response()` gives it, and so does `ApiError::response`.
    ///
    /// # Errors
    ///
    /// A header is not what the API describes.
    #[inline]
    pub fn of(response: &rt::RawResponse) -> Result<Self, rt::DecodeError>;
}
/// A call of `replace`. Set what is optional, then send it.
pub struct ReplaceTCall;
impl ReplaceTCall {
    /// `fine`
    #[inline]
    pub fn fine(mut self, fine: i64) -> Self;
    /// The body; without it, none is sent.
    pub fn body(mut self, body: impl Into<rt::TypedBody>) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Bytes>;
    /// Sends the request, and gives the body piece by piece as it arrives.
    #[inline]
    pub fn stream(self) -> rt::Sending<rt::StreamResponse>;
}
/// A call of `body`.
pub struct BodyTCall;
impl BodyTCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `answers`.
pub struct AnswersTCall;
impl AnswersTCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<AnswersTResponse>;
    /// The described body of an error; `None` for any other error.
    ///
    /// # Errors
    ///
    /// The body is not what the API describes.
    #[inline]
    pub fn error_of(
        error: &rt::Error,
    ) -> Result<Option<AnswersResponse404>, rt::DecodeError>;
}
/// What the operation answers, by status.
pub enum AnswersTResponse {
    /// Status 200.
    Ok(rt::Bytes),
    /// Status 204.
    NoContent,
}
