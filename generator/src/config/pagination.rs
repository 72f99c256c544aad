//! `[pagination]`: how lists are paged.

use indexmap::IndexMap;
use serde::Deserialize;

use super::{MemberPath, Pattern, Subject};

/// How lists are paged: the rule for all operations, and what differs for some.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Pagination {
    /// How the next page is asked for. Absent: recognised by well-known names, operation by operation.
    pub style: Option<PagingStyle>,
    /// `page`: the parameter with the page's number. As all parameters here it is one of the query, or else a member of the request's
    /// JSON body, with dots between names.
    pub page: Option<String>,
    /// `page`: the parameter with the page's size.
    pub size: Option<String>,
    /// `page`: the number of the first page; by default the parameter's `default` or `minimum`, or else 1. `offset`: the offset of the
    /// first item; by default the same if it is 0 or 1, or else 0.
    pub first: Option<i64>,
    /// `page`, `offset`: whether the `Link` header is followed where it names the next page, and pages are counted only where it does
    /// not; by default so where the document describes the header.
    pub link: Option<bool>,
    /// `page`, `offset`: the member with the number of items over all pages.
    pub total: Option<MemberPath>,
    /// `page`: the member with the number of pages.
    pub total_pages: Option<MemberPath>,
    /// `offset`: the parameter with the number of items to skip.
    pub offset: Option<String>,
    /// `offset`, `cursor`: the parameter with the page's size.
    pub limit: Option<String>,
    /// `cursor`: the parameter that takes the token of the next page.
    pub cursor: Option<String>,
    /// `cursor`, `next-url`: the member with the token or the URL of the next page.
    pub next: Option<MemberPath>,
    /// The member that says whether there is more: a boolean, or for `page` and `offset` also what is null or empty when there is not.
    pub more: Option<MemberPath>,
    /// The member with the items; by default the envelope's member, or else the only list in the body.
    pub items: Option<MemberPath>,
    /// What differs for some operations: a pattern (`"operation:list_*"`, `"GET /pets"`, or a bare operationId) and any of the keys above.
    pub operations: IndexMap<String, Pagination>,
}

/// The styles of paging.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
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
    /// Not paged.
    None,
}

/// What holds for one operation: [`Pagination`] with what differs for it filled in, and no further `operations`.
pub type PagingKeys = Pagination;

impl Pagination {
    /// What holds for an operation. `style` is `None` when it is to be recognised.
    #[must_use]
    pub fn of(&self, subject: &Subject<'_>) -> PagingKeys {
        let base = Self {
            operations: IndexMap::new(),
            ..self.clone()
        };
        let differs =
            |key: &str| operation_pattern(key).is_ok_and(|pattern| pattern.matches(subject));
        match self.operations.iter().find(|(key, _)| differs(key)) {
            Some((_, keys)) => keys.clone().or(base),
            None => base,
        }
    }

    /// The key of `operations` that says what differs for an operation.
    #[must_use]
    pub fn exception(&self, subject: &Subject<'_>) -> Option<&str> {
        self.operations
            .keys()
            .find(|key| operation_pattern(key).is_ok_and(|pattern| pattern.matches(subject)))
            .map(String::as_str)
    }

    fn or(self, base: Self) -> Self {
        Self {
            style: self.style.or(base.style),
            page: self.page.or(base.page),
            size: self.size.or(base.size),
            first: self.first.or(base.first),
            link: self.link.or(base.link),
            total: self.total.or(base.total),
            total_pages: self.total_pages.or(base.total_pages),
            offset: self.offset.or(base.offset),
            limit: self.limit.or(base.limit),
            cursor: self.cursor.or(base.cursor),
            next: self.next.or(base.next),
            more: self.more.or(base.more),
            items: self.items.or(base.items),
            operations: IndexMap::new(),
        }
    }

    pub(super) fn contradiction(&self) -> Option<String> {
        for (key, keys) in &self.operations {
            if let Err(problem) = operation_pattern(key) {
                return Some(format!("pagination.operations: {problem}"));
            }
            let place = format!("pagination.operations.\"{key}\"");
            if !keys.operations.is_empty() {
                return Some(format!("{place}: `operations` cannot stand within itself"));
            }
            if let Some(missing) = keys.clone().or(self.clone()).missing() {
                return Some(format!("{place}: {missing}"));
            }
        }
        self.missing()
            .map(|missing| format!("pagination: {missing}"))
    }

    fn missing(&self) -> Option<&'static str> {
        match self.style? {
            PagingStyle::Page if self.page.is_none() => {
                Some("style `page` needs `page`, the parameter with the page's number")
            }
            PagingStyle::Offset if self.offset.is_none() => Some(
                "style `offset` needs `offset`, the parameter with the number of items to skip",
            ),
            PagingStyle::Cursor if self.cursor.is_none() => Some(
                "style `cursor` needs `cursor`, the parameter that takes the next page's token",
            ),
            PagingStyle::Cursor if self.next.is_none() => {
                Some("style `cursor` needs `next`, the member with the next page's token")
            }
            PagingStyle::NextUrl if self.next.is_none() => {
                Some("style `next-url` needs `next`, the member with the next page's URL")
            }
            _ => None,
        }
    }
}

/// A key of `operations`: a pattern, or a bare operationId.
fn operation_pattern(key: &str) -> Result<Pattern, String> {
    if key.contains(['/', ':']) {
        Pattern::try_from(key.to_owned())
    } else {
        Pattern::try_from(format!("operation:{key}"))
    }
}

#[cfg(test)]
mod tests {
    use super::super::Config;
    use super::*;

    #[test]
    fn an_operation_may_differ() {
        let text = "[pagination]\nstyle = \"page\"\npage = \"page\"\ntotal = \"info.total\"\n\
                    [pagination.operations]\nlist_logs = { style = \"cursor\", cursor = \"after\", next = \"info.next\" }\n\"/tags\" = { style = \"none\" }";
        let paging = Config::parse(text, "x").unwrap().pagination;
        let pets = Subject {
            method: "GET",
            path: "/pets",
            tags: &[],
            id: Some("list_pets"),
        };
        assert_eq!(paging.of(&pets).style, Some(PagingStyle::Page));
        let logs = paging.of(&Subject {
            id: Some("list_logs"),
            ..pets
        });
        assert_eq!(
            (logs.style, logs.cursor.as_deref()),
            (Some(PagingStyle::Cursor), Some("after"))
        );
        assert_eq!(
            paging
                .of(&Subject {
                    path: "/tags",
                    ..pets
                })
                .style,
            Some(PagingStyle::None)
        );
    }

    #[test]
    fn what_a_style_needs_must_be_there() {
        let refused = |text: &str| Config::parse(text, "x").unwrap_err().to_string();
        assert!(refused("[pagination]\nstyle = \"page\"").contains("needs `page`"));
        assert!(
            refused("[pagination.operations.a]\nstyle = \"cursor\"\ncursor = \"c\"")
                .contains("needs `next`")
        );
    }
}
