//! All pages, or all items, one after the other.

use std::collections::VecDeque;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::super::super::json::Decode;
use super::super::error::Error;
use super::super::futures::next;
use super::super::response::Sending;
use super::next::Position;
use super::read::{ReadItem, leniently};
use super::{OddItem, Page};

/// The pages of a list: a `Stream`, also without any trait in scope by [`Pages::next`].
///
/// A page is asked for when the stream is polled for it. The stream ends after an error.
#[must_use = "nothing is sent until the stream is polled"]
pub struct Pages<T> {
    first: Box<Position>,
    state: State<T>,
    read_item: ReadItem<T>,
    /// How many pages may come before they are taken.
    ahead: usize,
    come: VecDeque<Result<Page<T>, Error>>,
}

enum State<T> {
    Waiting(Box<Position>),
    Asking(Sending<Page<T>>),
    /// The next page cannot be asked for.
    Failed(Error),
    Done,
}

impl<T: 'static> Pages<T> {
    pub(super) fn new(first: Position, read_item: ReadItem<T>) -> Self {
        let first = Box::new(first);
        Self {
            state: State::Waiting(first.clone()),
            first,
            read_item,
            ahead: 0,
            come: VecDeque::new(),
        }
    }

    /// Asks for up to `pages` pages ahead of the one that was taken last, so that they come while it is worked on; none unless
    /// said otherwise. There is one request at a time, for it is a page that tells what comes after it. It makes headway whenever
    /// the stream is polled, and each page that has come is held as a whole.
    pub fn prefetch(mut self, pages: usize) -> Self {
        self.ahead = pages;
        self
    }

    /// The next page; `None` after the last. Dropping the future loses no page.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        next(self).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>, Error>>> {
        let page = match self.come.pop_front() {
            Some(page) => page,
            None => match ready!(self.ask(context)) {
                Some(page) => page,
                None => return Poll::Ready(None),
            },
        };
        self.go_ahead(context);
        Poll::Ready(Some(page))
    }

    /// Asks for the pages that may come before they are taken.
    fn go_ahead(&mut self, context: &mut Context<'_>) {
        while self.come.len() < self.ahead {
            match self.ask(context) {
                Poll::Ready(Some(page)) => self.come.push_back(page),
                Poll::Ready(None) | Poll::Pending => return,
            }
        }
    }

    /// The page after the last one that has come.
    fn ask(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>, Error>>> {
        loop {
            match std::mem::replace(&mut self.state, State::Done) {
                State::Done => return Poll::Ready(None),
                State::Failed(error) => return Poll::Ready(Some(Err(error))),
                State::Waiting(position) => {
                    self.state = State::Asking(position.send(self.read_item))
                }
                State::Asking(mut sending) => {
                    let Poll::Ready(page) = Pin::new(&mut sending).poll(context) else {
                        self.state = State::Asking(sending);
                        return Poll::Pending;
                    };
                    let Ok(page) = page else {
                        return Poll::Ready(Some(page));
                    };
                    match &page.next {
                        Ok(None) => {}
                        Ok(Some(next)) => self.state = State::Waiting(Box::new(next.clone())),
                        Err(why) => self.state = State::Failed(page.no_next(why)),
                    }
                    if !page.is_repeated() {
                        return Poll::Ready(Some(Ok(page)));
                    }
                }
            }
        }
    }
}

impl<T: Decode + 'static> Pages<T> {
    /// The same from the first page, also when some were taken already, each item a `Result`: one that is odd does not lose its
    /// page.
    pub fn lenient(self) -> Pages<Result<T, OddItem>> {
        Pages::new(*self.first, leniently).prefetch(self.ahead)
    }
}

impl<T> Unpin for Pages<T> {}

impl<T: 'static> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

/// The items of a list, over all of its pages: a `Stream`, also without any trait in scope by [`Items::next`].
///
/// A page is asked for when its first item is wanted. The stream ends after an error.
#[must_use = "nothing is sent until the stream is polled"]
pub struct Items<T> {
    pages: Pages<T>,
    items: std::vec::IntoIter<T>,
}

impl<T: 'static> Items<T> {
    pub(super) fn new(pages: Pages<T>) -> Self {
        Self {
            pages,
            items: Vec::new().into_iter(),
        }
    }

    /// Asks for up to `pages` pages ahead while items of this one are taken, as [`Pages::prefetch`] does.
    pub fn prefetch(mut self, pages: usize) -> Self {
        self.pages = self.pages.prefetch(pages);
        self
    }

    /// The next item; `None` after the last. Dropping the future loses no item.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        next(self).await
    }

    /// All items.
    ///
    /// # Errors
    /// The first error that a page meets; the items before it are lost.
    pub async fn try_collect(mut self) -> Result<Vec<T>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            all.push(item?);
        }
        Ok(all)
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.items.next() {
                self.pages.go_ahead(context);
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => self.items = page.items.into_iter(),
            }
        }
    }
}

impl<T: Decode + 'static> Items<T> {
    /// The same from the first item, also when some were taken already, each a `Result`: one that is odd does not lose its page.
    pub fn lenient(self) -> Items<Result<T, OddItem>> {
        Items::new(self.pages.lenient())
    }
}

impl<T> Unpin for Items<T> {}

impl<T: 'static> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pages")
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Items")
    }
}
