//! Lists that come in pages.
//!
//! In: a call, and where the document says items and totals are. Out: a page that knows the next one, a stream of pages, a
//! stream of items. A list ends where the server says it does. A server that goes round in circles, or does not know how pages are
//! asked for, does not make it endless: a page that came before ends it too, with an error where the server says that there are
//! more; so does one with the items of the page before where pages are counted and no total ends them, items being told by their
//! identifiers; and so does a row of a hundred that bring nothing new. What is remembered of pages is bounded.
//!
//! A list that is cut short says so. It ends with an error where the server says that there is more and not where, and where it
//! names a next page that was asked for before; but a token that is the page's own is how some tell the end. What is wrong with
//! the way to the next page does not take the page that has arrived.
//!
//! Totals are believed with care, for servers get them wrong. A total that is equal to what has come ends the list without
//! another request. One that is less than what has come is ignored, as is an absent one: then the list ends with the first empty
//! page. One that is too great costs one more request.

mod ask;
mod link;
mod next;
mod page;
mod read;
mod seen;
mod stream;

pub use page::{OddItem, Page};
pub use stream::{Items, Pages};

use super::super::json::Decode;
use super::describe::Paging;
use super::request::Call;
use super::response::Sending;
use next::Position;

/// The position of a call's first page. A pointer, as what lays out parameters is (`request/call.rs`).
const FIRST: fn(Call, &'static Paging) -> Position = Position::first;

impl Call {
    /// One page.
    pub fn send_page<T: Decode + 'static>(self, paging: &'static Paging) -> Sending<Page<T>> {
        FIRST(self, paging).send(read::strictly)
    }

    /// All pages, one after the other.
    pub fn pages<T: Decode + 'static>(self, paging: &'static Paging) -> Pages<T> {
        Pages::new(FIRST(self, paging), read::strictly)
    }

    /// The items of all pages, one after the other.
    pub fn items<T: Decode + 'static>(self, paging: &'static Paging) -> Items<T> {
        Items::new(self.pages(paging))
    }
}
