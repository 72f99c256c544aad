//! Types of [`O`](super::O).
/// The request of `form`.
pub struct FormRequest {
    /// `points`
    pub points: Option<Vec<Point>>,
    /// `point`
    pub point: Option<Point>,
    /// `flat`
    pub flat: Option<Point>,
    /// `words`
    pub words: Option<Vec<String>>,
}
impl FormRequest {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `points`
    #[inline]
    pub fn points(mut self, points: Vec<Point>) -> Self;
    /// `point`
    #[inline]
    pub fn point(mut self, point: Point) -> Self;
    /// `flat`
    #[inline]
    pub fn flat(mut self, flat: Point) -> Self;
    /// `words`
    #[inline]
    pub fn words(mut self, words: Vec<String>) -> Self;
}
/// The request of `part`.
pub struct PartRequest {
    /// `note`
    ///
    /// Limits: at most 4 characters.
    pub note: Option<String>,
    /// `notes`
    pub notes: Option<Vec<String>>,
}
impl PartRequest {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `note`
    pub fn note(mut self, note: impl Into<String>) -> Self;
    /// `notes`
    #[inline]
    pub fn notes(mut self, notes: Vec<String>) -> Self;
}
/// `Point`
pub struct Point {
    /// `x`
    pub x: i64,
    /// `y`
    pub y: Option<String>,
}
impl Point {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(x: i64) -> Self;
    /// `y`
    pub fn y(mut self, y: impl Into<String>) -> Self;
}
