//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `ratio`
    ///
    /// Limits: one of `0.5`, `1`, `2.5`.
    pub ratio: Option<f64>,
    /// `truth`
    ///
    /// Limits: one of `true`.
    pub truth: Option<bool>,
    /// `either`
    ///
    /// Limits: one of `true`, `false`.
    pub either: Option<bool>,
    /// `mixed`
    ///
    /// Limits: one of `"a"`, `1`, `true`, `2.5`.
    pub mixed: Option<rt::Value>,
    /// `floats_of_integers`
    ///
    /// Limits: one of `1`, `2`.
    pub floats_of_integers: Option<f64>,
    /// `objects`
    ///
    /// Limits: one of `{"a":1}`, `{"a":2}`.
    pub objects: Option<BTreeMap<String, rt::Value>>,
    /// `empty`
    pub empty: Option<String>,
}
impl Thing {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `ratio`
    #[inline]
    pub fn ratio(mut self, ratio: f64) -> Self;
    /// `truth`
    #[inline]
    pub fn truth(mut self, truth: bool) -> Self;
    /// `either`
    #[inline]
    pub fn either(mut self, either: bool) -> Self;
    /// `mixed`
    #[inline]
    pub fn mixed(mut self, mixed: rt::Value) -> Self;
    /// `floats_of_integers`
    #[inline]
    pub fn floats_of_integers(mut self, floats_of_integers: f64) -> Self;
    /// `objects`
    #[inline]
    pub fn objects(mut self, objects: BTreeMap<String, rt::Value>) -> Self;
    /// `empty`
    pub fn empty(mut self, empty: impl Into<String>) -> Self;
}
