//! All about cats
/// All about cats
pub struct Cats;
impl Cats {
    /// `GET /cats`
    #[inline]
    pub fn list(&self) -> ListCatsCall;
    /// `GET /kittens`
    #[inline]
    pub fn get_kittens(&self) -> GetKittensCatsCall;
    /// Use listCats instead.
    #[deprecated(note = "deprecated by the API's description")]
    #[inline]
    pub fn old(&self) -> OldCatsCall;
}
/// A call of `list`.
pub struct ListCatsCall;
impl ListCatsCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `get_kittens`.
pub struct GetKittensCatsCall;
impl GetKittensCatsCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `old`.
pub struct OldCatsCall;
impl OldCatsCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
