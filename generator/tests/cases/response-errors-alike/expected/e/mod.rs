//! The operations of `e`.
/// The operations of `e`.
pub struct E;
impl E {
    /// `GET /default`
    ///
    /// # Errors
    ///
    /// Error answers have a body of a type of their own:
    ///
    /// - Any other: `Problem`
    ///
    /// `ByDefaultCall::error_of` gives it.
    #[inline]
    pub fn by_default(&self) -> ByDefaultCall;
    /// `GET /some`
    ///
    /// # Errors
    ///
    /// Error answers have a body of a type of their own:
    ///
    /// - `404`: `Problem`
    /// - `5XX`: `Problem`
    ///
    /// `SomeECall::error_of` gives it.
    #[inline]
    pub fn some(&self) -> SomeECall;
    /// `GET /all-but`
    ///
    /// # Errors
    ///
    /// Error answers have a body of a type of their own:
    ///
    /// - `418`: `Problem`
    /// - Any other: `Problem`
    ///
    /// `AllButCall::error_of` gives it.
    #[inline]
    pub fn all_but(&self) -> AllButCall;
    /// `GET /listed`
    ///
    /// # Errors
    ///
    /// Error answers have a body of a type of their own:
    ///
    /// - `403`: `Problem`
    /// - `404`: `Problem`
    /// - `405`: `Problem`
    /// - Any other: `Problem`
    ///
    /// `ListedECall::error_of` gives it.
    #[inline]
    pub fn listed(&self) -> ListedECall;
    /// `GET /none`
    #[inline]
    pub fn none(&self) -> NoneECall;
    /// `GET /lists`
    ///
    /// # Errors
    ///
    /// Error answers have a body of a type of their own:
    ///
    /// - `400`: `Vec<Problem>`
    ///
    /// `ListsECall::error_of` gives it.
    #[inline]
    pub fn lists(&self) -> ListsECall;
}
/// A call of `by_default`.
pub struct ByDefaultCall;
impl ByDefaultCall {
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
/// A call of `some`.
pub struct SomeECall;
impl SomeECall {
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
/// A call of `all_but`.
pub struct AllButCall;
impl AllButCall {
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
/// A call of `listed`.
pub struct ListedECall;
impl ListedECall {
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
/// A call of `none`.
pub struct NoneECall;
impl NoneECall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `lists`.
pub struct ListsECall;
impl ListsECall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
    /// The described body of an error; `None` for any other error.
    ///
    /// # Errors
    ///
    /// The body is not what the API describes.
    #[inline]
    pub fn error_of(error: &rt::Error) -> Result<Option<Vec<Problem>>, rt::DecodeError>;
}
