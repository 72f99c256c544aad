//! Types of [`P`](super::P).
/// The answer of `things`.
pub struct ThingsResponse {
    /// `success`
    pub success: Option<bool>,
    /// `result`
    pub result: Option<Vec<i64>>,
}
/// The answer of `whole`.
pub struct WholeResponse {
    /// `success`
    pub success: Option<bool>,
    /// `name`
    pub name: Option<String>,
}
