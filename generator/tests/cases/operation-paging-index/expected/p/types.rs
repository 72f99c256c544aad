//! Types of [`P`](super::P).
/// The answer of `records`.
pub struct RecordsResponse {
    /// `items`
    pub items: Option<Vec<i64>>,
    /// `sum`
    pub sum: Option<i64>,
}
/// The answer of `rows`.
pub struct RowsResponse {
    /// `items`
    pub items: Option<Vec<i64>>,
}
/// The answer of `users`.
pub struct UsersResponse {
    /// `totalResults`
    pub total_results: i64,
    /// `Resources`
    pub resources: Option<Vec<i64>>,
}
/// The answer of `volumes`.
pub struct VolumesResponse {
    /// `items`
    pub items: Option<Vec<i64>>,
}
