//! How lists are paged.

/// How a list is paged. Members are paths of names from the root of a body; an empty one is not there, but for `items`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paging {
    /// How the next page is asked for.
    pub style: PagingStyle,
    /// What the request says of the page, by the style its number, its offset or its token; a URL says it all.
    pub position: Option<PageParameter>,
    /// What the request says of the page's size.
    pub size: Option<PageParameter>,
    /// The number of the first page, or the offset of the first item.
    pub first: i64,
    /// Where the items are; empty: the body itself. The type of an item is that of the array there.
    pub items: Vec<String>,
    /// Member with the token or URL of the next page.
    pub next: Vec<String>,
    /// Member that says whether there is more.
    pub more: Vec<String>,
    /// Member with the number of items over all pages.
    pub total: Vec<String>,
    /// Member with the number of pages.
    pub total_pages: Vec<String>,
    /// The member of an item that tells it from all others.
    pub id: Option<String>,
    /// Whether the next page is looked for in the `Link` header before one is counted.
    pub link: bool,
    /// Who said so.
    pub found_by: PagingSource,
}

impl Paging {
    /// No way yet to any page.
    #[must_use]
    pub fn bare(style: PagingStyle, found_by: PagingSource) -> Self {
        Self {
            style,
            position: None,
            size: None,
            first: 0,
            items: Vec::new(),
            next: Vec::new(),
            more: Vec::new(),
            total: Vec::new(),
            total_pages: Vec::new(),
            id: None,
            link: false,
            found_by,
        }
    }
}

/// The styles of paging.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PagingStyle {
    /// A page number goes up.
    Page,
    /// An offset goes up by the number of items received.
    Offset,
    /// A token from the answer is sent with the next request.
    Cursor,
    /// The URL of the next page stands in the answer's body.
    NextUrl,
    /// The `Link` header's `rel="next"` (RFC 8288).
    Link,
}

impl PagingStyle {
    /// The word for it in `specwright.toml`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Offset => "offset",
            Self::Cursor => "cursor",
            Self::NextUrl => "next-url",
            Self::Link => "link",
        }
    }
}

/// Where a request says something of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageParameter {
    /// The query parameter of that name.
    Query(String),
    /// The member there of its JSON body.
    Body(Vec<String>),
}

/// Who said that a list is paged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PagingSource {
    /// `specwright.toml`
    Configured,
    /// Parameters and members of well-known names
    Detected,
}
