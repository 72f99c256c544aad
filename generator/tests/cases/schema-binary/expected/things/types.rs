//! Types of [`Things`](super::Things).
/// `Thing`
pub struct Thing {
    /// `base64`
    pub base64: Option<rt::Base64>,
    /// `base64_image`
    pub base64_image: Option<rt::Base64>,
    /// `base64url`
    pub base64url: Option<String>,
    /// `quoted`
    pub quoted: Option<String>,
    /// `binary`
    pub binary: Option<String>,
    /// `json`
    pub json: Option<String>,
    /// `html`
    pub html: Option<String>,
}
impl Thing {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `base64`
    #[inline]
    pub fn base64(mut self, base64: rt::Base64) -> Self;
    /// `base64_image`
    #[inline]
    pub fn base64_image(mut self, base64_image: rt::Base64) -> Self;
    /// `base64url`
    pub fn base64url(mut self, base64url: impl Into<String>) -> Self;
    /// `quoted`
    pub fn quoted(mut self, quoted: impl Into<String>) -> Self;
    /// `binary`
    pub fn binary(mut self, binary: impl Into<String>) -> Self;
    /// `json`
    pub fn json(mut self, json: impl Into<String>) -> Self;
    /// `html`
    pub fn html(mut self, html: impl Into<String>) -> Self;
}
