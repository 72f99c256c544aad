//! Types whose names begin with `h`.
/// `HashMap`
pub struct HashMap {
    /// `a`
    pub a: i64,
    /// `b`
    pub b: Option<String>,
    /// `c`
    pub c: Option<Vec<String>>,
}
impl HashMap {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
    /// `b`
    pub fn b(mut self, b: impl Into<String>) -> Self;
    /// `c`
    #[inline]
    pub fn c(mut self, c: Vec<String>) -> Self;
}
/// `Hash`
pub struct HashObject {
    /// `a`
    pub a: i64,
    /// `b`
    pub b: Option<String>,
    /// `c`
    pub c: Option<Vec<String>>,
}
impl HashObject {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
    /// `b`
    pub fn b(mut self, b: impl Into<String>) -> Self;
    /// `c`
    #[inline]
    pub fn c(mut self, c: Vec<String>) -> Self;
}
