//! All about cats
/// All about cats
pub struct Cats;
impl Cats {
    /// `GET /cats`
    #[inline]
    pub fn list(&self) -> ListCats;
    /// `GET /kittens`
    #[inline]
    pub fn get_kittens(&self) -> GetKittensCats;
    /// Use listCats instead.
    #[deprecated(note = "deprecated by the API's description")]
    #[inline]
    pub fn old(&self) -> OldCats;
}
/// A call of `list`.
pub struct ListCats;
impl ListCats {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `get_kittens`.
pub struct GetKittensCats;
impl GetKittensCats {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `old`.
pub struct OldCats;
impl OldCats {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
