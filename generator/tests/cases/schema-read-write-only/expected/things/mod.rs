//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /user`
    #[inline]
    pub fn put_user(&self, body: &UserInput) -> PutUser;
    /// `PUT /child`
    #[inline]
    pub fn put_child(&self, body: &ChildInput) -> PutChild;
    /// `PUT /odd`
    #[inline]
    pub fn put_odd(&self, body: &Odd) -> PutOdd;
}
/// A call of `put_user`.
pub struct PutUser;
impl PutUser {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<User>;
}
/// A call of `put_child`.
pub struct PutChild;
impl PutChild {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Child>;
}
/// A call of `put_odd`.
pub struct PutOdd;
impl PutOdd {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Odd>;
}
