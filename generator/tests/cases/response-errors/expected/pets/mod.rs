//! The operations of `pets`.
/// The operations of `pets`.
pub struct Pets;
impl Pets {
    /// `GET /pets/{id}`
    ///
    /// # Errors
    ///
    /// Error answers have a body of a type of their own:
    ///
    /// - `400`: `Problem`
    /// - `422`: `Invalid`
    /// - Any other: `Problem`
    ///
    /// `GetPetsCall::error_of` tells them apart.
    #[inline]
    pub fn get(&self, id: &str) -> GetPetsCall;
    /// `DELETE /pets/{id}`
    ///
    /// # Errors
    ///
    /// Error answers have a body of a type of their own:
    ///
    /// - Any other: `Problem`
    ///
    /// `RemovePetsCall::error_of` gives it.
    #[inline]
    pub fn remove(&self, id: &str) -> RemovePetsCall;
}
/// A call of `get`.
pub struct GetPetsCall;
impl GetPetsCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<String>;
    /// The described body of an error; `None` for any other error.
    ///
    /// # Errors
    ///
    /// The body is not what the API describes.
    #[inline]
    pub fn error_of(error: &rt::Error) -> Result<Option<GetPetsError>, rt::DecodeError>;
}
/// What the operation answers when it fails, by status.
pub enum GetPetsError {
    /// Status 400.
    BadRequest(Problem),
    /// Status 422.
    UnprocessableContent(Invalid),
    /// Any other status.
    Default(Problem),
}
/// A call of `remove`.
pub struct RemovePetsCall;
impl RemovePetsCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
    /// The described body of an error; `None` for any other error.
    ///
    /// # Errors
    ///
    /// The body is not what the API describes.
    #[inline]
    pub fn error_of(error: &rt::Error) -> Result<Option<Problem>, rt::DecodeError>;
}
