//! Whether there is a next page, and the call that asks for it.

use super::super::super::json::DecodeError;
use super::super::credentials::strip;
use super::super::describe::{Paging, PagingStyle};
use super::super::request::Call;
use super::super::response::{RawResponse, Sending, Unread};
use super::read::{PageBody, ReadItem, Written, read};
use super::seen::{Seen, print};
use super::{Page, link};

/// How many pages in a row may be empty, or written as the one before, and yet have a next one.
const IN_VAIN: u32 = 100;

/// A page that has yet to be asked for, and what is known of those before it.
#[derive(Clone)]
pub(super) struct Position {
    pub(super) call: Call,
    pub(super) paging: &'static Paging,
    /// How many items come before it, when that is known.
    before: Option<u64>,
    /// The pages before it.
    seen: Seen,
    /// The tokens and URLs by which they were asked for.
    pub(super) asked: Seen,
    /// The page before it, where that tells whether the server knows how a page is asked for.
    last: Option<Written>,
    /// How many of the last of them brought nothing new.
    in_vain: u32,
}

/// What a page is to those before it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Course {
    New,
    /// It came before.
    Again,
    /// It has the items of the page before it, though something in them is written differently.
    SameItems,
}

impl Position {
    /// What the call itself asks for.
    pub(super) fn first(call: Call, paging: &'static Paging) -> Self {
        let mut position = Self {
            before: None,
            call,
            paging,
            seen: Seen::default(),
            asked: Seen::default(),
            last: None,
            in_vain: 0,
        };
        if let PagingStyle::Cursor { cursor } = paging.style
            && let Some(token) = position.said(cursor)
        {
            position.asked.insert(print(&token));
        }
        position.before = position.items_before();
        position
    }

