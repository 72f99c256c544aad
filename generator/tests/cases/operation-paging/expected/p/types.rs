//! Types of [`P`](super::P).
/// The answer of `afterDate`.
pub struct AfterDateResponse {
    /// `items`
    pub items: Vec<i64>,
    /// `next_page`
    pub next_page: Option<String>,
    /// `cursor`
    pub cursor: Option<String>,
}
/// The answer of `byCursor`.
pub struct ByCursorResponse {
    /// `items`
    pub items: Vec<i64>,
    /// `meta`
    pub meta: Option<ByCursorResponseMeta>,
}
/// `meta` of the answer of `byCursor`.
pub struct ByCursorResponseMeta {
    /// `next_cursor`
    pub next_cursor: Option<String>,
}
/// The answer of `byOffset`.
pub struct ByOffsetResponse {
    /// `data`
    pub data: Vec<i64>,
    /// `total`
    pub total: Option<i64>,
}
/// The answer of `byPage`.
pub struct ByPageResponse {
    /// `items`
    pub items: Vec<i64>,
    /// `total_pages`
    pub total_pages: Option<i64>,
}
/// The answer of `echo`.
pub struct EchoResponse {
    /// `items`
    pub items: Vec<i64>,
    /// `cursor`
    pub cursor: Option<String>,
}
