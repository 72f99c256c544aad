//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `percent`
    ///
    /// Limits: at least 0, at most 100.
    pub percent: Option<i64>,
    /// `ratio`
    ///
    /// Limits: at least 0, at most 1.
    pub ratio: Option<f64>,
    /// `above`
    ///
    /// Limits: more than 0.
    pub above: Option<f64>,
    /// `below`
    ///
    /// Limits: less than 0.1.
    pub below: Option<f64>,
    /// `not_exclusive`
    ///
    /// Limits: at least 1.
    pub not_exclusive: Option<i64>,
    /// `lone_flag`
    pub lone_flag: Option<i64>,
    /// `large`
    ///
    /// Limits: at least -9223372036854775808, at most 9223372036854775807.
    pub large: Option<i64>,
    /// `beyond`
    ///
    /// Limits: at most 12345678901234567890123.
    pub beyond: Option<i128>,
    /// `even`
    ///
    /// Limits: a multiple of 2.
    pub even: Option<i64>,
    /// `cents`
    ///
    /// Limits: a multiple of 0.01.
    pub cents: Option<f64>,
    /// `thirds`
    ///
    /// Limits: a multiple of 0.3.
    pub thirds: Option<f64>,
    /// `tiny`
    ///
    /// Limits: a multiple of 1e-8.
    pub tiny: Option<f64>,
    /// `thousands`
    ///
    /// Limits: a multiple of 1e3.
    pub thousands: Option<i64>,
    /// `decimal`
    ///
    /// Limits: at most 0.3, a multiple of 0.01.
    pub decimal: Option<rt::ExactNumber>,
    /// `money`
    pub money: Option<rt::Decimal>,
    /// `wrong`
    pub wrong: Option<i64>,
    /// `wrong_too`
    pub wrong_too: Option<i64>,
    /// `fraction`
    ///
    /// Limits: at least 0.5.
    pub fraction: Option<i64>,
    /// `level`
    pub level: Option<ThingLevel>,
    /// `never`
    pub never: Option<i64>,
    /// `no_point`
    pub no_point: Option<f64>,
    /// `no_length`
    pub no_length: Option<String>,
    /// `both`
    ///
    /// Limits: at least 3, at most 3.
    pub both: Option<i64>,
    /// `all`
    ///
    /// Limits: at least 5, at most 10, a multiple of 12.
    pub all: Option<i64>,
}
impl Thing {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `percent`
    #[inline]
    pub fn percent(mut self, percent: i64) -> Self;
    /// `ratio`
    #[inline]
    pub fn ratio(mut self, ratio: f64) -> Self;
    /// `above`
    #[inline]
    pub fn above(mut self, above: f64) -> Self;
    /// `below`
    #[inline]
    pub fn below(mut self, below: f64) -> Self;
    /// `not_exclusive`
    #[inline]
    pub fn not_exclusive(mut self, not_exclusive: i64) -> Self;
    /// `lone_flag`
    #[inline]
    pub fn lone_flag(mut self, lone_flag: i64) -> Self;
    /// `large`
    #[inline]
    pub fn large(mut self, large: i64) -> Self;
    /// `beyond`
    #[inline]
    pub fn beyond(mut self, beyond: i128) -> Self;
    /// `even`
    #[inline]
    pub fn even(mut self, even: i64) -> Self;
    /// `cents`
    #[inline]
    pub fn cents(mut self, cents: f64) -> Self;
    /// `thirds`
    #[inline]
    pub fn thirds(mut self, thirds: f64) -> Self;
    /// `tiny`
    #[inline]
    pub fn tiny(mut self, tiny: f64) -> Self;
    /// `thousands`
    #[inline]
    pub fn thousands(mut self, thousands: i64) -> Self;
    /// `decimal`
    #[inline]
    pub fn decimal(mut self, decimal: rt::ExactNumber) -> Self;
    /// `money`
    #[inline]
    pub fn money(mut self, money: rt::Decimal) -> Self;
    /// `wrong`
    #[inline]
    pub fn wrong(mut self, wrong: i64) -> Self;
    /// `wrong_too`
    #[inline]
    pub fn wrong_too(mut self, wrong_too: i64) -> Self;
    /// `fraction`
    #[inline]
    pub fn fraction(mut self, fraction: i64) -> Self;
    /// `level`
    #[inline]
    pub fn level(mut self, level: ThingLevel) -> Self;
    /// `never`
    #[inline]
    pub fn never(mut self, never: i64) -> Self;
    /// `no_point`
    #[inline]
    pub fn no_point(mut self, no_point: f64) -> Self;
    /// `no_length`
    pub fn no_length(mut self, no_length: impl Into<String>) -> Self;
    /// `both`
    #[inline]
    pub fn both(mut self, both: i64) -> Self;
    /// `all`
    #[inline]
    pub fn all(mut self, all: i64) -> Self;
}
/// `level` of `Thing`.
pub enum ThingLevel {
    /// `1`
    N1,
    /// `2`
    N2,
    /// `3`
    N3,
    /// A value that this version of the crate does not list.
    Other(rt::UnlistedInt),
}
