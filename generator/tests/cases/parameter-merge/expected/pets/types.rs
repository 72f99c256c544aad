//! Types of [`Pets`](super::Pets).
/// The request of `both`.
pub struct BothRequest {
    /// `id`
    pub id: Option<String>,
}
impl BothRequest {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `id`
    pub fn id(mut self, id: impl Into<String>) -> Self;
}
