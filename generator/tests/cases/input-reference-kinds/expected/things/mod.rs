//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `PUT /things/{id}`
    ///
    /// # Links
    ///
    /// The answer leads to:
    ///
    /// - `again`: `putThing`
    ///
    /// # Errors
    ///
    /// Error answers have a body of a type of their own:
    ///
    /// - `4XX`: `Problem`
    ///
    /// `PutThingCall::error_of` gives it.
    #[inline]
    pub fn put(&self, id: i64, body: &Thing) -> PutThingCall;
}
/// A call of `put`. Set what is optional, then send it.
pub struct PutThingCall;
impl PutThingCall {
    /// `limit`
    ///
    /// Limits: at least 1.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self;
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Thing>;
    /// The described body of an error; `None` for any other error.
    ///
    /// # Errors
    ///
    /// The body is not what the API describes.
    #[inline]
    pub fn error_of(error: &rt::Error) -> Result<Option<Problem>, rt::DecodeError>;
}
/// The headers that the API describes, of an answer or an error.
pub struct PutThingHeaders {
    /// `X-Count`
    pub x_count: Option<i64>,
}
impl PutThingHeaders {
    /// Reads them from a response: `send().with_response()` gives it, and so does `ApiError::response`.
    ///
    /// # Errors
    ///
    /// A header is not what the API describes.
    #[inline]
    pub fn of(response: &rt::RawResponse) -> Result<Self, rt::DecodeError>;
}
