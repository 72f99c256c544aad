//! Types of [`Requests`](super::Requests).
/// The answer of `listRequests`.
pub struct ListRequestsResponse {
    /// `items`
    pub items: Option<Vec<Methods>>,
}
/// `Methods`
pub struct Methods {
    /// `blank`
    pub blank: i64,
    /// `parts`
    pub parts: i64,
    /// `example`
    pub example: Option<i64>,
    /// `minimal`
    pub minimal: Option<i64>,
    /// `with`
    pub with: Option<i64>,
    /// `described`
    pub described: Option<i64>,
    /// `encode`
    pub encode: Option<i64>,
    /// `is_absent`
    pub is_absent: Option<i64>,
    /// `optional`
    pub optional: Option<i64>,
    /// `absent`
    pub absent: Option<i64>,
    /// `serialize`
    pub serialize: Option<i64>,
    /// `borrow`
    pub borrow: Option<i64>,
    /// `to_owned`
    pub to_owned: Option<i64>,
    /// `read`
    pub read: Option<i64>,
    /// `missing`
    pub missing: Option<i64>,
}
/// What a [`Methods`] cannot be without.
pub struct MethodsRequired {
    /// `blank`
    pub blank: i64,
    /// `parts`
    pub parts: i64,
}
impl Methods {
    /// With what is required, and nothing else.
    #[inline]
    pub fn new(required: MethodsRequired) -> Self;
    /// `example`
    #[inline]
    pub fn with_example(mut self, example: i64) -> Self;
    /// `minimal`
    #[inline]
    pub fn with_minimal(mut self, minimal: i64) -> Self;
    /// `with`
    #[inline]
    pub fn with_with(mut self, with: i64) -> Self;
    /// `described`
    #[inline]
    pub fn described(mut self, described: i64) -> Self;
    /// `encode`
    #[inline]
    pub fn with_encode(mut self, encode: i64) -> Self;
    /// `is_absent`
    #[inline]
    pub fn is_absent(mut self, is_absent: i64) -> Self;
    /// `optional`
    #[inline]
    pub fn optional(mut self, optional: i64) -> Self;
    /// `absent`
    #[inline]
    pub fn absent(mut self, absent: i64) -> Self;
    /// `serialize`
    #[inline]
    pub fn serialize(mut self, serialize: i64) -> Self;
    /// `borrow`
    #[inline]
    pub fn borrow(mut self, borrow: i64) -> Self;
    /// `to_owned`
    #[inline]
    pub fn to_owned(mut self, to_owned: i64) -> Self;
    /// `read`
    #[inline]
    pub fn read(mut self, read: i64) -> Self;
    /// `missing`
    #[inline]
    pub fn missing(mut self, missing: i64) -> Self;
}
