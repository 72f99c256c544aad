//! Types of [`P`](super::P).
/// The request of `tags`.
pub struct TagsRequest {
    /// `tags`
    ///
    /// Limits: at least 1 item.
    pub tags: Vec<String>,
    /// `photo`
    pub photo: Option<rt::FilePart>,
}
impl TagsRequest {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(tags: Vec<String>) -> Self;
    /// `photo`
    #[inline]
    pub fn photo(mut self, photo: rt::FilePart) -> Self;
}
