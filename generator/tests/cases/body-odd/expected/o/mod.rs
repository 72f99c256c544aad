//! The operations of `o`.
/// The operations of `o`.
pub struct O;
impl O {
    /// `PUT /latin`
    #[inline]
    pub fn latin(&self, body: &str) -> LatinOCall;
    /// `PUT /part`
    #[inline]
    pub fn part(&self, body: &PartRequest) -> PartOCall;
    /// `PUT /form`
    #[inline]
    pub fn form(&self, body: &FormRequest) -> FormOCall;
    /// `GET /count`
    #[inline]
    pub fn count(&self) -> CountOCall;
    /// `HEAD /count`
    #[inline]
    pub fn head_count(&self) -> HeadCountCall;
    /// `POST /either`
    #[inline]
    pub fn either(&self) -> EitherOCall;
}
/// A call of `latin`.
pub struct LatinOCall;
impl LatinOCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<String>;
}
/// A call of `part`.
pub struct PartOCall;
impl PartOCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `form`.
pub struct FormOCall;
impl FormOCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `count`. Set what is optional, then send it.
pub struct CountOCall;
impl CountOCall {
    /// `session`
    #[inline]
    pub fn session(mut self, session: &str) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<String>;
}
/// The headers that the API describes, of an answer or an error.
pub struct CountOHeaders {
    /// `X-Info`
    pub x_info: Option<Point>,
}
impl CountOHeaders {
    /// Reads them from a response: `send().with_response()` gives it, and so does `ApiError::response`.
    ///
    /// # Errors
    ///
    /// A header is not what the API describes.
    #[inline]
    pub fn of(response: &rt::RawResponse) -> Result<Self, rt::DecodeError>;
}
/// A call of `head_count`.
pub struct HeadCountCall;
impl HeadCountCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `either`. Set what is optional, then send it.
pub struct EitherOCall;
impl EitherOCall {
    /// The body; without it, none is sent.
    #[inline]
    pub fn body(mut self, body: EitherOBody) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<EitherOResponse>;
}
/// The body, in the media type of the caller's choice.
pub enum EitherOBody {
    /// Sent as `application/json`.
    Json(Point),
    /// Sent as `application/x-ndjson`.
    XNdjson(Vec<Point>),
    /// Sent as `multipart/form-data`.
    Multipart(Point),
    /// Sent as `text/csv`.
    TextCsv(String),
    /// Sent as `*/*`.
    Any(rt::TypedBody),
}
/// What the operation answers, by status.
pub enum EitherOResponse {
    /// OK
    ///
    /// Status 200.
    Ok(Point),
    /// Part
    ///
    /// Status 206.
    PartialContent(rt::Bytes),
}
