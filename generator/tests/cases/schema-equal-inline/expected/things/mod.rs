//! The operations of `things`.
/// The operations of `things`.
pub struct Things;
impl Things {
    /// `PUT /thing`
    #[inline]
    pub fn put(&self, body: &Thing) -> PutThingCall;
    /// `POST /names`
    #[inline]
    pub fn add_name(&self, body: &AddNameRequest) -> AddNameCall;
    /// `POST /labels`
    #[inline]
    pub fn add_label(&self, body: &AddLabelRequest) -> AddLabelCall;
}
/// A call of `put`.
pub struct PutThingCall;
impl PutThingCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Thing>;
}
/// A call of `add_name`.
pub struct AddNameCall;
impl AddNameCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Parcel>;
}
/// A call of `add_label`.
pub struct AddLabelCall;
impl AddLabelCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Envelope>;
}
