//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `text`
    pub text: Option<String>,
    /// `number`
    pub number: Option<i64>,
    /// `wrong`
    pub wrong: Option<i64>,
    /// `object`
    pub object: Option<BTreeMap<String, rt::Value>>,
    /// `nothing`
    pub nothing: Option<String>,
}
impl Thing {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `text`
    pub fn text(mut self, text: impl Into<String>) -> Self;
    /// `number`
    #[inline]
    pub fn number(mut self, number: i64) -> Self;
    /// `wrong`
    #[inline]
    pub fn wrong(mut self, wrong: i64) -> Self;
    /// `object`
    #[inline]
    pub fn object(mut self, object: BTreeMap<String, rt::Value>) -> Self;
    /// `nothing`
    pub fn nothing(mut self, nothing: impl Into<String>) -> Self;
}
