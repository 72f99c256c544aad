//! The operations of `chains`.
/// The operations of `chains`.
pub struct Chains;
impl Chains {
    /// `PUT /chains`
    #[inline]
    pub fn put(&self, body: &Chain) -> PutChainCall;
    /// `GET /people`
    #[inline]
    pub fn get_person(&self) -> GetPersonCall;
}
/// A call of `put`.
pub struct PutChainCall;
impl PutChainCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Chain>;
}
/// A call of `get_person`.
pub struct GetPersonCall;
impl GetPersonCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Person>;
}
