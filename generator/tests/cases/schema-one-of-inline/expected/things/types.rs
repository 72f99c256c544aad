//! Types of [`Things`](super::Things).
/// An item of `Listed`.
///
/// A value may fit several variants: the first that it fits is taken, of `WithA`, `WithB`.
pub enum ListedItem {
    /// With `a`.
    WithA(ListedItemWithA),
    /// With `b`.
    WithB(ListedItemWithB),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<ListedItemWithA> for ListedItem;
impl From<ListedItemWithB> for ListedItem;
/// The variant of an item of `Listed` with `a`.
pub struct ListedItemWithA {
    /// `a`
    pub a: i64,
}
impl ListedItemWithA {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
}
/// The variant of an item of `Listed` with `b`.
pub struct ListedItemWithB {
    /// `b`
    pub b: i64,
}
impl ListedItemWithB {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(b: i64) -> Self;
}
/// `Thing`
pub struct Thing {
    /// Told apart by a constant of each.
    pub shape: ThingShape,
    /// No titles, no tags.
    pub note: Option<ThingNote>,
}
impl Thing {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(shape: ThingShape) -> Self;
    /// No titles, no tags.
    #[inline]
    pub fn note(mut self, note: ThingNote) -> Self;
}
/// No titles, no tags.
///
/// A value may fit several variants: the first that it fits is taken, of `WithText`, `WithUrl`.
pub enum ThingNote {
    /// With `text`.
    WithText(ThingNoteWithText),
    /// With `url`.
    WithUrl(ThingNoteWithUrl),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<ThingNoteWithText> for ThingNote;
impl From<ThingNoteWithUrl> for ThingNote;
/// The variant of `note` of `Thing` with `text`.
pub struct ThingNoteWithText {
    /// `text`
    pub text: String,
}
impl ThingNoteWithText {
    /// With what is required, and nothing else.
    pub fn new(text: impl Into<String>) -> Self;
}
/// The variant of `note` of `Thing` with `url`.
pub struct ThingNoteWithUrl {
    /// `url`
    pub url: String,
}
impl ThingNoteWithUrl {
    /// With what is required, and nothing else.
    pub fn new(url: impl Into<String>) -> Self;
}
/// Told apart by a constant of each.
pub enum ThingShape {
    /// Circle
    Circle(ThingShapeCircle),
    /// Square
    Square(ThingShapeSquare),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<ThingShapeCircle> for ThingShape;
impl From<ThingShapeSquare> for ThingShape;
/// Circle
pub struct ThingShapeCircle {
    /// `kind`
    ///
    /// Limits: one of `"circle"`.
    pub kind: String,
    /// `radius`
    pub radius: f64,
}
impl ThingShapeCircle {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(radius: f64) -> Self;
    /// `kind`
    pub fn kind(mut self, kind: impl Into<String>) -> Self;
}
/// Square
pub struct ThingShapeSquare {
    /// `kind`
    ///
    /// Limits: one of `"square"`.
    pub kind: String,
    /// `side`
    pub side: f64,
}
impl ThingShapeSquare {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(side: f64) -> Self;
    /// `kind`
    pub fn kind(mut self, kind: impl Into<String>) -> Self;
}
