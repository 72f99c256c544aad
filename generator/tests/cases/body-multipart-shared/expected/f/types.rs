//! Types of [`F`](super::F).
/// The request of `either`.
///
/// A value may fit several variants: the first that it fits is taken, of `File`, `Link`.
pub enum EitherRequest {
    /// `File`
    File(FileMultipart),
    /// `Link`
    Link(Link),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<FileMultipart> for EitherRequest;
impl From<Link> for EitherRequest;
/// `File`
pub struct File {
    /// `name`
    pub name: String,
    /// `file`
    pub file: String,
    /// `pages`
    pub pages: Option<Vec<String>>,
    /// `inner`
    pub inner: Option<Box<File>>,
}
/// What a [`File`] cannot be without.
pub struct FileRequired {
    /// `name`
    pub name: String,
    /// `file`
    pub file: String,
}
impl File {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: FileRequired) -> Self;
    /// `pages`
    #[inline]
    pub fn pages(mut self, pages: Vec<String>) -> Self;
    /// `inner`
    #[inline]
    pub fn inner(mut self, inner: File) -> Self;
}
/// `File multipart`
pub struct FileMultipart {
    /// `name`
    pub name: String,
    /// `file`
    pub file: rt::FilePart,
    /// `pages`
    pub pages: Option<Vec<rt::FilePart>>,
    /// `inner`
    pub inner: Option<File>,
}
/// What a [`FileMultipart`] cannot be without.
pub struct FileMultipartRequired {
    /// `name`
    pub name: String,
    /// `file`
    pub file: rt::FilePart,
}
impl FileMultipart {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: FileMultipartRequired) -> Self;
    /// `pages`
    #[inline]
    pub fn pages(mut self, pages: Vec<rt::FilePart>) -> Self;
    /// `inner`
    #[inline]
    pub fn inner(mut self, inner: File) -> Self;
}
/// `Link`
pub struct Link {
    /// `url`
    pub url: String,
}
impl Link {
    /// With what is required, and nothing else.
    pub fn new(url: impl Into<String>) -> Self;
}
/// The request of `nullable`.
pub struct NullableRequest {
    /// `a`
    pub a: String,
    /// `doc`
    pub doc: Option<rt::FilePart>,
}
impl NullableRequest {
    /// With what is required, and nothing else.
    pub fn new(a: impl Into<String>) -> Self;
    /// `doc`
    #[inline]
    pub fn doc(mut self, doc: rt::FilePart) -> Self;
}
/// The request of `rest`.
pub struct RestRequest {
    /// `n`
    pub n: i64,
    /// The members that the API describes by their type only.
    pub additional_properties: BTreeMap<String, rt::FilePart>,
}
impl RestRequest {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(n: i64) -> Self;
    /// Sets the members that the API describes by their type only.
    #[inline]
    pub fn additional_properties(
        mut self,
        additional_properties: BTreeMap<String, rt::FilePart>,
    ) -> Self;
}
