//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `PUT /thing`
    #[inline]
    pub fn put(&self, body: &ThingInput) -> PutThingCall;
    /// `GET /part`
    #[inline]
    pub fn get_part(&self) -> GetPartCall;
    /// `PUT /part`
    #[inline]
    pub fn put_part(&self, body: &PartChange) -> PutPartCall;
}
/// A call of `put`.
pub struct PutThingCall;
impl PutThingCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Thing>;
}
/// A call of `get_part`.
pub struct GetPartCall;
impl GetPartCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Part>;
}
/// A call of `put_part`.
pub struct PutPartCall;
impl PutPartCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
