//! Types of [`P`](super::P).
/// `Every`
///
/// Limits: at most 7 members.
pub struct Every {
    /// `spaces`
    pub spaces: Option<Vec<String>>,
    /// `pipes`
    pub pipes: Option<Vec<i64>>,
    /// `deep`
    pub deep: Option<EveryDeep>,
    /// `point`
    pub point: Option<Point>,
    /// `pair`
    pub pair: Option<Point>,
    /// `name`
    pub name: Option<String>,
    /// `plain`
    pub plain: Option<Point>,
    /// `file`
    pub file: Option<rt::FilePart>,
}
impl Every {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `spaces`
    #[inline]
    pub fn spaces(mut self, spaces: Vec<String>) -> Self;
    /// `pipes`
    #[inline]
    pub fn pipes(mut self, pipes: Vec<i64>) -> Self;
    /// `deep`
    #[inline]
    pub fn deep(mut self, deep: EveryDeep) -> Self;
    /// `point`
    #[inline]
    pub fn point(mut self, point: Point) -> Self;
    /// `pair`
    #[inline]
    pub fn pair(mut self, pair: Point) -> Self;
    /// `name`
    pub fn name(mut self, name: impl Into<String>) -> Self;
    /// `plain`
    #[inline]
    pub fn plain(mut self, plain: Point) -> Self;
    /// `file`
    #[inline]
    pub fn file(mut self, file: rt::FilePart) -> Self;
}
/// `deep` of `Every`.
pub struct EveryDeep {
    /// `a`
    pub a: Option<EveryDeepA>,
    /// `l`
    pub l: Option<Vec<Point>>,
}
impl EveryDeep {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `a`
    #[inline]
    pub fn a(mut self, a: EveryDeepA) -> Self;
    /// `l`
    #[inline]
    pub fn l(mut self, l: Vec<Point>) -> Self;
}
/// `a` of `deep` of `Every`.
pub struct EveryDeepA {
    /// `b`
    pub b: Option<String>,
}
impl EveryDeepA {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `b`
    pub fn b(mut self, b: impl Into<String>) -> Self;
}
/// The request of `mixed`.
pub struct MixedRequest {
    /// `tags`
    pub tags: Option<Vec<String>>,
}
impl MixedRequest {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `tags`
    #[inline]
    pub fn tags(mut self, tags: Vec<String>) -> Self;
}
/// `Point`
pub struct Point {
    /// `x`
    pub x: i64,
    /// `y`
    pub y: i64,
}
/// What a [`Point`] cannot be without.
pub struct PointRequired {
    /// `x`
    pub x: i64,
    /// `y`
    pub y: i64,
}
impl Point {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: PointRequired) -> Self;
}
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
