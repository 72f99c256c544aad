//! Types of [`Things`](super::Things).
/// What wraps an answer; `T` is what was asked for.
pub struct Envelope<T> {
    /// `success`
    pub success: bool,
    /// `result`
    pub result: Option<T>,
}
/// What wraps an answer; `T` is what was asked for.
pub struct EnvelopeObject<T> {
    /// `success`
    pub success: bool,
    /// `result`
    pub result: T,
}
/// `Thing`
pub struct Thing {
    /// `name`
    pub name: String,
}
impl Thing {
    /// With what is required, and nothing else.
    pub fn new(name: impl Into<String>) -> Self;
}
