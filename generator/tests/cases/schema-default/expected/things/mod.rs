//! `things`
/// `things`
pub struct Things;
impl Things {
    /// `PUT /thing`
    #[inline]
    pub fn put(&self, body: &ThingInput) -> PutThing;
    /// `PUT /required`
    #[inline]
    pub fn put_required(&self, body: &Required) -> PutRequired;
}
/// A call of `put`.
pub struct PutThing;
impl PutThing {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Thing>;
}
/// A call of `put_required`.
pub struct PutRequired;
impl PutRequired {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Required>;
}
