//! The operations of `s`.
/// The operations of `s`.
pub struct S;
impl S {
    /// `GET /exact`
    #[inline]
    pub fn exact(&self) -> ExactSCall;
    /// `GET /class`
    ///
    /// # Errors
    ///
    /// Error answers have a body of a type of their own:
    ///
    /// - `4XX`: `Problem`
    ///
    /// `ClassSCall::error_of` gives it.
    #[inline]
    pub fn class(&self) -> ClassSCall;
    /// `GET /default`
    ///
    /// # Errors
    ///
    /// Error answers have a body of a type of their own:
    ///
    /// - Any other: `Pet`
    ///
    /// `ByDefaultCall::error_of` gives it.
    #[inline]
    pub fn by_default(&self) -> ByDefaultCall;
    /// `PUT /several`
    #[inline]
    pub fn several(&self) -> SeveralSCall;
    /// `GET /streams`
    #[inline]
    pub fn streams(&self) -> StreamsSCall;
    /// `PUT /same`
    #[inline]
    pub fn same(&self) -> SameSCall;
    /// `PUT /unlisted`
    #[inline]
    pub fn unlisted(&self) -> UnlistedSCall;
    /// `DELETE /none`
    #[inline]
    pub fn none(&self) -> NoneSCall;
    /// `POST /empty`
    #[inline]
    pub fn empty(&self) -> EmptySCall;
    /// `GET /maybe`
    #[inline]
    pub fn maybe(&self) -> MaybeSCall;
    /// `GET /cached`
    #[inline]
    pub fn cached(&self) -> CachedSCall;
    /// `HEAD /head`
    #[inline]
    pub fn head(&self) -> HeadSCall;
    /// `HEAD /head-as-get`
    #[inline]
    pub fn head_as_get(&self) -> HeadAsGetCall;
    /// `GET /unknown`
    #[inline]
    pub fn unknown(&self) -> UnknownSCall;
}
/// A call of `exact`.
pub struct ExactSCall;
impl ExactSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Pet>;
}
/// A call of `class`.
pub struct ClassSCall;
impl ClassSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Pet>;
    /// The described body of an error; `None` for any other error.
    ///
    /// # Errors
    ///
    /// The body is not what the API describes.
    #[inline]
    pub fn error_of(error: &rt::Error) -> Result<Option<Problem>, rt::DecodeError>;
}
/// A call of `by_default`.
pub struct ByDefaultCall;
impl ByDefaultCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Pet>;
    /// The described body of an error; `None` for any other error.
    ///
    /// # Errors
    ///
    /// The body is not what the API describes.
    #[inline]
    pub fn error_of(error: &rt::Error) -> Result<Option<Pet>, rt::DecodeError>;
}
/// A call of `several`.
pub struct SeveralSCall;
impl SeveralSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<SeveralSResponse>;
}
/// What the operation answers, by status.
pub enum SeveralSResponse {
    /// Replaced
    ///
    /// Status 200.
    Ok(Pet),
    /// Made
    ///
    /// Status 201.
    Created(Receipt),
    /// Later
    ///
    /// Status 202.
    Accepted(String),
    /// Nothing
    ///
    /// Status 204.
    NoContent,
    /// Part
    ///
    /// Status 206.
    PartialContent(rt::Bytes),
    /// Another
    ///
    /// Any other status of 200 to 299.
    Success(rt::Value),
}
/// A call of `streams`.
pub struct StreamsSCall;
impl StreamsSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<StreamsSResponse>;
}
/// What the operation answers, by status.
pub enum StreamsSResponse {
    /// Events
    ///
    /// Status 200.
    Ok(Vec<Pet>),
    /// Later
    ///
    /// Status 202.
    Accepted(Receipt),
    /// Lines
    ///
    /// Status 203.
    NonAuthoritative(Vec<Pet>),
}
/// A call of `same`.
pub struct SameSCall;
impl SameSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Pet>;
}
/// A call of `unlisted`.
pub struct UnlistedSCall;
impl UnlistedSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<UnlistedSResponse>;
}
/// What the operation answers, by status.
pub enum UnlistedSResponse {
    /// OK
    ///
    /// Status 200.
    Ok(Pet),
    /// Made
    ///
    /// Status 201.
    Created(Receipt),
}
/// A call of `none`.
pub struct NoneSCall;
impl NoneSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `empty`.
pub struct EmptySCall;
impl EmptySCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `maybe`.
pub struct MaybeSCall;
impl MaybeSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<MaybeSResponse>;
}
/// What the operation answers, by status.
pub enum MaybeSResponse {
    /// OK
    ///
    /// Status 200.
    Ok(Pet),
    /// None
    ///
    /// Status 204.
    NoContent,
}
/// A call of `cached`. Set what is optional, then send it.
pub struct CachedSCall;
impl CachedSCall {
    /// `If-None-Match`
    #[inline]
    pub fn if_none_match(mut self, if_none_match: &str) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Pet>;
}
/// A call of `head`.
pub struct HeadSCall;
impl HeadSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// The headers that the API describes, of an answer or an error.
pub struct HeadSHeaders {
    /// `X-Size`
    pub x_size: Option<i64>,
}
impl HeadSHeaders {
    /// Reads them from a response: `send().with_response()` gives it, and so does `ApiError::response`.
    ///
    /// # Errors
    ///
    /// A header is not what the API describes.
    #[inline]
    pub fn of(response: &rt::RawResponse) -> Result<Self, rt::DecodeError>;
}
/// A call of `head_as_get`.
pub struct HeadAsGetCall;
impl HeadAsGetCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `unknown`.
pub struct UnknownSCall;
impl UnknownSCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
