//! Types of [`Q`](super::Q).
/// `Filter`
pub struct Filter {
    /// `name`
    pub name: Option<String>,
    /// `size`
    pub size: Option<FilterSize>,
    /// `kinds`
    pub kinds: Option<Vec<String>>,
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
