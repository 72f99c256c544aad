//! `events`
/// `events`
pub struct Events;
/// As [`Events`], with `event_id` given once.
pub struct EventEvents;
impl Events {
    /// `PATCH /events/{event_id}`
    #[inline]
    pub fn patch_default(&self, event_id: &str) -> PatchDefault;
}
impl EventEvents {
    /// `PATCH /events/{event_id}`
    #[inline]
    pub fn patch_default(&self) -> PatchDefault;
}
/// A call of `patch_default`.
pub struct PatchDefault;
impl PatchDefault {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<()>;
}
