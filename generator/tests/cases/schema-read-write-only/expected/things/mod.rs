//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `PUT /user`
    #[inline]
    pub fn put_user(&self, body: &UserInput) -> PutUserCall;
    /// `PUT /child`
    #[inline]
    pub fn put_child(&self, body: &ChildInput) -> PutChildCall;
    /// `PUT /odd`
    #[inline]
    pub fn put_odd(&self, body: &Odd) -> PutOddCall;
    /// `PUT /contact`
    #[inline]
    pub fn put_contact(&self, body: &ContactInput) -> PutContactCall;
}
/// A call of `put_user`.
pub struct PutUserCall;
impl PutUserCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<User>;
}
/// A call of `put_child`.
pub struct PutChildCall;
impl PutChildCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Child>;
}
/// A call of `put_odd`.
pub struct PutOddCall;
impl PutOddCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Odd>;
}
/// A call of `put_contact`.
pub struct PutContactCall;
impl PutContactCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Contact>;
}
