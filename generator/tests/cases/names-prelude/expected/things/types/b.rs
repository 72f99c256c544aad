//! Types whose names begin with `b`.
/// `BTreeMap`
pub enum BTreeMapValue {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `Base64`
pub struct Base64 {
    /// `a`
    pub a: i64,
    /// `b`
    pub b: Option<String>,
    /// `c`
    pub c: Option<Vec<String>>,
}
impl Base64 {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
    /// `b`
    pub fn b(mut self, b: impl Into<String>) -> Self;
    /// `c`
    #[inline]
    pub fn c(mut self, c: Vec<String>) -> Self;
}
/// `bool`
pub struct Bool {
    /// `a`
    pub a: i64,
    /// `b`
    pub b: Option<String>,
    /// `c`
    pub c: Option<Vec<String>>,
}
impl Bool {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
    /// `b`
    pub fn b(mut self, b: impl Into<String>) -> Self;
    /// `c`
    #[inline]
    pub fn c(mut self, c: Vec<String>) -> Self;
}
/// `Box`
pub struct BoxObject {
    /// `a`
    pub a: i64,
    /// `b`
    pub b: Option<String>,
    /// `c`
    pub c: Option<Vec<String>>,
}
impl BoxObject {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
    /// `b`
    pub fn b(mut self, b: impl Into<String>) -> Self;
    /// `c`
    #[inline]
    pub fn c(mut self, c: Vec<String>) -> Self;
}
