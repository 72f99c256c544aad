//! Types of [`Things`](super::Things).
/// Two lines
/// of text.
pub struct Thing {
    /// `id`
    pub id: i64,
    /// `text`
    ///
    /// Limits: at least 1 character.
    pub text: Option<String>,
    /// `longer`
    ///
    /// Limits: 3 to 5 characters.
    pub longer: Option<String>,
    /// `on`
    pub on: Option<ThingOn>,
    /// `yes`
    pub yes: Option<bool>,
    /// `null`
    pub null: Option<i64>,
    /// `1`
    pub n1: Option<i64>,
    /// `1.50`
    pub n1_50: Option<i64>,
    /// `0x1F`
    pub n0x1_f: Option<i64>,
    /// `true`
    pub r#true: Option<i64>,
    /// `~`
    pub tilde: Option<i64>,
    /// the empty text
    pub empty: Option<i64>,
    /// `quoted "key"`
    pub quoted_key: Option<i64>,
    /// `octal`
    pub octal: Option<ThingOctal>,
    /// `time`
    pub time: Option<ThingTime>,
}
impl Thing {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(id: i64) -> Self;
    /// `text`
    pub fn text(mut self, text: impl Into<String>) -> Self;
    /// `longer`
    pub fn longer(mut self, longer: impl Into<String>) -> Self;
    /// `on`
    #[inline]
    pub fn on(mut self, on: ThingOn) -> Self;
    /// `yes`
    #[inline]
    pub fn yes(mut self, yes: bool) -> Self;
    /// `null`
    #[inline]
    pub fn null(mut self, null: i64) -> Self;
    /// `1`
    #[inline]
    pub fn n1(mut self, n1: i64) -> Self;
    /// `1.50`
    #[inline]
    pub fn n1_50(mut self, n1_50: i64) -> Self;
    /// `0x1F`
    #[inline]
    pub fn n0x1_f(mut self, n0x1_f: i64) -> Self;
    /// `true`
    #[inline]
    pub fn r#true(mut self, r#true: i64) -> Self;
    /// `~`
    #[inline]
    pub fn tilde(mut self, tilde: i64) -> Self;
    /// the empty text
    #[inline]
    pub fn empty(mut self, empty: i64) -> Self;
    /// `quoted "key"`
    #[inline]
    pub fn quoted_key(mut self, quoted_key: i64) -> Self;
    /// `octal`
    #[inline]
    pub fn octal(mut self, octal: ThingOctal) -> Self;
    /// `time`
    #[inline]
    pub fn time(mut self, time: ThingTime) -> Self;
}
/// `octal` of `Thing`.
pub enum ThingOctal {
    /// `010`
    N010,
    /// `null`
    Null,
    /// `1e3`
    N1e3,
    /// `true`
    True,
    /// `" "`
    Space,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `on` of `Thing`.
pub enum ThingOn {
    /// `on`
    On,
    /// `off`
    Off,
    /// `yes`
    Yes,
    /// `no`
    No,
    /// `y`
    Y,
    /// `n`
    N,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
/// `time` of `Thing`.
pub enum ThingTime {
    /// `12:30:45`
    N12_30_45,
    /// `2024-01-02`
    N2024_01_02,
    /// A value that this version of the crate does not list.
    Other(rt::Unlisted),
}
