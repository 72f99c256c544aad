//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `GET /thing`
    pub fn get(&self) -> GetThing;
}
/// A call of `get`.
pub struct GetThing;
impl GetThing {
    /// Sends the request.
    pub fn send(self) -> rt::Sending<Thing>;
}
