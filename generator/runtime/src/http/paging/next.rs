//! Whether there is a next page, and the call that asks for it.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hasher as _};
use std::sync::Arc;

use url::Url;

use super::super::super::json::DecodeError;
use super::super::credentials::strip;
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
    prints: Arc<HashSet<u64>>,
    /// The prints of the tokens and URLs by which they were asked for.
    asked: Arc<HashSet<u64>>,
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
            prints: Arc::default(),
            asked: Arc::default(),
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

    /// How many pages there are up to this one.
    fn pages(&self) -> Option<u64> {
        let PagingStyle::Page { page, first, .. } = self.paging.style else {
            return None;
        };
        let number = self.number(page, first)?;
        u64::try_from(number.saturating_sub(first).saturating_add(1)).ok()
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
        let repeated = !body.items.is_empty()
            && self.prints.contains(&body.print)
            && self.leads_back(response, &body);
        let next = match repeated {
            true => self.repeated(&body),
            false => self.after(response, &body),
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

    /// Whether a page that is written as one before is that one: where the server names the next page, it names the same.
    fn leads_back<T>(&self, response: &RawResponse, body: &PageBody<T>) -> bool {
        let asked = |ask: &str| self.asked.contains(&print(ask));
        match self.paging.style {
            PagingStyle::Page { .. } | PagingStyle::Offset { .. } => true,
            PagingStyle::Cursor { .. } => body.next.as_deref().is_some_and(asked),
            PagingStyle::NextUrl { .. } | PagingStyle::Link => {
                let url = self.target(response, body).and_then(Result::ok);
                url.is_some_and(|url| asked(strip(self.call.core.api(), &url).as_str()))
            }
        }
    }

    /// What follows a page that came before. The server goes round in circles, or two pages are written alike; when it says that
    /// there is more, items would be lost without a word.
    fn repeated<T>(self, body: &PageBody<T>) -> Result<Option<Self>, DecodeError> {
        let by_count = self.before.zip(body.total_count);
        let by_pages = self.pages().zip(body.total_pages);
        let more = by_count.is_some_and(|(before, total)| before < total)
            || by_pages.is_some_and(|(pages, total)| pages < total);
        if body.has_more.unwrap_or(more) {
            return Err(DecodeError::new(
                "the server sent a page again that came before, and says that there are more",
            ));
        }
        Ok(None)
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
        Arc::make_mut(&mut self.prints).insert(body.print);
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
                let is_last =
                    body.total_pages.is_some() && body.total_pages == self.pages() && !more;
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
            PagingStyle::NextUrl { .. } | PagingStyle::Link => {
                let target = self.target(response, body);
                return self.follow(response, target);
            }
        }
        Ok(true)
    }

    /// Whether no page was asked for by that token or URL yet. From now on one was.
    fn is_new(&mut self, ask: &str) -> bool {
        Arc::make_mut(&mut self.asked).insert(print(ask))
    }

    /// The URL of the next page, where the server gives one.
    fn target<T>(
        &self,
        response: &RawResponse,
        body: &PageBody<T>,
    ) -> Option<Result<Url, DecodeError>> {
        let link = link::next(&response.headers);
        let target = match self.paging.style {
            PagingStyle::NextUrl { .. } => body.next.as_deref(),
            _ => link.as_deref(),
        };
        let url = response.url.join(target?);
        let mut url = match url {
            Ok(url) => url,
            Err(_) => {
                return Some(Err(DecodeError::new(
                    "the link to the next page is not a URL",
                )));
            }
        };
        // A server behind one that does TLS may not know that it is asked over https.
        let mut secure = url.clone();
        if secure.set_scheme("https").is_ok() && secure.origin() == response.home {
            url = secure;
        }
        // A redirect left the credentials behind; a link of the host it led to must not bring them there.
        if url.origin() != response.home {
            return Some(Err(DecodeError::new(
                "the link to the next page leads to another origin, which is not given credentials",
            )));
        }
        Some(Ok(url))
    }

    /// Makes the call ask for a URL that the server gave; false when it gave none, or one that was asked for before.
    fn follow(
        &mut self,
        response: &RawResponse,
        target: Option<Result<Url, DecodeError>>,
    ) -> Result<bool, DecodeError> {
        let Some(url) = target.transpose()? else {
            return Ok(false);
        };
        // The answer's own URL counts as asked for; which one it is shows only after redirects.
        let api = self.call.core.api();
        self.is_new(strip(api, &response.url).as_str());
        if !self.is_new(strip(api, &url).as_str()) {
            return Ok(false);
        }
        self.call.draft.url = Some(url);
        Ok(true)
    }
}

fn print(text: &str) -> u64 {
    let mut print = DefaultHasher::new();
    print.write(text.as_bytes());
    print.finish()
}
