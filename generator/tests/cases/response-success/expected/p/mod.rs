//! The operations of `p`.
/// The operations of `p`.
pub struct P;
impl P {
    /// `GET /things`
    ///
    /// # Errors
    ///
    /// Error answers have a body of a type of their own:
    ///
    /// - `4XX`: `Failure`
    ///
    /// `ThingsPCall::error_of` gives it.
    #[inline]
    pub fn things(&self) -> ThingsPCall;
    /// `DELETE /gone`
    ///
    /// # Errors
    ///
    /// Error answers have a body of a type of their own:
    ///
    /// - Any other: `Failure`
    ///
    /// `RemovePCall::error_of` gives it.
    #[inline]
    pub fn remove(&self) -> RemovePCall;
}
/// A call of `things`.
pub struct ThingsPCall;
impl ThingsPCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Vec<i64>>;
    /// Sends the request, and gives the whole body of the answer.
    #[inline]
    pub fn send_whole(self) -> rt::Sending<Envelope<Vec<i64>>>;
    /// The described body of an error; `None` for any other error.
    ///
    /// # Errors
    ///
    /// The body is not what the API describes.
    #[inline]
    pub fn error_of(error: &rt::Error) -> Result<Option<Failure>, rt::DecodeError>;
}
/// A call of `remove`.
pub struct RemovePCall;
impl RemovePCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<RemoveResponse>;
    /// The described body of an error; `None` for any other error.
    ///
    /// # Errors
    ///
    /// The body is not what the API describes.
    #[inline]
    pub fn error_of(error: &rt::Error) -> Result<Option<Failure>, rt::DecodeError>;
}
