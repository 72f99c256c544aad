//! The operations of `events`.
/// The operations of `events`.
pub struct Events;
/// As [`Events`], with `event_id` given once.
pub struct EventEvents;
impl Events {
    /// `PATCH /events/{event_id}`
    #[inline]
    pub fn patch_default(&self, event_id: &str) -> PatchDefaultCall;
}
impl EventEvents {
    /// `PATCH /events/{event_id}`
    #[inline]
    pub fn patch_default(&self) -> PatchDefaultCall;
}
/// A call of `patch_default`.
pub struct PatchDefaultCall;
impl PatchDefaultCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
