//! Types of [`F`](super::F).
/// `Order`
pub struct Order {
    /// `name`
    ///
    /// Limits: at least 1 character.
    pub name: String,
    /// `count`
    pub count: Option<i64>,
    /// `paid`
    pub paid: Option<bool>,
    /// `day`
    pub day: Option<rt::Date>,
    /// `ids`
    pub ids: Option<Vec<i64>>,
    /// `tags`
    pub tags: Option<Vec<String>>,
    /// `address`
    pub address: Option<OrderAddress>,
    /// `url`
    pub url: Option<String>,
    /// `note`
    pub note: rt::Maybe<String>,
    /// `extra`
    pub extra: Option<Vec<String>>,
}
impl Order {
    /// With what is required, and nothing else.
    pub fn new(name: impl Into<String>) -> Self;
    /// `count`
    #[inline]
    pub fn count(mut self, count: i64) -> Self;
    /// `paid`
    #[inline]
    pub fn paid(mut self, paid: bool) -> Self;
    /// `day`
    #[inline]
    pub fn day(mut self, day: rt::Date) -> Self;
    /// `ids`
    #[inline]
    pub fn ids(mut self, ids: Vec<i64>) -> Self;
    /// `tags`
    #[inline]
    pub fn tags(mut self, tags: Vec<String>) -> Self;
    /// `address`
    #[inline]
    pub fn address(mut self, address: OrderAddress) -> Self;
    /// `url`
    pub fn url(mut self, url: impl Into<String>) -> Self;
    /// `note`
    pub fn note(mut self, note: impl Into<rt::Maybe<String>>) -> Self;
    /// `extra`
    #[inline]
    pub fn extra(mut self, extra: Vec<String>) -> Self;
}
/// `address` of `Order`.
pub struct OrderAddress {
    /// `city`
    pub city: Option<String>,
    /// `zip`
    pub zip: Option<String>,
}
impl OrderAddress {
    /// Nothing set.
    #[inline]
    pub fn new() -> Self;
    /// `city`
    pub fn city(mut self, city: impl Into<String>) -> Self;
    /// `zip`
    pub fn zip(mut self, zip: impl Into<String>) -> Self;
}