    /// Asks for the page.
    pub(super) fn send<T: 'static>(self, read_item: ReadItem<T>) -> Sending<Page<T>> {
        let call = self.call.clone();
        call.send_boxed(Box::new(move |response| self.page(response, read_item)))
    }

    fn page<T>(
        mut self,
        response: &RawResponse,
        read_item: ReadItem<T>,
    ) -> Result<Page<T>, Unread> {
        let body = match read(response, self.paging, read_item) {
            Ok(body) if body.failed => return Err(Unread::Failed),
            Err(_) if response.says_failed() => return Err(Unread::Failed),
            read => read?,
        };
        let style = self.style(response, &body);
        let course = self.course(response, &body, style);
        let next = match course {
            Course::New => self.after(response, &body, style),
            Course::Again => self.repeated(&body, style),
            Course::SameItems => Err(DecodeError::new(
                "the server sent the items of the page before once more; it seems not to know how a page is asked for",
            )),
        };
        Ok(Page {
            items: body.items,
            total_count: body.total_count,
            total_pages: body.total_pages,
            response: response.clone(),
            next,
            repeated: course != Course::New,
            read_item,
        })
    }

    /// How the next page is asked for: by a link, or by having none, where the server links and pages could be counted too.
    fn style<T>(&self, response: &RawResponse, body: &PageBody<T>) -> PagingStyle {
        // Once a link was followed, the last page may be told by having none. Before, some servers link to the first and the last alone.
        let is_linked = self.paging.link
            && (self.call.draft.url.is_some()
                || link::next(&response.headers).is_some()
                || (link::tells(&response.headers) && !self.lacks(body)));
        match is_linked {
            true => PagingStyle::Link,
            false => self.paging.style,
        }
    }

    fn course<T>(
        &mut self,
        response: &RawResponse,
        body: &PageBody<T>,
        style: PagingStyle,
    ) -> Course {
        if body.items.is_empty() {
            return Course::New;
        }
        if self.seen.has(body.print) && self.leads_back(response, body, style) {
            return Course::Again;
        }
        let id = self.paging.id;
        let id = id.filter(|_| is_counted(style) && !self.ends(body));
        let last = self.last.take();
        let Some(id) = id else {
            return Course::New;
        };
        let this = self.last.insert(Written::new(response, body.span, id));
        match last.is_some_and(|last| this.has_items_of(&last)) {
            true => Course::SameItems,
            false => Course::New,
        }
    }

    /// How many items have come.
    fn come<T>(&self, body: &PageBody<T>) -> Option<u64> {
        let count = u64::try_from(body.items.len()).unwrap_or(u64::MAX);
        self.before.map(|before| before.saturating_add(count))
    }

    /// So many items, and as many pages as there are up to this one, each beside the server's total of them if it gives one.
    fn beside_totals<T>(
        &self,
        items: Option<u64>,
        body: &PageBody<T>,
    ) -> impl Iterator<Item = (u64, u64)> {
        let by_count = items.zip(body.total_count);
        let by_pages = self.pages().zip(body.total_pages);
        by_count.into_iter().chain(by_pages)
    }

    /// Whether the server says that there is more after this page.
    fn lacks<T>(&self, body: &PageBody<T>) -> bool {
        let mut totals = self.beside_totals(self.come(body), body);
        body.has_more == Some(true) || totals.any(|(come, total)| come < total)
    }

    /// Whether the server's totals end the list, whatever its pages hold.
    fn ends<T>(&self, body: &PageBody<T>) -> bool {
        let mut totals = self.beside_totals(self.come(body), body);
        body.has_more != Some(true) && totals.any(|(come, total)| come <= total)
    }

    /// Whether a page that is written as one before is that one: where the server names the next page, it names the same.
    fn leads_back<T>(
        &self,
        response: &RawResponse,
        body: &PageBody<T>,
        style: PagingStyle,
    ) -> bool {
        let asked = |ask: &str| self.asked.has(print(ask));
        match style {
            PagingStyle::Page { .. } | PagingStyle::Offset { .. } => true,
            PagingStyle::Cursor { .. } => body.next.as_ref().is_some_and(|next| asked(&next.text)),
            PagingStyle::NextUrl | PagingStyle::Link => {
                let url = self.target(response, body).and_then(Result::ok);
                url.is_some_and(|url| asked(strip(self.call.core.api(), &url).as_str()))
            }
        }
    }

    /// What follows a page that came before. The server goes round in circles, or two pages are written alike; when it says that
    /// there is more, as one does that names the next page, items would be lost without a word.
    fn repeated<T>(
        self,
        body: &PageBody<T>,
        style: PagingStyle,
    ) -> Result<Option<Self>, DecodeError> {
        let mut totals = self.beside_totals(self.before, body);
        let more = !is_counted(style) || totals.any(|(before, total)| before < total);
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
        style: PagingStyle,
    ) -> Result<Option<Self>, DecodeError> {
        let come = self.come(body);
        let told_no_more = body.has_more == Some(false);
        let all_come = body.total_count.is_some() && body.total_count == come;
        if told_no_more || (all_come && body.has_more.is_none()) {
            return Ok(None);
        }
        if !self.advance(response, body, style)? {
            return match body.has_more {
                Some(true) => Err(DecodeError::new(
                    "the server says that there is more, and not where",
                )),
                _ => Ok(None),
            };
        }
        let is_new = !body.items.is_empty() && self.seen.last() != Some(body.print);
        self.in_vain = if is_new { 0 } else { self.in_vain + 1 };
        if self.in_vain >= IN_VAIN {
            return Err(DecodeError::new(format!(
                "the server sent {IN_VAIN} pages in a row without anything new, and says that there are more"
            )));
        }
        self.before = come;
        self.seen.push(body.print);
        Ok(Some(self))
    }
}

/// Whether pages are asked for by a number.
fn is_counted(style: PagingStyle) -> bool {
    matches!(style, PagingStyle::Page { .. } | PagingStyle::Offset { .. })
}
