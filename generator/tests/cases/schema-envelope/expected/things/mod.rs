//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `GET /things/{id}`
    #[inline]
    pub fn get(&self, id: i64) -> GetThingCall;
    /// `PUT /things/{id}`
    #[inline]
    pub fn put(&self, id: i64, body: &Thing) -> PutThingCall;
    /// `GET /names`
    #[inline]
    pub fn list_names(&self) -> ListNamesCall;
}
/// A call of `get`.
pub struct GetThingCall;
impl GetThingCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Thing>;
    /// Sends the request, and gives the whole body of the answer.
    #[inline]
    pub fn send_whole(self) -> rt::Sending<EnvelopeObject<Thing>>;
}
/// A call of `put`.
pub struct PutThingCall;
impl PutThingCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Thing>;
    /// Sends the request, and gives the whole body of the answer.
    #[inline]
    pub fn send_whole(self) -> rt::Sending<EnvelopeObject<Thing>>;
}
/// A call of `list_names`.
pub struct ListNamesCall;
impl ListNamesCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Vec<String>>;
    /// Sends the request, and gives the whole body of the answer.
    #[inline]
    pub fn send_whole(self) -> rt::Sending<Envelope<Vec<String>>>;
}
