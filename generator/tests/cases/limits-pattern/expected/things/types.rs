//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `anywhere`
    ///
    /// Limits: matches `b`.
    pub anywhere: Option<String>,
    /// `whole`
    ///
    /// Limits: matches `^b\z`.
    pub whole: Option<String>,
    /// `digits`
    ///
    /// Limits: matches `^[0-9]+\z`.
    pub digits: Option<String>,
    /// `letters`
    ///
    /// Limits: matches `^[\p{L}]+\z`.
    pub letters: Option<String>,
    /// `upper`
    ///
    /// Limits: matches `^[\p{Lu}][\P{Lu}]*\z`.
    pub upper: Option<String>,
    /// `greek`
    ///
    /// Limits: matches `^[\p{Script=Greek}]+\z`.
    pub greek: Option<String>,
    /// `property`
    ///
    /// Limits: matches `^[\p{Alphabetic}]+\z`.
    pub property: Option<String>,
    /// `code_point`
    ///
    /// Limits: matches `^\u{1f600}\z`.
    pub code_point: Option<String>,
    /// `pair`
    ///
    /// Limits: matches `^\u{1f600}\z`.
    pub pair: Option<String>,
    /// `hex`
    ///
    /// Limits: matches `^AB\z`.
    pub hex: Option<String>,
    /// `plus_to_minus`
    ///
    /// Limits: matches `^[\+-\-]\z`.
    pub plus_to_minus: Option<String>,
    /// `class`
    ///
    /// Limits: matches `^[A-Za-z0-9_\.\-]+@[A-Za-z0-9_\-]+\z`.
    pub class: Option<String>,
    /// `brackets`
    ///
    /// Limits: matches `^[\[\]]\z`.
    pub brackets: Option<String>,
    /// `group`
    ///
    /// Limits: matches `^(?:[0-9]{4})-(?:[0-9]{2})\z`.
    pub group: Option<String>,
    /// `lazy`
    ///
    /// Limits: matches `^a+?\z`.
    pub lazy: Option<String>,
    /// `choice`
    ///
    /// Limits: matches `^(?:a|b|)\z`.
    pub choice: Option<String>,
    /// `dot`
    ///
    /// Limits: matches `^[^\n\r\u{2028}\u{2029}]\z`.
    pub dot: Option<String>,
    /// `space`
    ///
    /// Limits: matches `^[\t-\r\x20\u{a0}\u{1680}\u{2000}-\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}\u{feff}]\z`.
    pub space: Option<String>,
    /// `not_space`
    ///
    /// Limits: matches `^[[^\t-\r\x20\u{a0}\u{1680}\u{2000}-\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}\u{feff}]]+\z`.
    pub not_space: Option<String>,
    /// `slash`
    ///
    /// Limits: matches `^\/a\/\z`.
    pub slash: Option<String>,
    /// `in_map`
    pub in_map: Option<BTreeMap<String, String>>,
    /// `id`
    pub id: Option<ThingId>,
    /// `all`
    ///
    /// Limits: matches `^a`, matches `z\z`, matches `m`.
    pub all: Option<String>,
    /// `slow`
    ///
    /// Limits: matches `^(a+)+\z`.
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
/// Limits: matches `^[0-9a-f]{4}\z`.
pub struct ThingId(String);
