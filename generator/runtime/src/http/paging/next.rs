//! Whether there is a next page, and the call that asks for it.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hasher as _};

use super::super::super::json::DecodeError;
use super::super::describe::{Paging, PagingStyle};
use super::super::request::Call;
use super::super::response::{RawResponse, Sending};
use super::read::{PageBody, ReadItem, read};
use super::{Page, link};

/// How many pages in a row may be empty and yet have a next one.
const EMPTY: u32 = 100;

/// A page that has yet to be asked for, and what is known of those before it.
#[derive(Clone)]
pub(super) struct Position {
    call: Call,
    paging: &'static Paging,
    /// How many items come before it, when that is known.
    before: Option<u64>,
    /// The prints of the pages before it.
    prints: HashSet<u64>,
    /// The prints of the tokens and URLs by which they were asked for.
    asked: HashSet<u64>,
    /// How many of the last of them were empty.
    empty: u32,
}

impl Position {
    /// What the call itself asks for.
    pub(super) fn first(call: Call, paging: &'static Paging) -> Self {
        let mut position = Self {
            before: None,
            call,
            paging,
            prints: HashSet::new(),
            asked: HashSet::new(),
            empty: 0,
        };
        if let PagingStyle::Cursor { cursor, .. } = paging.style
            && let Some(token) = position.call.query_value(cursor)
        {
            position.is_new(&token);
        }
        position.before = position.items_before();
        position
    }

    /// How many items come before the page that the caller asked for.
    fn items_before(&self) -> Option<u64> {
        match self.paging.style {
            PagingStyle::Page { page, size, first } => {
                let pages = u64::try_from(self.number(page, first)?.checked_sub(first)?).ok()?;
                if pages == 0 {
                    return Some(0);
                }
                let size = u64::try_from(self.number(size?, 0)?)
                    .ok()
                    .filter(|size| *size > 0)?;
                pages.checked_mul(size)
            }
            PagingStyle::Offset { offset, .. } => u64::try_from(self.number(offset, 0)?).ok(),
            PagingStyle::Cursor { cursor, .. } => {
                self.call.query_value(cursor).is_none().then_some(0)
            }
            PagingStyle::NextUrl { .. } | PagingStyle::Link => None,
        }
    }

    /// A number in the query; `None` when it is not one.
    fn number(&self, name: &str, otherwise: i64) -> Option<i64> {
        self.call
            .query_value(name)
            .map_or(Some(otherwise), |text| text.parse().ok())
    }

    /// Asks for the page.
    pub(super) fn send<T: 'static>(self, read_item: ReadItem<T>) -> Sending<Page<T>> {
        let call = self.call.clone();
        call.send_boxed(Box::new(move |response| self.page(response, read_item)))
    }

    fn page<T>(
        self,
        response: &RawResponse,
        read_item: ReadItem<T>,
    ) -> Result<Page<T>, DecodeError> {
        let body = read(response, self.paging, read_item)?;
        let repeated = !body.items.is_empty() && self.prints.contains(&body.print);
        let next = if repeated {
            None
        } else {
            self.after(response, &body)?
        };
        Ok(Page {
            items: body.items,
            total_count: body.total_count,
            total_pages: body.total_pages,
            response: response.clone(),
            next,
            repeated,
            read_item,
        })
    }

    /// The page after the one with that body, if there may be one.
    fn after<T>(
        mut self,
        response: &RawResponse,
        body: &PageBody<T>,
    ) -> Result<Option<Self>, DecodeError> {
        let count = u64::try_from(body.items.len()).unwrap_or(u64::MAX);
        let seen = self.before.map(|before| before.saturating_add(count));
        let told_no_more = body.has_more == Some(false);
        let all_seen = body.total_count.is_some() && body.total_count == seen;
        if told_no_more || (all_seen && body.has_more.is_none()) || !self.advance(response, body)? {
            return Ok(None);
        }
        self.before = seen;
        self.prints.insert(body.print);
        self.empty = if count == 0 { self.empty + 1 } else { 0 };
        if self.empty >= EMPTY {
            return Err(DecodeError::new(format!(
                "the server sent {EMPTY} pages in a row without an item, and says that there are more"
            )));
        }
        Ok(Some(self))
    }

    /// Makes the call ask for the next page; false when there is none.
    fn advance<T>(
        &mut self,
        response: &RawResponse,
        body: &PageBody<T>,
    ) -> Result<bool, DecodeError> {
        let more = body.has_more == Some(true);
        match self.paging.style {
            PagingStyle::Page { page, first, .. } => {
                let Some(number) = self.number(page, first) else {
                    return Ok(false);
                };
                let pages = u64::try_from(number.saturating_sub(first).saturating_add(1)).ok();
                let is_last = body.total_pages.is_some() && body.total_pages == pages && !more;
                if body.items.is_empty() || is_last {
                    return Ok(false);
                }
                self.call
                    .replace_query(page, &number.saturating_add(1).to_string());
            }
            PagingStyle::Offset { offset, .. } => {
                let count = i64::try_from(body.items.len()).unwrap_or(i64::MAX);
                let Some(start) = self.number(offset, 0).filter(|_| count > 0) else {
                    return Ok(false);
                };
                self.call
                    .replace_query(offset, &start.saturating_add(count).to_string());
            }
            PagingStyle::Cursor { cursor, .. } => match &body.next {
                Some(next) if self.is_new(next) => self.call.replace_query(cursor, next),
                _ => return Ok(false),
            },
            PagingStyle::NextUrl { .. } => return self.follow(response, body.next.as_deref()),
            PagingStyle::Link => {
                return self.follow(response, link::next(&response.headers).as_deref());
            }
        }
        Ok(true)
    }

    /// Whether no page was asked for by that token or URL yet. From now on one was.
    fn is_new(&mut self, ask: &str) -> bool {
        let mut print = DefaultHasher::new();
        print.write(ask.as_bytes());
        self.asked.insert(print.finish())
    }

    /// Makes the call ask for a URL that the server gave; false when it gave none, or one that was asked for before.
    fn follow(
        &mut self,
        response: &RawResponse,
        target: Option<&str>,
    ) -> Result<bool, DecodeError> {
        let Some(target) = target else {
            return Ok(false);
        };
        let url = response.url.join(target);
        let url = url.map_err(|_| DecodeError::new("the link to the next page is not a URL"))?;
        // A redirect left the credentials behind; a link of the host it led to must not bring them there.
        if url.origin() != response.home {
            return Err(DecodeError::new(
                "the link to the next page leads to another origin, which is not given credentials",
            ));
        }
        // The answer's own URL counts as asked for; which one it is shows only after redirects.
        self.is_new(response.url.as_str());
        if !self.is_new(url.as_str()) {
            return Ok(false);
        }
        self.call.draft.url = Some(url);
        Ok(true)
    }
}
