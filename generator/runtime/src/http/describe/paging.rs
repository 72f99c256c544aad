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
    /// Where the number of items over all pages is; empty when the server does not tell.
    pub total_count: MemberPath,
    /// Where the number of pages is; empty when the server does not tell.
    pub total_pages: MemberPath,
    /// Where the server says whether there is more, as a boolean; empty when it does not tell.
    pub has_more: MemberPath,
}

impl Paging {
    /// Link headers, the body being the list.
    pub const LINK: Self = Self {
        style: PagingStyle::Link,
        items: &[],
        total_count: &[],
        total_pages: &[],
        has_more: &[],
    };
}

/// How the next page is asked for.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum PagingStyle {
    /// A page number goes up.
    Page {
        /// The query parameter with the number of the page.
        page: &'static str,
        /// The query parameter with the size of the page.
        size: Option<&'static str>,
        /// The number of the first page.
        first: i64,
    },
    /// An offset goes up by the number of items received.
    Offset {
        /// The query parameter with the offset.
        offset: &'static str,
        /// The query parameter with the size of the page.
        limit: Option<&'static str>,
    },
    /// A token from the answer is sent with the next request.
    Cursor {
        /// The query parameter that takes the token.
        cursor: &'static str,
        /// Where the next token is.
        next: MemberPath,
    },
    /// The URL of the next page stands in the body.
    NextUrl {
        /// Where.
        next: MemberPath,
    },
    /// The `Link` header's `rel="next"` (RFC 8288).
    Link,
}
