//! Types of [`M`](super::M).
/// `Encoded`
pub struct Encoded {
    /// `picture`
    pub picture: Option<rt::FilePart>,
    /// `table`
    pub table: Option<String>,
    /// `meta`
    pub meta: Option<UploadMeta>,
}
impl Encoded {
    /// Nothing set.
    pub fn new() -> Self;
    /// `picture`
    pub fn picture(mut self, picture: rt::FilePart) -> Self;
    /// `table`
    pub fn table(mut self, table: impl Into<String>) -> Self;
    /// `meta`
    pub fn meta(mut self, meta: UploadMeta) -> Self;
}
/// `X-Kind` of the request of `encoded`.
pub enum EncodedRequestXKind {
    /// `photo`
    Photo,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// The request of `mixed`.
pub struct MixedRequest {
    /// `a`
    pub a: String,
}
impl MixedRequest {
    /// With what is required, and nothing else.
    pub fn new(a: impl Into<String>) -> Self;
}
/// `Upload`
pub struct Upload {
    /// `title`
    ///
    /// Limits: at most 20 characters.
    pub title: String,
    /// `count`
    pub count: Option<i64>,
    /// `meta`
    pub meta: Option<UploadMeta>,
    /// `tags`
    pub tags: Option<Vec<String>>,
    /// `file`
    pub file: rt::FilePart,
    /// `more`
    pub more: Option<Vec<rt::FilePart>>,
}
/// What a [`Upload`] cannot be without.
pub struct UploadRequired {
    /// `title`
    ///
    /// Limits: at most 20 characters.
    pub title: String,
    /// `file`
    pub file: rt::FilePart,
}
impl Upload {
    /// With what is required, and nothing else.
    pub fn new(required: UploadRequired) -> Self;
    /// `count`
    pub fn count(mut self, count: i64) -> Self;
    /// `meta`
    pub fn meta(mut self, meta: UploadMeta) -> Self;
    /// `tags`
    pub fn tags(mut self, tags: Vec<String>) -> Self;
    /// `more`
    pub fn more(mut self, more: Vec<rt::FilePart>) -> Self;
}
/// `meta` of `Upload`.
pub struct UploadMeta {
    /// `k`
    pub k: Option<String>,
}
impl UploadMeta {
    /// Nothing set.
    pub fn new() -> Self;
    /// `k`
    pub fn k(mut self, k: impl Into<String>) -> Self;
}
