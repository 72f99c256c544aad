//! Types of [`Q`](super::Q).
/// `Filter`
pub struct Filter {
    /// `name`
    pub name: Option<String>,
    /// `size`
    pub size: Option<FilterSize>,
    /// `kinds`
    pub kinds: Option<Vec<String>>,
    /// `all`
    pub all: Option<Vec<FilterAllItem>>,
}
impl Filter {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `name`
    pub fn name(mut self, name: impl Into<String>) -> Self;
    /// `size`
    #[inline]
    pub fn size(mut self, size: FilterSize) -> Self;
    /// `kinds`
    #[inline]
    pub fn kinds(mut self, kinds: Vec<String>) -> Self;
    /// `all`
    #[inline]
    pub fn all(mut self, all: Vec<FilterAllItem>) -> Self;
}
/// An item of `all` of `Filter`.
pub struct FilterAllItem {
    /// `f`
    pub f: Option<String>,
    /// `v`
    pub v: rt::Maybe<i64>,
}
impl FilterAllItem {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `f`
    pub fn f(mut self, f: impl Into<String>) -> Self;
    /// `v`
    pub fn v(mut self, v: impl Into<rt::Maybe<i64>>) -> Self;
}
/// `size` of `Filter`.
pub struct FilterSize {
    /// `min`
    pub min: Option<i64>,
    /// `max`
    pub max: Option<i64>,
}
impl FilterSize {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `min`
    #[inline]
    pub fn min(mut self, min: i64) -> Self;
    /// `max`
    #[inline]
    pub fn max(mut self, max: i64) -> Self;
}
/// `Rgb`
pub struct Rgb {
    /// `R`
    pub r: Option<i64>,
    /// `G`
    pub g: Option<i64>,
    /// `B`
    pub b: Option<i64>,
}
impl Rgb {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `R`
    #[inline]
    pub fn r(mut self, r: i64) -> Self;
    /// `G`
    #[inline]
    pub fn g(mut self, g: i64) -> Self;
    /// `B`
    #[inline]
    pub fn b(mut self, b: i64) -> Self;
}
