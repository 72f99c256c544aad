//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `below`
    pub below: Option<f64>,
    /// `unbound`
    pub unbound: Option<f64>,
    /// `large`
    pub large: Option<f64>,
    /// `anything`
    pub anything: Option<rt::Value>,
    /// `endless`
    pub endless: Option<f64>,
    /// `listed`
    pub listed: Option<f64>,
    /// `mixed`
    pub mixed: Option<rt::Value>,
    /// `word`
    pub word: Option<ThingWord>,
    /// `nested`
    pub nested: Option<BTreeMap<String, rt::Value>>,
    /// `exact`
    pub exact: Option<rt::ExactNumber>,
    /// `shown`
    pub shown: Option<f64>,
    /// `half`
    ///
    /// Default: `0.5`.
    pub half: f64,
}
/// `Thing`
pub struct ThingInput {
    /// `below`
    ///
    /// Limits: at least -1e400, at most 1e400.
    pub below: Option<f64>,
    /// `unbound`
    pub unbound: Option<f64>,
    /// `large`
    pub large: Option<f64>,
    /// `anything`
    pub anything: Option<rt::Value>,
    /// `endless`
    pub endless: Option<f64>,
    /// `listed`
    pub listed: Option<f64>,
    /// `mixed`
    pub mixed: Option<rt::Value>,
    /// `word`
    pub word: Option<ThingWord>,
    /// `nested`
    pub nested: Option<BTreeMap<String, rt::Value>>,
    /// `exact`
    pub exact: Option<rt::ExactNumber>,
    /// `shown`
    pub shown: Option<f64>,
    /// `half`
    ///
    /// Default: `0.5`.
    pub half: Option<f64>,
}
impl ThingInput {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `below`
    #[inline]
    pub fn below(mut self, below: f64) -> Self;
    /// `unbound`
    #[inline]
    pub fn unbound(mut self, unbound: f64) -> Self;
    /// `large`
    #[inline]
    pub fn large(mut self, large: f64) -> Self;
    /// `anything`
    #[inline]
    pub fn anything(mut self, anything: rt::Value) -> Self;
    /// `endless`
    #[inline]
    pub fn endless(mut self, endless: f64) -> Self;
    /// `listed`
    #[inline]
    pub fn listed(mut self, listed: f64) -> Self;
    /// `mixed`
    #[inline]
    pub fn mixed(mut self, mixed: rt::Value) -> Self;
    /// `word`
    #[inline]
    pub fn word(mut self, word: ThingWord) -> Self;
    /// `nested`
    #[inline]
    pub fn nested(mut self, nested: BTreeMap<String, rt::Value>) -> Self;
    /// `exact`
    #[inline]
    pub fn exact(mut self, exact: rt::ExactNumber) -> Self;
    /// `shown`
    #[inline]
    pub fn shown(mut self, shown: f64) -> Self;
    /// `half`
    #[inline]
    pub fn half(mut self, half: f64) -> Self;
}
impl From<Thing> for ThingInput;
/// `word` of `Thing`.
pub enum ThingWord {
    /// `.nan`
    Nan,
    /// `7e400`
    N7e400,
    /// `8e400`
    N8e400,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
