//! `e`
/// `e`
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
    /// `ByDefault::error_of` gives it.
    pub fn by_default(&self) -> ByDefault;
    /// `GET /some`
    ///
    /// # Errors
    ///
    /// Error answers have a body of a type of their own:
    ///
    /// - `404`: `Problem`
    /// - `5XX`: `Problem`
    ///
    /// `SomeE::error_of` gives it.
    pub fn some(&self) -> SomeE;
    /// `GET /all-but`
    ///
    /// # Errors
    ///
    /// Error answers have a body of a type of their own:
    ///
    /// - `418`: `Problem`
    /// - Any other: `Problem`
    ///
    /// `AllBut::error_of` gives it.
    pub fn all_but(&self) -> AllBut;
    /// `GET /none`
    pub fn none(&self) -> NoneE;
    /// `GET /lists`
    ///
    /// # Errors
    ///
    /// Error answers have a body of a type of their own:
    ///
    /// - `400`: `Vec<Problem>`
    ///
    /// `ListsE::error_of` gives it.
    pub fn lists(&self) -> ListsE;
}
/// A call of `by_default`.
pub struct ByDefault;
impl ByDefault {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
    /// The described body of an error; `None` for any other error.
    ///
    /// # Errors
    ///
    /// The body is not what the API describes.
    pub fn error_of(error: &rt::Error) -> Result<Option<Problem>, rt::DecodeError>;
}
/// A call of `some`.
pub struct SomeE;
impl SomeE {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
    /// The described body of an error; `None` for any other error.
    ///
    /// # Errors
    ///
    /// The body is not what the API describes.
    pub fn error_of(error: &rt::Error) -> Result<Option<Problem>, rt::DecodeError>;
}
/// A call of `all_but`.
pub struct AllBut;
impl AllBut {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
    /// The described body of an error; `None` for any other error.
    ///
    /// # Errors
    ///
    /// The body is not what the API describes.
    pub fn error_of(error: &rt::Error) -> Result<Option<Problem>, rt::DecodeError>;
}
/// A call of `none`.
pub struct NoneE;
impl NoneE {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `lists`.
pub struct ListsE;
impl ListsE {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<()>;
    /// The described body of an error; `None` for any other error.
    ///
    /// # Errors
    ///
    /// The body is not what the API describes.
    pub fn error_of(error: &rt::Error) -> Result<Option<Vec<Problem>>, rt::DecodeError>;
}
