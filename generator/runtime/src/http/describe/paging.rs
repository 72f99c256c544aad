//! How the pages of a list are asked for and counted.

/// The names of members to go through from the root of a body to a value.
pub type MemberPath = &'static [&'static str];

/// How a list is paged.
#[derive(Clone, Copy, Debug)]
pub struct Paging {
    /// How the next page is asked for.
    pub style: PagingStyle,
    /// Where the items are; empty when the body itself is the list.
    pub items: MemberPath,
    /// Where the token or URL of the next page is; empty when the server does not tell. Of numbered pages and offsets it says
    /// only whether there is a next one.
    pub next: MemberPath,
    /// Where the server says whether there is more, as a boolean; empty when it does not tell.
    pub has_more: MemberPath,
    /// Where the number of items over all pages is; empty when the server does not tell.
    pub total_count: MemberPath,
    /// Where the number of pages is; empty when the server does not tell.
    pub total_pages: MemberPath,
    /// The member of an item that tells it from all others.
    pub id: Option<&'static str>,
    /// Whether the `Link` header (RFC 8288) may name the next page, of numbered pages and offsets too. Where an answer has such
    /// links, they are followed, and no number is counted.
    pub link: bool,
}

impl Paging {
    /// Link headers, the body being the list.
    pub const LINK: Self = Self {
        style: PagingStyle::Link,
        items: &[],
        next: &[],
        has_more: &[],
        total_count: &[],
        total_pages: &[],
        id: None,
        link: false,
    };
}

/// How the next page is asked for.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum PagingStyle {
    /// A page number goes up.
    Page {
        /// The number of the page.
        page: PageParam,
        /// The size of the page.
        size: Option<PageParam>,
        /// The number of the first page.
        first: i64,
    },
    /// An offset goes up by the number of items received.
    Offset {
        /// The offset.
        offset: PageParam,
        /// The size of the page.
        limit: Option<PageParam>,
        /// The offset of the first item: 0, or 1 where items are numbered (RFC 7644, section 3.4.2.4).
        first: i64,
    },
    /// A token from the answer is sent with the next request.
    Cursor {
        /// What takes the token.
        cursor: PageParam,
    },
    /// The URL of the next page stands in the body.
    NextUrl,
    /// The `Link` header's `rel="next"` (RFC 8288).
    Link,
}

/// Where a request says which page it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageParam {
    /// The query parameter of that name.
    Query(&'static str),
    /// The member there of a JSON body.
    Body(MemberPath),
}
