//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `anywhere`
    ///
    /// Limits: matches `b`.
    pub anywhere: Option<String>,
    /// `whole`
    ///
    /// Limits: matches `^b$`.
    pub whole: Option<String>,
    /// `digits`
    ///
    /// Limits: matches `^\d+$`.
    pub digits: Option<String>,
    /// `letters`
    ///
    /// Limits: matches `^\p{L}+$`.
    pub letters: Option<String>,
    /// `upper`
    ///
    /// Limits: matches `^\p{Lu}\P{Lu}*$`.
    pub upper: Option<String>,
    /// `greek`
    ///
    /// Limits: matches `^\p{Script=Greek}+$`.
    pub greek: Option<String>,
    /// `property`
    ///
    /// Limits: matches `^\p{Alphabetic}+$`.
    pub property: Option<String>,
    /// `code_point`
    ///
    /// Limits: matches `^\u{1F600}$`.
    pub code_point: Option<String>,
    /// `pair`
    ///
    /// Limits: matches `^\uD83D\uDE00$`.
    pub pair: Option<String>,
    /// `hex`
    ///
    /// Limits: matches `^\x41\u0042$`.
    pub hex: Option<String>,
    /// `plus_to_minus`
    ///
    /// Limits: matches `^[+--]$`.
    pub plus_to_minus: Option<String>,
    /// `class`
    ///
    /// Limits: matches `^[\w.-]+@[\w-]+$`.
    pub class: Option<String>,
    /// `brackets`
    ///
    /// Limits: matches `^[[\]]$`.
    pub brackets: Option<String>,
    /// `group`
    ///
    /// Limits: matches `^(?<year>\d{4})-(?:\d{2})$`.
    pub group: Option<String>,
    /// `lazy`
    ///
    /// Limits: matches `^a+?$`.
    pub lazy: Option<String>,
    /// `choice`
    ///
    /// Limits: matches `^(?:a|b|)$`.
    pub choice: Option<String>,
    /// `dot`
    ///
    /// Limits: matches `^.$`.
    pub dot: Option<String>,
    /// `space`
    ///
    /// Limits: matches `^\s$`.
    pub space: Option<String>,
    /// `not_space`
    ///
    /// Limits: matches `^\S+$`.
    pub not_space: Option<String>,
    /// `slash`
    ///
    /// Limits: matches `^\/a\/$`.
    pub slash: Option<String>,
    /// `in_map`
    pub in_map: Option<BTreeMap<String, String>>,
    /// `id`
    pub id: Option<ThingId>,
    /// `all`
    ///
    /// Limits: matches `^a`, matches `z$`, matches `m`.
    pub all: Option<String>,
    /// `slow`
    ///
    /// Limits: matches `^(a+)+$`.
    pub slow: Option<String>,
}
impl Thing {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `anywhere`
    pub fn anywhere(mut self, anywhere: impl Into<String>) -> Self;
    /// `whole`
    pub fn whole(mut self, whole: impl Into<String>) -> Self;
    /// `digits`
    pub fn digits(mut self, digits: impl Into<String>) -> Self;
    /// `letters`
    pub fn letters(mut self, letters: impl Into<String>) -> Self;
    /// `upper`
    pub fn upper(mut self, upper: impl Into<String>) -> Self;
    /// `greek`
    pub fn greek(mut self, greek: impl Into<String>) -> Self;
    /// `property`
    pub fn property(mut self, property: impl Into<String>) -> Self;
    /// `code_point`
    pub fn code_point(mut self, code_point: impl Into<String>) -> Self;
    /// `pair`
    pub fn pair(mut self, pair: impl Into<String>) -> Self;
    /// `hex`
    pub fn hex(mut self, hex: impl Into<String>) -> Self;
    /// `plus_to_minus`
    pub fn plus_to_minus(mut self, plus_to_minus: impl Into<String>) -> Self;
    /// `class`
    pub fn class(mut self, class: impl Into<String>) -> Self;
    /// `brackets`
    pub fn brackets(mut self, brackets: impl Into<String>) -> Self;
    /// `group`
    pub fn group(mut self, group: impl Into<String>) -> Self;
    /// `lazy`
    pub fn lazy(mut self, lazy: impl Into<String>) -> Self;
    /// `choice`
    pub fn choice(mut self, choice: impl Into<String>) -> Self;
    /// `dot`
    pub fn dot(mut self, dot: impl Into<String>) -> Self;
    /// `space`
    pub fn space(mut self, space: impl Into<String>) -> Self;
    /// `not_space`
    pub fn not_space(mut self, not_space: impl Into<String>) -> Self;
    /// `slash`
    pub fn slash(mut self, slash: impl Into<String>) -> Self;
    /// `in_map`
    #[inline]
    pub fn in_map(mut self, in_map: BTreeMap<String, String>) -> Self;
    /// `id`
    pub fn id(mut self, id: impl Into<ThingId>) -> Self;
    /// `all`
    pub fn all(mut self, all: impl Into<String>) -> Self;
    /// `slow`
    pub fn slow(mut self, slow: impl Into<String>) -> Self;
}
/// `ThingId`
///
/// Limits: matches `^[0-9a-f]{4}$`.
pub struct ThingId(String);
