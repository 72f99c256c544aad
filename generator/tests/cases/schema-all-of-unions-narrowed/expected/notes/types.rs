//! Types of [`Notes`](super::Notes).
/// `Heading`
pub struct Heading {
    /// `type`
    ///
    /// Limits: one of `"heading"`.
    pub r#type: String,
    /// `text`
    pub text: String,
    /// `level`
    pub level: Option<i64>,
}
impl Heading {
    /// With what is required, and nothing else.
    pub fn new(text: impl Into<String>) -> Self;
    /// `type`
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self;
    /// `level`
    #[inline]
    pub fn level(mut self, level: i64) -> Self;
}
/// `Note`
pub struct Note {
    /// `nodes`
    pub nodes: Vec<NoteNodesItem>,
    /// `scaled`
    pub scaled: Option<NoteScaled>,
}
impl Note {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(nodes: Vec<NoteNodesItem>) -> Self;
    /// `scaled`
    #[inline]
    pub fn scaled(mut self, scaled: NoteScaled) -> Self;
}
/// An item of `nodes` of `Note`.
///
/// A value may fit several variants: the first that it fits is taken, of `Rule`, `Written`.
pub enum NoteNodesItem {
    /// `Written`
    Written(Written),
    /// `Rule`
    Rule(Rule),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<Written> for NoteNodesItem;
impl From<Rule> for NoteNodesItem;
/// `scaled` of `Note`.
pub enum NoteScaled {
    /// Circle
    Circle(ScaleCircle),
    /// Square
    Square(ScaleSquare),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<ScaleCircle> for NoteScaled;
impl From<ScaleSquare> for NoteScaled;
/// `Paragraph`
pub struct Paragraph {
    /// `type`
    ///
    /// Limits: one of `"paragraph"`.
    pub r#type: String,
    /// `text`
    pub text: String,
}
impl Paragraph {
    /// With what is required, and nothing else.
    pub fn new(text: impl Into<String>) -> Self;
    /// `type`
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self;
}
/// `Rule`
pub struct Rule {
    /// `type`
    ///
    /// Limits: one of `"rule"`.
    pub r#type: String,
}
impl Rule {
    /// Nothing set but what is always the same.
    #[inline]
    pub fn new() -> Self;
    /// `type`
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self;
}
/// `circle` of `Scale`.
pub struct ScaleCircle {
    /// `kind`
    ///
    /// Limits: one of `"circle"`.
    pub kind: String,
    /// `radius`
    pub radius: f64,
    /// `by`
    pub by: i64,
}
/// What a [`ScaleCircle`] cannot be without.
pub struct ScaleCircleRequired {
    /// `radius`
    pub radius: f64,
    /// `by`
    pub by: i64,
}
impl ScaleCircle {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: ScaleCircleRequired) -> Self;
    /// `kind`
    pub fn kind(mut self, kind: impl Into<String>) -> Self;
}
/// `square` of `Scale`.
pub struct ScaleSquare {
    /// `kind`
    ///
    /// Limits: one of `"square"`.
    pub kind: String,
    /// `side`
    pub side: f64,
    /// `x`
    pub x: i64,
    /// `y`
    pub y: i64,
}
/// What a [`ScaleSquare`] cannot be without.
pub struct ScaleSquareRequired {
    /// `side`
    pub side: f64,
    /// `x`
    pub x: i64,
    /// `y`
    pub y: i64,
}
impl ScaleSquare {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: ScaleSquareRequired) -> Self;
    /// `kind`
    pub fn kind(mut self, kind: impl Into<String>) -> Self;
}
/// `Written`
pub enum Written {
    /// `Paragraph`
    Paragraph(Paragraph),
    /// `Heading`
    Heading(Heading),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<Paragraph> for Written;
impl From<Heading> for Written;
