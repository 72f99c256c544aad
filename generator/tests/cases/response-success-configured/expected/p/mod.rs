//! The operations of `p`.
/// The operations of `p`.
pub struct P;
impl P {
    /// `GET /things`
    #[inline]
    pub fn things(&self) -> ThingsPCall;
    /// `GET /whole`
    #[inline]
    pub fn whole(&self) -> WholePCall;
    /// `GET /several`
    ///
    /// # Errors
    ///
    /// Error answers have a body of a type of their own:
    ///
    /// - `400`: `Bad`
    /// - `422`: `Invalid`
    ///
    /// `SeveralPCall::error_of` tells them apart.
    #[inline]
    pub fn several(&self) -> SeveralPCall;
}
/// A call of `things`. Set what is optional, then send it.
pub struct ThingsPCall;
impl ThingsPCall {
    /// `page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<rt::Page<i64>>;
    /// The items of all pages, one by one.
    #[inline]
    pub fn stream(self) -> rt::Items<i64>;
    /// All pages, one by one.
    #[inline]
    pub fn pages(self) -> rt::Pages<i64>;
    /// Sends the request, and gives the whole body of the answer.
    #[inline]
    pub fn send_whole(self) -> rt::Sending<ThingsResponse>;
}
/// A call of `whole`.
pub struct WholePCall;
impl WholePCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<WholeResponse>;
}
/// A call of `several`.
pub struct SeveralPCall;
impl SeveralPCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<SeveralResponse>;
    /// The described body of an error; `None` for any other error.
    ///
    /// Such another error is that of an answer with a status of success, whose body says that the request has failed: no status tells which of the described bodies it has. `ApiError::body_as` reads it as one of them.
    ///
    /// # Errors
    ///
    /// The body is not what the API describes.
    #[inline]
    pub fn error_of(
        error: &rt::Error,
    ) -> Result<Option<SeveralPError>, rt::DecodeError>;
}
/// What the operation answers when it fails, by status.
pub enum SeveralPError {
    /// Status 400.
    BadRequest(Bad),
    /// Status 422.
    UnprocessableContent(Invalid),
}
