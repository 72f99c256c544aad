//! Types of [`P`](super::P).
/// The answer of `pages`.
pub struct PagesResponse {
    /// `rows`
    pub rows: Option<Vec<i64>>,
    /// `sum`
    pub sum: Option<i64>,
}
/// The answer of `tokens`.
pub struct TokensResponse {
    /// `rows`
    pub rows: Option<Vec<i64>>,
    /// `paging`
    pub paging: Option<TokensResponsePaging>,
}
/// `paging` of the answer of `tokens`.
pub struct TokensResponsePaging {
    /// `after`
    pub after: Option<String>,
}
/// The answer of `wrong`.
pub struct WrongResponse {
    /// `rows`
    pub rows: Option<Vec<i64>>,
}
