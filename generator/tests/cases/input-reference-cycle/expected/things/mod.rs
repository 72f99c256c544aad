//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `GET /thing`
    #[inline]
    pub fn get(&self) -> GetThing;
}
/// A call of `get`.
pub struct GetThing;
impl GetThing {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Thing>;
}
