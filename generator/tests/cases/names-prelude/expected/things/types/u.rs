//! Types whose names begin with `u`.
/// `u64`
pub struct U64 {
    /// `a`
    pub a: i64,
    /// `b`
    pub b: Option<String>,
    /// `c`
    pub c: Option<Vec<String>>,
}
impl U64 {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
    /// `b`
    pub fn b(mut self, b: impl Into<String>) -> Self;
    /// `c`
    #[inline]
    pub fn c(mut self, c: Vec<String>) -> Self;
}
/// `u8`
pub enum U8 {
    /// `integer`
    Integer(i64),
    /// `string`
    String(String),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<i64> for U8;
impl From<String> for U8;
/// `Unlisted`
pub enum Unlisted {
    /// `integer`
    Integer(i64),
    /// `string`
    String(String),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<i64> for Unlisted;
impl From<String> for Unlisted;
/// `Unpin`
pub struct UnpinObject {
    /// `a`
    pub a: i64,
    /// `b`
    pub b: Option<String>,
    /// `c`
    pub c: Option<Vec<String>>,
}
impl UnpinObject {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(a: i64) -> Self;
    /// `b`
    pub fn b(mut self, b: impl Into<String>) -> Self;
    /// `c`
    #[inline]
    pub fn c(mut self, c: Vec<String>) -> Self;
}
/// `usize`
pub enum Usize {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `Uuid`
pub enum Uuid {
    /// `integer`
    Integer(i64),
    /// `string`
    String(String),
    /// A value that fits none of the others, as it came.
    Unknown(rt::Value),
}
impl From<i64> for Uuid;
impl From<String> for Uuid;
