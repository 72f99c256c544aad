//! Types whose names begin with `e`.
/// `Encode`
pub struct Encode {
    /// `a`
    pub a: i64,
    /// `b`
    pub b: Option<String>,
    /// `c`
    pub c: Option<Vec<String>>,
}
impl Encode {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
    /// `b`
    pub fn b(mut self, b: impl Into<String>) -> Self;
    /// `c`
    #[inline]
    pub fn c(mut self, c: Vec<String>) -> Self;
}
/// `Eq`
pub struct EqObject {
    /// `a`
    pub a: i64,
    /// `b`
    pub b: Option<String>,
    /// `c`
    pub c: Option<Vec<String>>,
}
impl EqObject {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
    /// `b`
    pub fn b(mut self, b: impl Into<String>) -> Self;
    /// `c`
    #[inline]
    pub fn c(mut self, c: Vec<String>) -> Self;
}
/// `Err`
pub struct ErrObject {
    /// `a`
    pub a: i64,
    /// `b`
    pub b: Option<String>,
    /// `c`
    pub c: Option<Vec<String>>,
}
impl ErrObject {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
    /// `b`
    pub fn b(mut self, b: impl Into<String>) -> Self;
    /// `c`
    #[inline]
    pub fn c(mut self, c: Vec<String>) -> Self;
}
/// `Error`
pub enum ErrorValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `ExactSizeIterator`
pub struct ExactSizeIteratorObject {
    /// `a`
    pub a: i64,
    /// `b`
    pub b: Option<String>,
    /// `c`
    pub c: Option<Vec<String>>,
}
impl ExactSizeIteratorObject {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
    /// `b`
    pub fn b(mut self, b: impl Into<String>) -> Self;
    /// `c`
    #[inline]
    pub fn c(mut self, c: Vec<String>) -> Self;
}
/// `Extend`
pub enum ExtendValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
