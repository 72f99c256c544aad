//! Types of [`P`](super::P).
/// What wraps an answer; `T` is what was asked for.
pub struct Envelope<T> {
    /// `ok`
    pub ok: bool,
    /// `result`
    pub result: Option<T>,
}
/// `Failure`
pub struct Failure {
    /// `ok`
    pub ok: Option<bool>,
    /// `error`
    pub error: Option<String>,
}
/// The answer of `remove`.
pub struct RemoveResponse {
    /// `deleted`
    pub deleted: bool,
}
