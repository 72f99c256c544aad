//! One page of a list.

use std::fmt;

use super::super::super::json::DecodeError;
use super::super::error::{BodyError, Error};
use super::super::response::{RawResponse, Sending};
use super::next::Position;
use super::read::ReadItem;

/// One page of a list.
pub struct Page<T> {
    /// The items.
    pub items: Vec<T>,
    pub(super) total_count: Option<u64>,
    pub(super) total_pages: Option<u64>,
    pub(super) response: RawResponse,
    /// What comes after it, or why that cannot be asked for.
    pub(super) next: Result<Option<Position>, DecodeError>,
    pub(super) repeated: bool,
    pub(super) read_item: ReadItem<T>,
}

impl<T> Page<T> {
    /// The number of items over all pages, as the server tells it.
    #[must_use]
    pub fn total_count(&self) -> Option<u64> {
        self.total_count
    }

    /// The number of pages, as the server tells it.
    #[must_use]
    pub fn total_pages(&self) -> Option<u64> {
        self.total_pages
    }

    /// Whether there may be another page. It may turn out to be empty where the server does not tell, or one that cannot be asked
    /// for: its link leads to another origin, say.
    #[must_use]
    pub fn has_next(&self) -> bool {
        !matches!(self.next, Ok(None))
    }

    /// The error in place of the next page.
    pub(super) fn no_next(&self, why: &DecodeError) -> Error {
        Error::Decode(Box::new(BodyError::new(why.clone(), self.response.clone())))
    }

    /// Whether the server sent this page before, in answer to the request for an earlier one.
    #[must_use]
    pub fn is_repeated(&self) -> bool {
        self.repeated
    }

    /// The items, alone.
    #[must_use]
    pub fn into_items(self) -> Vec<T> {
        self.items
    }

    /// The response that the page came in.
    #[must_use]
    pub fn response(&self) -> &RawResponse {
        &self.response
    }
}

impl<T: 'static> Page<T> {
    /// The next page; `None` when this is the last.
    #[must_use]
    pub fn next_page(&self) -> Option<Sending<Self>> {
        match &self.next {
            Ok(next) => Some(next.clone()?.send(self.read_item)),
            Err(why) => {
                let error = self.no_next(why);
                Some(Sending::other(Box::pin(async move { Err(error) })))
            }
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("items", &self.items)
            .field("total_count", &self.total_count)
            .field("total_pages", &self.total_pages)
            .field("has_next", &self.has_next())
            .finish_non_exhaustive()
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

/// An item that is not what the document describes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OddItem {
    /// What is wrong, and where in the page: `result[3].id`.
    pub error: DecodeError,
    /// The item's JSON text.
    pub raw: String,
}

impl OddItem {
    pub(super) fn new(error: DecodeError, raw: String) -> Self {
        Self { error, raw }
    }
}

impl fmt::Display for OddItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

impl std::error::Error for OddItem {}
