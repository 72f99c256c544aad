//! Types of [`S`](super::S).
/// The request of `subscribe`.
pub struct SubscribeRequest {
    /// `url`
    pub url: String,
}
impl SubscribeRequest {
    /// With what is required, and nothing else.
    pub fn new(url: impl Into<String>) -> Self;
}
