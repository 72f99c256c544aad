//! Paging as well-known names tell it.

use super::exchange::Exchange;
use super::words;
use crate::api::{PageParameter, Paging, PagingSource, PagingStyle};
use crate::config::PagingKeys;

impl Exchange<'_> {
    /// The style that the names of parameters and members tell.
    pub(super) fn detected(&self, keys: &PagingKeys) -> Option<Paging> {
        let found = self.by_cursor();
        let found = found.or_else(|| self.by_count(keys));
        // To repeat a request of another method at a URL may mean something else.
        found.or_else(|| self.by_url().filter(|_| self.is_get()))
    }

    /// A parameter for a token, and the next token in the answer.
    fn by_cursor(&self) -> Option<Paging> {
        let (cursor, next) = words::CURSORS.iter().find_map(|(parameters, members)| {
            let cursor = self.asked(parameters, words::is_text)?;
            let next = self.told(members, words::is_text);
            (!next.is_empty()).then_some((cursor, next))
        })?;
        Some(Paging {
            position: Some(cursor),
            size: self.asked(&words::LIMITS, words::is_number),
            next,
            more: self.told(&words::MORE, words::is_bool),
            ..Paging::bare(PagingStyle::Cursor, PagingSource::Detected)
        })
    }

    /// A parameter for a number: of the page, or of the items before it.
    fn by_count(&self, keys: &PagingKeys) -> Option<Paging> {
        let paging = match self.asked(&words::PAGES, words::is_number) {
            Some(page) => Paging {
                first: keys.first.unwrap_or_else(|| self.first(&page)),
                position: Some(page),
                size: self.asked(&words::SIZES, words::is_number),
                total_pages: self.told(&words::TOTAL_PAGES, words::is_number),
                ..Paging::bare(PagingStyle::Page, PagingSource::Detected)
            },
            None => {
                let (offset, first) = self.offset(keys)?;
                Paging {
                    first,
                    position: Some(offset),
                    size: self.asked(&words::LIMITS, words::is_number),
                    ..Paging::bare(PagingStyle::Offset, PagingSource::Detected)
                }
            }
        };
        let total = self.told(&words::TOTALS, words::is_number);
        // What is posted with a `page` may be a page of something else.
        let is_sure = self.is_get()
            || paging.size.is_some()
            || [&total, &paging.total_pages]
                .iter()
                .any(|path| !path.is_empty());
        is_sure.then(|| Paging {
            total,
            more: self.told(&words::MORE, words::is_bool),
            next: self.url(),
            link: self.follows_links(keys),
            ..paging
        })
    }

    /// A parameter with the number of items before the page, or of its first item, and what it is for the first page.
    fn offset(&self, keys: &PagingKeys) -> Option<(PageParameter, i64)> {
        if let Some(offset) = self.asked(&words::OFFSETS, words::is_number) {
            // What the configuration says of pages does not hold for it, unless it says that there are offsets.
            let first = self.first_offset(&offset);
            return Some((offset, first.unwrap_or(0)));
        }
        // Some count from 0 and some from 1: it has to be told, or be SCIM (RFC 7644, section 3.4.2.4).
        let index = self.asked(&words::INDICES, words::is_number)?;
        let is_scim = || {
            let total = self.find(&[], &["totalResults"], words::is_number);
            let resources = self.find(&[], &["Resources"], |types, value| {
                types.item(value).is_some()
            });
            !total.is_empty() && !resources.is_empty()
        };
        let first = keys.first.or_else(|| self.first_offset(&index));
        let first = first.or_else(|| is_scim().then_some(1))?;
        Some((index, first))
    }

    /// The URL of the next page, in the body or in a header.
    fn by_url(&self) -> Option<Paging> {
        let next = self.url();
        let style = match next.is_empty() {
            false => PagingStyle::NextUrl,
            true if self.has_link => PagingStyle::Link,
            true => return None,
        };
        let size: Option<PageParameter> = self.asked(&words::LIMITS, words::is_number);
        Some(Paging {
            size,
            next,
            more: match style {
                PagingStyle::NextUrl => self.told(&words::MORE, words::is_bool),
                _ => Vec::new(),
            },
            ..Paging::bare(style, PagingSource::Detected)
        })
    }

    /// The member with the URL of the next page; empty where there is none.
    fn url(&self) -> Vec<String> {
        let by_name = || self.told(&words::URLS, words::may_be_uri);
        // By itself, `next` may be a token, a number or a date.
        let by_format = || self.told(&["next"], words::is_uri);
        let link = |holder: &str, rest: &[&str]| {
            let path = [holder, "next"].into_iter().chain(rest.iter().copied());
            path.map(str::to_owned).collect::<Vec<_>>()
        };
        let linked = || {
            let paths = words::LINKS
                .iter()
                .flat_map(|holder| [link(holder, &["href"]), link(holder, &[])]);
            let mut paths = paths.filter(|path| self.at(path, words::may_be_uri));
            paths.next().unwrap_or_default()
        };
        [by_name(), by_format(), linked()]
            .into_iter()
            .find(|path| !path.is_empty())
            .unwrap_or_default()
    }
}
