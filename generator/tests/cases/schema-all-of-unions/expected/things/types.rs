//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `with_base`
    pub with_base: Option<WithBase>,
    /// `two`
    pub two: Option<Two>,
    /// `narrowed`
    ///
    /// Limits: at most 3 characters.
    pub narrowed: Option<String>,
    /// `of_one`
    ///
    /// Limits: at most 3 characters.
    pub of_one: Option<String>,
}
impl Thing {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `with_base`
    #[inline]
    pub fn with_base(mut self, with_base: WithBase) -> Self;
    /// `two`
    #[inline]
    pub fn two(mut self, two: Two) -> Self;
    /// `narrowed`
    pub fn narrowed(mut self, narrowed: impl Into<String>) -> Self;
    /// `of_one`
    pub fn of_one(mut self, of_one: impl Into<String>) -> Self;
}
/// `Two`
///
/// A value may fit several variants: the first that it fits is taken, of `WithA`, `WithB`.
pub enum Two {
    /// With `a`.
    WithA(TwoWithA),
    /// With `b`.
    WithB(TwoWithB),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<TwoWithA> for Two;
impl From<TwoWithB> for Two;
/// The variant of `Two` with `a`.
pub struct TwoWithA {
    /// `c`
    pub c: i64,
    /// `a`
    pub a: String,
}
/// What a [`TwoWithA`] cannot be without.
pub struct TwoWithARequired {
    /// `c`
    pub c: i64,
    /// `a`
    pub a: String,
}
impl TwoWithA {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: TwoWithARequired) -> Self;
}
/// The variant of `Two` with `b`.
pub struct TwoWithB {
    /// `c`
    pub c: i64,
    /// `b`
    pub b: String,
}
/// What a [`TwoWithB`] cannot be without.
pub struct TwoWithBRequired {
    /// `c`
    pub c: i64,
    /// `b`
    pub b: String,
}
impl TwoWithB {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: TwoWithBRequired) -> Self;
}
/// `WithBase`
///
/// A value may fit several variants: the first that it fits is taken, of `WithA`, `WithB`.
pub enum WithBase {
    /// With `a`.
    WithA(WithBaseWithA),
    /// With `b`.
    WithB(WithBaseWithB),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<WithBaseWithA> for WithBase;
impl From<WithBaseWithB> for WithBase;
/// The variant of `WithBase` with `a`.
pub struct WithBaseWithA {
    /// `id`
    pub id: i64,
    /// `a`
    pub a: String,
}
/// What a [`WithBaseWithA`] cannot be without.
pub struct WithBaseWithARequired {
    /// `id`
    pub id: i64,
    /// `a`
    pub a: String,
}
impl WithBaseWithA {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: WithBaseWithARequired) -> Self;
}
/// The variant of `WithBase` with `b`.
pub struct WithBaseWithB {
    /// `id`
    pub id: i64,
    /// `b`
    pub b: String,
}
/// What a [`WithBaseWithB`] cannot be without.
pub struct WithBaseWithBRequired {
    /// `id`
    pub id: i64,
    /// `b`
    pub b: String,
}
impl WithBaseWithB {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: WithBaseWithBRequired) -> Self;
}
