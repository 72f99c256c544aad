//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `id`
    pub id: i64,
    /// `naïve`
    pub naïve: Option<ThingNaïve>,
    /// `exact`
    ///
    /// Limits: at most 12345678901234567890123.
    pub exact: Option<i128>,
    /// `tenth`
    ///
    /// Limits: a multiple of 1e-1.
    pub tenth: Option<f64>,
}
impl Thing {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(id: i64) -> Self;
    /// `naïve`
    #[inline]
    pub fn naïve(mut self, naïve: ThingNaïve) -> Self;
    /// `exact`
    #[inline]
    pub fn exact(mut self, exact: i128) -> Self;
    /// `tenth`
    #[inline]
    pub fn tenth(mut self, tenth: f64) -> Self;
}
/// `naïve` of `Thing`.
pub enum ThingNaïve {
    /// `a b`
    AB,
    /// `😀`
    U1f600,
    /// `"`
    Quote,
    /// `\`
    Backslash,
    /// `/`
    Slash,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
