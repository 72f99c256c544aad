//! Types of [`P`](super::P).
/// The answer of `byFormat`.
pub struct ByFormatResponse {
    /// `results`
    pub results: Vec<i64>,
    /// `next`
    pub next: Option<String>,
}
/// The answer of `byName`.
pub struct ByNameResponse {
    /// `items`
    pub items: Vec<i64>,
    /// `next_page_url`
    pub next_page_url: Option<String>,
}
/// The answer of `configured`.
pub struct ConfiguredResponse {
    /// `items`
    pub items: Vec<i64>,
    /// `further`
    pub further: Option<String>,
}
/// The answer of `counted`.
pub struct CountedResponse {
    /// `results`
    pub results: Vec<CountedResponseResultsItem>,
    /// `next`
    pub next: Option<String>,
}
/// An item of `results` of the answer of `counted`.
pub struct CountedResponseResultsItem {
    /// `id`
    pub id: i64,
}
/// The answer of `hal`.
pub struct HalResponse {
    /// `items`
    pub items: Vec<i64>,
    /// `_links`
    pub links: Option<HalResponseLinks>,
}
/// `_links` of the answer of `hal`.
pub struct HalResponseLinks {
    /// `next`
    pub next: Option<HalResponseLinksNext>,
}
/// `next` of `_links` of the answer of `hal`.
pub struct HalResponseLinksNext {
    /// `href`
    pub href: Option<String>,
}
/// `Links`
pub struct Links {
    /// `next`
    pub next: Option<String>,
    /// `prev`
    pub prev: Option<String>,
}
/// The answer of `links`.
pub struct LinksResponse {
    /// `data`
    pub data: Vec<i64>,
    /// `links`
    pub links: Option<Links>,
}
/// The answer of `posted`.
pub struct PostedResponse {
    /// `items`
    pub items: Vec<i64>,
    /// `next_url`
    pub next_url: Option<String>,
}
/// The answer of `token`.
pub struct TokenResponse {
    /// `items`
    pub items: Vec<i64>,
    /// `next`
    pub next: Option<String>,
}
