//! Types of [`P`](super::P).
/// `Bad`
pub struct Bad {
    /// `code`
    pub code: Option<i64>,
}
/// `Invalid`
pub struct Invalid {
    /// `fields`
    pub fields: Option<Vec<String>>,
}
/// The answer of `several`.
pub struct SeveralResponse {
    /// `success`
    pub success: Option<bool>,
    /// `name`
    pub name: Option<String>,
}
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
