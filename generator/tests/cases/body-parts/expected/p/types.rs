//! Types of [`P`](super::P).
/// The request of `counted`.
///
/// Limits: 2 to 3 members.
pub struct CountedRequest {
    /// `title`
    pub title: Option<String>,
    /// `file`
    ///
    /// Limits: at most 4 bytes.
    pub file: Option<rt::FilePart>,
    /// `more`
    ///
    /// Limits: 1 to 2 items.
    pub more: Option<Vec<rt::FilePart>>,
    /// `tags`
    ///
    /// Limits: at most 2 items.
    pub tags: Option<Vec<String>>,
}
impl CountedRequest {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `title`
    pub fn title(mut self, title: impl Into<String>) -> Self;
    /// `file`
    #[inline]
    pub fn file(mut self, file: rt::FilePart) -> Self;
    /// `more`
    #[inline]
    pub fn more(mut self, more: Vec<rt::FilePart>) -> Self;
    /// `tags`
    #[inline]
    pub fn tags(mut self, tags: Vec<String>) -> Self;
}
/// The request of `either`.
///
/// A value may fit several variants: the first that it fits is taken, of `ByFile`, `ByLink`.
pub enum EitherRequest {
    /// By File
    ByFile(EitherRequestByFile),
    /// By Link
    ByLink(EitherRequestByLink),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<EitherRequestByFile> for EitherRequest;
impl From<EitherRequestByLink> for EitherRequest;
/// By File
///
/// Limits: at most 1 member.
pub struct EitherRequestByFile {
    /// `file`
    ///
    /// Limits: at most 2 bytes.
    pub file: rt::FilePart,
    /// `note`
    pub note: Option<String>,
}
impl EitherRequestByFile {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(file: rt::FilePart) -> Self;
    /// `note`
    pub fn note(mut self, note: impl Into<String>) -> Self;
}
/// By Link
pub struct EitherRequestByLink {
    /// `link`
    ///
    /// Limits: at most 3 characters.
    pub link: String,
}
impl EitherRequestByLink {
    /// With what is required, and nothing else.
    pub fn new(link: impl Into<String>) -> Self;
}
/// The request of `files`.
///
/// Limits: at least 2 members.
pub struct FilesRequest {
    /// `a`
    pub a: String,
    /// The members that the API describes by their type only.
    pub additional_properties: BTreeMap<String, rt::FilePart>,
}
impl FilesRequest {
    /// With what is required, and nothing else.
    pub fn new(a: impl Into<String>) -> Self;
    /// Sets the members that the API describes by their type only.
    #[inline]
    pub fn additional_properties(
        mut self,
        additional_properties: BTreeMap<String, rt::FilePart>,
    ) -> Self;
}
/// The request of `form`.
///
/// Limits: at most 2 members.
pub struct FormRequest {
    /// `a`
    pub a: String,
    /// `ids`
    pub ids: Option<Vec<i64>>,
    /// The members that the API describes by their type only.
    pub additional_properties: BTreeMap<String, String>,
}
impl FormRequest {
    /// With what is required, and nothing else.
    pub fn new(a: impl Into<String>) -> Self;
    /// `ids`
    #[inline]
    pub fn ids(mut self, ids: Vec<i64>) -> Self;
    /// Sets the members that the API describes by their type only.
    #[inline]
    pub fn additional_properties(
        mut self,
        additional_properties: BTreeMap<String, String>,
    ) -> Self;
}
/// `Lang`
pub enum Lang {
    /// `en`
    En,
    /// `de`
    De,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `Meta`
pub struct Meta {
    /// `k`
    pub k: Option<String>,
}
impl Meta {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `k`
    pub fn k(mut self, k: impl Into<String>) -> Self;
}
/// `Plain`
pub struct Plain {
    /// `a`
    pub a: String,
}
impl Plain {
    /// With what is required, and nothing else.
    pub fn new(a: impl Into<String>) -> Self;
}
/// The request of `related`.
pub struct RelatedRequest {
    /// `meta`
    pub meta: Meta,
    /// `file`
    pub file: rt::FilePart,
}
/// What a [`RelatedRequest`] cannot be without.
pub struct RelatedRequestRequired {
    /// `meta`
    pub meta: Meta,
    /// `file`
    pub file: rt::FilePart,
}
impl RelatedRequest {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: RelatedRequestRequired) -> Self;
}
/// `Upload`
pub struct Upload {
    /// `meta`
    pub meta: Option<Meta>,
    /// `note`
    pub note: Option<String>,
    /// `file`
    pub file: Option<rt::FilePart>,
}
impl Upload {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `meta`
    #[inline]
    pub fn meta(mut self, meta: Meta) -> Self;
    /// `note`
    pub fn note(mut self, note: impl Into<String>) -> Self;
    /// `file`
    #[inline]
    pub fn file(mut self, file: rt::FilePart) -> Self;
}
