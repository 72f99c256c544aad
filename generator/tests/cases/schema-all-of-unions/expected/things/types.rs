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
/// A value may fit several variants: the first that it fits is taken, of `Variant1`, `Variant2`.
pub enum Two {
    /// `variant 1`
    Variant1(TwoVariant1),
    /// `variant 2`
    Variant2(TwoVariant2),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<TwoVariant1> for Two;
impl From<TwoVariant2> for Two;
/// Variant 1 of `Two`.
pub struct TwoVariant1 {
    /// `c`
    pub c: i64,
    /// `a`
    pub a: String,
}
/// What a [`TwoVariant1`] cannot be without.
pub struct TwoVariant1Required {
    /// `c`
    pub c: i64,
    /// `a`
    pub a: String,
}
impl TwoVariant1 {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: TwoVariant1Required) -> Self;
}
/// Variant 2 of `Two`.
pub struct TwoVariant2 {
    /// `c`
    pub c: i64,
    /// `b`
    pub b: String,
}
/// What a [`TwoVariant2`] cannot be without.
pub struct TwoVariant2Required {
    /// `c`
    pub c: i64,
    /// `b`
    pub b: String,
}
impl TwoVariant2 {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: TwoVariant2Required) -> Self;
}
/// `WithBase`
///
/// A value may fit several variants: the first that it fits is taken, of `Variant1`, `Variant2`.
pub enum WithBase {
    /// `variant 1`
    Variant1(WithBaseVariant1),
    /// `variant 2`
    Variant2(WithBaseVariant2),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<WithBaseVariant1> for WithBase;
impl From<WithBaseVariant2> for WithBase;
/// Variant 1 of `WithBase`.
pub struct WithBaseVariant1 {
    /// `id`
    pub id: i64,
    /// `a`
    pub a: String,
}
/// What a [`WithBaseVariant1`] cannot be without.
pub struct WithBaseVariant1Required {
    /// `id`
    pub id: i64,
    /// `a`
    pub a: String,
}
impl WithBaseVariant1 {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: WithBaseVariant1Required) -> Self;
}
/// Variant 2 of `WithBase`.
pub struct WithBaseVariant2 {
    /// `id`
    pub id: i64,
    /// `b`
    pub b: String,
}
/// What a [`WithBaseVariant2`] cannot be without.
pub struct WithBaseVariant2Required {
    /// `id`
    pub id: i64,
    /// `b`
    pub b: String,
}
impl WithBaseVariant2 {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: WithBaseVariant2Required) -> Self;
}
