//! Types of [`Things`](super::Things).
/// `Fixed`
pub struct Fixed {
    /// `version`
    ///
    /// Limits: one of `{"a":1,"b":["x"]}`.
    pub version: BTreeMap<String, rt::Value>,
    /// `list`
    ///
    /// Limits: one of `[1,2]`.
    pub list: Vec<rt::Value>,
    /// `n`
    pub n: i64,
}
impl Fixed {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(n: i64) -> Self;
    /// `version`
    #[inline]
    pub fn version(mut self, version: BTreeMap<String, rt::Value>) -> Self;
    /// `list`
    #[inline]
    pub fn list(mut self, list: Vec<rt::Value>) -> Self;
}
/// `Thing`
pub struct Thing {
    /// `kind`
    ///
    /// Limits: one of `"thing"`.
    pub kind: String,
    /// `version`
    ///
    /// Limits: one of `3`.
    pub version: i64,
    /// `flag`
    ///
    /// Limits: one of `true`.
    pub flag: bool,
    /// `ratio`
    ///
    /// Limits: one of `0.25`.
    pub ratio: f64,
    /// `optional`
    ///
    /// Limits: one of `"fixed"`.
    pub optional: Option<String>,
    /// `object`
    ///
    /// Limits: one of `{"a":[1]}`.
    pub object: Option<BTreeMap<String, rt::Value>>,
    /// `name`
    pub name: Option<String>,
}
impl Thing {
    /// Nothing set but what is always the same.
    #[inline]
    pub fn new() -> Self;
    /// `kind`
    pub fn kind(mut self, kind: impl Into<String>) -> Self;
    /// `version`
    #[inline]
    pub fn version(mut self, version: i64) -> Self;
    /// `flag`
    #[inline]
    pub fn flag(mut self, flag: bool) -> Self;
    /// `ratio`
    #[inline]
    pub fn ratio(mut self, ratio: f64) -> Self;
    /// `optional`
    pub fn optional(mut self, optional: impl Into<String>) -> Self;
    /// `object`
    #[inline]
    pub fn object(mut self, object: BTreeMap<String, rt::Value>) -> Self;
    /// `name`
    pub fn name(mut self, name: impl Into<String>) -> Self;
}
