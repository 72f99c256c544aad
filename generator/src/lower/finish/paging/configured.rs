//! Paging as the configuration says.

use super::exchange::Exchange;
use super::{Missing, words};
use crate::api::{Paging, PagingSource, PagingStyle};
use crate::config::{PagingKeys, PagingStyle as Configured};

impl Exchange<'_> {
    /// The style that the configuration asks for, with what it names.
    pub(super) fn configured(
        &self,
        style: Configured,
        keys: &PagingKeys,
        missing: &mut Vec<Missing>,
    ) -> Option<Paging> {
        let of = |style| Paging::bare(style, PagingSource::Configured);
        let next = |missing: &mut Vec<Missing>| {
            let path = self.named("next", keys.next.as_ref(), missing);
            Some(path).filter(|path| !path.is_empty())
        };
        let mut paging = match style {
            Configured::None => return None,
            Configured::Page => {
                let page = self.parameter("page", keys.page.as_deref(), missing)?;
                Paging {
                    first: keys.first.unwrap_or_else(|| self.first(&page)),
                    link: self.follows_links(keys),
                    position: Some(page),
                    size: self.parameter("size", keys.size.as_deref(), missing),
                    total: self.named("total", keys.total.as_ref(), missing),
                    total_pages: self.named("total_pages", keys.total_pages.as_ref(), missing),
                    ..of(PagingStyle::Page)
                }
            }
            Configured::Offset => {
                let offset = self.parameter("offset", keys.offset.as_deref(), missing)?;
                let told = || self.first_offset(&offset).unwrap_or(0);
                Paging {
                    first: keys.first.unwrap_or_else(told),
                    link: self.follows_links(keys),
                    position: Some(offset),
                    size: self.parameter("limit", keys.limit.as_deref(), missing),
                    total: self.named("total", keys.total.as_ref(), missing),
                    ..of(PagingStyle::Offset)
                }
            }
            Configured::Cursor => Paging {
                position: Some(self.parameter("cursor", keys.cursor.as_deref(), missing)?),
                size: self.parameter("limit", keys.limit.as_deref(), missing),
                next: next(missing)?,
                ..of(PagingStyle::Cursor)
            },
            Configured::NextUrl => Paging {
                next: next(missing)?,
                size: self.asked(&words::LIMITS, words::is_number),
                ..of(PagingStyle::NextUrl)
            },
            Configured::Link => {
                return Some(Paging {
                    size: self.asked(&words::LIMITS, words::is_number),
                    ..of(PagingStyle::Link)
                });
            }
        };
        let more = self.named("more", keys.more.as_ref(), missing);
        // What is no boolean says it by being there.
        match paging.next.is_empty() && !self.at(&more, words::is_bool) {
            true => paging.next = more,
            false => paging.more = more,
        }
        Some(paging)
    }
}
