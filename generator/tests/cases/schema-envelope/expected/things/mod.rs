//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `GET /things/{id}`
    pub fn get(&self, id: i64) -> GetThing;
    /// `PUT /things/{id}`
    pub fn put(&self, id: i64, body: &Thing) -> PutThing;
    /// `GET /names`
    pub fn list_names(&self) -> ListNames;
}
/// A call of `get`.
pub struct GetThing;
impl GetThing {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<Thing>;
    /// Sends the request, and gives the whole body of the answer.
    pub fn send_whole(self) -> rt::Sending<EnvelopeObject<Thing>>;
}
/// A call of `put`.
pub struct PutThing;
impl PutThing {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<Thing>;
    /// Sends the request, and gives the whole body of the answer.
    pub fn send_whole(self) -> rt::Sending<EnvelopeObject<Thing>>;
}
/// A call of `list_names`.
pub struct ListNames;
impl ListNames {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<Vec<String>>;
    /// Sends the request, and gives the whole body of the answer.
    pub fn send_whole(self) -> rt::Sending<Envelope<Vec<String>>>;
}
