//! Types of [`P`](super::P).
/// The request of `addBook`.
pub struct AddBookRequest {
    /// `page`
    pub page: Option<i64>,
    /// `cursor`
    pub cursor: Option<String>,
}
impl AddBookRequest {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self;
    /// `cursor`
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self;
}
/// The answer of `addBook`.
pub struct AddBookResponse {
    /// `notes`
    pub notes: Vec<String>,
}
/// The request of `configured`.
pub struct ConfiguredRequest {
    /// `where`
    pub r#where: Option<ConfiguredRequestWhere>,
}
impl ConfiguredRequest {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `where`
    #[inline]
    pub fn r#where(mut self, r#where: ConfiguredRequestWhere) -> Self;
}
/// `where` of the request of `configured`.
pub struct ConfiguredRequestWhere {
    /// `from`
    pub from: Option<String>,
}
impl ConfiguredRequestWhere {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `from`
    pub fn with_from(mut self, from: impl Into<String>) -> Self;
}
/// The answer of `configured`.
pub struct ConfiguredResponse {
    /// `results`
    pub results: Vec<i64>,
    /// `on`
    pub on: Option<String>,
}
/// `Found`
pub struct Found {
    /// `results`
    pub results: Vec<i64>,
    /// `next_cursor`
    pub next_cursor: Option<String>,
    /// `has_more`
    pub has_more: Option<bool>,
}
/// The request of `inVain`.
pub struct InVainRequest {
    /// `q`
    pub q: Option<String>,
}
impl InVainRequest {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `q`
    pub fn q(mut self, q: impl Into<String>) -> Self;
}
/// The answer of `inVain`.
pub struct InVainResponse {
    /// `results`
    pub results: Vec<i64>,
}
/// The request of `nested`.
pub struct NestedRequest {
    /// `query`
    pub query: String,
    /// `pagination`
    pub pagination: Option<NestedRequestPagination>,
}
impl NestedRequest {
    /// With what is required, and nothing else.
    pub fn new(query: impl Into<String>) -> Self;
    /// `pagination`
    #[inline]
    pub fn pagination(mut self, pagination: NestedRequestPagination) -> Self;
}
/// `pagination` of the request of `nested`.
pub struct NestedRequestPagination {
    /// `page`
    ///
    /// Limits: at least 0.
    pub page: Option<i64>,
    /// `per_page`
    ///
    /// Default: `2`.
    pub per_page: Option<i64>,
}
impl NestedRequestPagination {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `page`
    #[inline]
    pub fn page(mut self, page: i64) -> Self;
    /// `per_page`
    #[inline]
    pub fn per_page(mut self, per_page: i64) -> Self;
}
/// `Numbered`
pub struct Numbered {
    /// `results`
    pub results: Vec<NumberedResultsItem>,
    /// `total`
    pub total: Option<i64>,
}
/// An item of `results` of `Numbered`.
pub struct NumberedResultsItem {
    /// `id`
    pub id: String,
}
/// The request of `offsets`.
pub struct OffsetsRequest {
    /// `offset`
    pub offset: Option<i64>,
    /// `limit`
    pub limit: Option<i64>,
}
impl OffsetsRequest {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `offset`
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self;
    /// `limit`
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self;
}
/// The answer of `offsets`.
pub struct OffsetsResponse {
    /// `results`
    pub results: Vec<i64>,
}
/// The request of `search`.
pub struct SearchRequest {
    /// `query`
    pub query: Option<String>,
    /// `start_cursor`
    pub start_cursor: Option<String>,
    /// `page_size`
    pub page_size: Option<i64>,
}
impl SearchRequest {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `query`
    pub fn query(mut self, query: impl Into<String>) -> Self;
    /// `start_cursor`
    pub fn start_cursor(mut self, start_cursor: impl Into<String>) -> Self;
    /// `page_size`
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self;
}
