//! Types of [`H`](super::H).
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
