//! Types whose names begin with `m`.
/// `Map`
pub struct Map {
    /// `a`
    pub a: i64,
    /// `b`
    pub b: Option<String>,
    /// `c`
    pub c: Option<Vec<String>>,
}
impl Map {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
    /// `b`
    pub fn b(mut self, b: impl Into<String>) -> Self;
    /// `c`
    #[inline]
    pub fn c(mut self, c: Vec<String>) -> Self;
}
/// `Maybe`
pub struct Maybe {
    /// `a`
    pub a: i64,
    /// `b`
    pub b: Option<String>,
    /// `c`
    pub c: Option<Vec<String>>,
}
impl Maybe {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
    /// `b`
    pub fn b(mut self, b: impl Into<String>) -> Self;
    /// `c`
    #[inline]
    pub fn c(mut self, c: Vec<String>) -> Self;
}
