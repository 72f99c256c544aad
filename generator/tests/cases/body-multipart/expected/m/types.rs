//! Types of [`M`](super::M).
/// `Document`
pub struct Document {
    /// `content`
    pub content: String,
    /// `cover`
    pub cover: Option<DocumentCover>,
    /// `title`
    pub title: Option<String>,
    /// `nested`
    pub nested: Option<BTreeMap<String, String>>,
    /// `covers`
    pub covers: Option<Vec<Option<String>>>,
}
impl Document {
    /// With what is required, and nothing else.
    pub fn new(content: impl Into<String>) -> Self;
    /// `cover`
    #[inline]
    pub fn cover(mut self, cover: DocumentCover) -> Self;
    /// `title`
    pub fn title(mut self, title: impl Into<String>) -> Self;
    /// `nested`
    #[inline]
    pub fn nested(mut self, nested: BTreeMap<String, String>) -> Self;
    /// `covers`
    #[inline]
    pub fn covers(mut self, covers: Vec<Option<String>>) -> Self;
}
/// `cover` of `Document`.
///
/// A value may fit several variants: the first that it fits is taken, of `Uri`, `Binary`.
pub enum DocumentCover {
    /// `binary`
    Binary(String),
    /// `uri`
    Uri(String),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
/// `Document multipart`
pub struct DocumentMultipart {
    /// `content`
    pub content: rt::FilePart,
    /// `cover`
    pub cover: Option<rt::FilePart>,
    /// `title`
    pub title: Option<String>,
    /// `nested`
    pub nested: Option<BTreeMap<String, String>>,
    /// `covers`
    pub covers: Option<Vec<rt::FilePart>>,
}
impl DocumentMultipart {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(content: rt::FilePart) -> Self;
    /// `cover`
    #[inline]
    pub fn cover(mut self, cover: rt::FilePart) -> Self;
    /// `title`
    pub fn title(mut self, title: impl Into<String>) -> Self;
    /// `nested`
    #[inline]
    pub fn nested(mut self, nested: BTreeMap<String, String>) -> Self;
    /// `covers`
    #[inline]
    pub fn covers(mut self, covers: Vec<rt::FilePart>) -> Self;
}
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
    #[inline]
    pub fn new() -> Self;
    /// `picture`
    #[inline]
    pub fn picture(mut self, picture: rt::FilePart) -> Self;
    /// `table`
    pub fn table(mut self, table: impl Into<String>) -> Self;
    /// `meta`
    #[inline]
    pub fn meta(mut self, meta: UploadMeta) -> Self;
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
/// The request of `namedAndOthers`.
pub struct NamedAndOthersRequest {
    /// `a`
    pub a: String,
    /// The members that the API describes by their type only.
    pub additional_properties: BTreeMap<String, rt::FilePart>,
}
impl NamedAndOthersRequest {
    /// With what is required, and nothing else.
    pub fn new(a: impl Into<String>) -> Self;
    /// Sets the members that the API describes by their type only.
    #[inline]
    pub fn additional_properties(
        mut self,
        additional_properties: BTreeMap<String, rt::FilePart>,
    ) -> Self;
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
    #[inline]
    pub fn new(required: UploadRequired) -> Self;
    /// `count`
    #[inline]
    pub fn count(mut self, count: i64) -> Self;
    /// `meta`
    #[inline]
    pub fn meta(mut self, meta: UploadMeta) -> Self;
    /// `tags`
    #[inline]
    pub fn tags(mut self, tags: Vec<String>) -> Self;
    /// `more`
    #[inline]
    pub fn more(mut self, more: Vec<rt::FilePart>) -> Self;
}
/// `meta` of `Upload`.
pub struct UploadMeta {
    /// `k`
    pub k: Option<String>,
}
impl UploadMeta {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `k`
    pub fn k(mut self, k: impl Into<String>) -> Self;
}
