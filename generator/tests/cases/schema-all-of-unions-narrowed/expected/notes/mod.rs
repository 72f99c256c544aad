//! The operations of `notes`.
/// The operations of `notes`.
pub struct Notes;
impl Notes {
    /// `PUT /note`
    #[inline]
    pub fn put(&self, body: &Note) -> PutNoteCall;
}
/// A call of `put`.
pub struct PutNoteCall;
impl PutNoteCall {
    /// Sends the request.
    #[inline]
    pub fn send(self) -> rt::Sending<Note>;
}
