//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `PUT /pet`
    #[inline]
    pub fn put_pet(&self, body: &PetInput) -> PutPetCall;
    /// `PUT /cat`
    #[inline]
    pub fn put_cat(&self, body: &CatInput) -> PutCatCall;
    /// `POST /form`
    #[inline]
    pub fn post_form(&self, body: &PetInput) -> PostFormCall;
}
/// A call of `put_pet`.
pub struct PutPetCall;
impl PutPetCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Pet>;
}
/// A call of `put_cat`.
pub struct PutCatCall;
impl PutCatCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
/// A call of `post_form`.
pub struct PostFormCall;
impl PostFormCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
