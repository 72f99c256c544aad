//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `ahead`
    ///
    /// Limits: at most 4 characters.
    pub ahead: Option<String>,
    /// `not_ahead`
    pub not_ahead: Option<String>,
    /// `behind`
    pub behind: Option<String>,
    /// `back`
    pub back: Option<String>,
    /// `named_back`
    pub named_back: Option<String>,
    /// `unclosed`
    pub unclosed: Option<String>,
    /// `half`
    pub half: Option<String>,
    /// `property`
    pub property: Option<String>,
    /// `not_text`
    pub not_text: Option<String>,
    /// `huge`
    pub huge: Option<String>,
    /// `fine`
    ///
    /// Limits: matches `^a$`.
    pub fine: Option<String>,
}
impl Thing {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `ahead`
    pub fn ahead(mut self, ahead: impl Into<String>) -> Self;
    /// `not_ahead`
    pub fn not_ahead(mut self, not_ahead: impl Into<String>) -> Self;
    /// `behind`
    pub fn behind(mut self, behind: impl Into<String>) -> Self;
    /// `back`
    pub fn back(mut self, back: impl Into<String>) -> Self;
    /// `named_back`
    pub fn named_back(mut self, named_back: impl Into<String>) -> Self;
    /// `unclosed`
    pub fn unclosed(mut self, unclosed: impl Into<String>) -> Self;
    /// `half`
    pub fn half(mut self, half: impl Into<String>) -> Self;
    /// `property`
    pub fn property(mut self, property: impl Into<String>) -> Self;
    /// `not_text`
    pub fn not_text(mut self, not_text: impl Into<String>) -> Self;
    /// `huge`
    pub fn huge(mut self, huge: impl Into<String>) -> Self;
    /// `fine`
    pub fn fine(mut self, fine: impl Into<String>) -> Self;
}
