//! Types of [`Things`](super::Things).
/// An item of `Listed`.
///
/// A value may fit several variants: the first that it fits is taken, of `Variant1`, `Variant2`.
pub enum ListedItem {
    /// `variant 1`
    Variant1(ListedItemVariant1),
    /// `variant 2`
    Variant2(ListedItemVariant2),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<ListedItemVariant1> for ListedItem;
impl From<ListedItemVariant2> for ListedItem;
/// Variant 1 of an item of `Listed`.
pub struct ListedItemVariant1 {
    /// `a`
    pub a: i64,
}
impl ListedItemVariant1 {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
}
/// Variant 2 of an item of `Listed`.
pub struct ListedItemVariant2 {
    /// `b`
    pub b: i64,
}
impl ListedItemVariant2 {
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
/// A value may fit several variants: the first that it fits is taken, of `Variant1`, `Variant2`.
pub enum ThingNote {
    /// `variant 1`
    Variant1(ThingNoteVariant1),
    /// `variant 2`
    Variant2(ThingNoteVariant2),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<ThingNoteVariant1> for ThingNote;
impl From<ThingNoteVariant2> for ThingNote;
/// Variant 1 of `note` of `Thing`.
pub struct ThingNoteVariant1 {
    /// `text`
    pub text: String,
}
impl ThingNoteVariant1 {
    /// With what is required, and nothing else.
    pub fn new(text: impl Into<String>) -> Self;
}
/// Variant 2 of `note` of `Thing`.
pub struct ThingNoteVariant2 {
    /// `url`
    pub url: String,
}
impl ThingNoteVariant2 {
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
