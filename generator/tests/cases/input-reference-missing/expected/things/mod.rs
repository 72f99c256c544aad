//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `GET /thing`
    pub fn get(&self) -> GetThing;
}
/// A call of `get`. Set what is optional, then send it.
pub struct GetThing;
impl GetThing {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<Thing>;
}
