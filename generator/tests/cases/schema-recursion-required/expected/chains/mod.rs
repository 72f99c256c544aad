//! `chains`
/// `chains`
pub struct Chains;
impl Chains {
    /// `PUT /chains`
    #[inline]
    pub fn put(&self, body: &Chain) -> PutChain;
    /// `GET /people`
    #[inline]
    pub fn get_person(&self) -> GetPerson;
}
/// A call of `put`.
pub struct PutChain;
impl PutChain {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Chain>;
}
/// A call of `get_person`.
pub struct GetPerson;
impl GetPerson {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Person>;
}
