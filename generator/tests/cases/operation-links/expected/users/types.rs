//! Types of [`Users`](super::Users).
/// The answer of `create`.
pub struct CreateResponse {
    /// `id`
    pub id: Option<String>,
}
