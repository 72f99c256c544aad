//! Calls from code that is not async: the thread waits.
//!
//! In: what others await or poll. Out: its value. One thread of the process drives the connections and timers of all such calls;
//! everything else happens on the thread that waits, so that nothing needs to be sent anywhere. It may wait within another
//! async runtime too, where it holds up what else runs on its thread.

use std::fmt;
use std::future::Future;
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use bytes::Bytes;
use futures_core::Stream;

use super::driver::DRIVER;
use super::error::Error;
use super::futures::next;
use super::paging::{Items, Pages};
use super::records::{Events, Lines};
use super::response::{Sending, StreamResponse};

/// Wakes a thread that waits.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Polls `future` on this thread until it is ready.
fn wait_for<F: Future>(future: F) -> Result<F::Output, Error> {
    let driver = DRIVER.as_ref();
    let driver = driver.map_err(|why| Error::configuration(why.clone()))?;
    let _entered = driver.enter();
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(output) => return Ok(output),
            Poll::Pending => thread::park(),
        }
    }
}

impl<T> Sending<T> {
    /// Sends the call, and blocks the thread until it is answered. Not for the only thread of an async runtime: a connection that
    /// was opened there by an awaited call stands still while the thread waits, and a time limit ends the call.
    ///
    /// # Errors
    /// As when it is awaited.
    pub fn wait(self) -> Result<T, Error> {
        wait_for(self)?
    }
}

/// A stream as an iterator; each step blocks the thread until there is an item.
#[must_use = "nothing is sent until the first item is asked for"]
pub struct Waiting<S>(Option<S>);

impl<T, S: Stream<Item = Result<T, Error>> + Unpin> Iterator for Waiting<S> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let item = wait_for(next(self.0.as_mut()?));
        if !matches!(item, Ok(Some(_))) {
            self.0 = None;
        }
        item.unwrap_or_else(|error| Some(Err(error)))
    }
}

impl<S> fmt::Debug for Waiting<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Waiting")
    }
}

macro_rules! iterators {
    ($($stream:ty),*) => {$(
        impl<T> $stream {
            /// The same as an iterator, each step of which blocks the thread.
            pub fn wait(self) -> Waiting<Self> {
                Waiting(Some(self))
            }
        }
    )*};
}

iterators!(Items<T>, Pages<T>, Lines<T>, Events<T>);

impl StreamResponse {
    /// The body as a reader, each read of which blocks the thread until there is more.
    #[must_use]
    pub fn reader(self) -> BodyReader {
        BodyReader {
            body: Waiting(Some(self)),
            rest: Bytes::new(),
        }
    }
}

/// The body of a response that is read as it comes, as an `io::Read`.
#[derive(Debug)]
pub struct BodyReader {
    body: Waiting<StreamResponse>,
    rest: Bytes,
}

impl io::Read for BodyReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.rest.is_empty() && !buffer.is_empty() {
            match self.body.next() {
                None => return Ok(0),
                Some(Ok(more)) => self.rest = more,
                Some(Err(error)) => return Err(io::Error::other(error)),
            }
        }
        let piece = self.rest.split_to(buffer.len().min(self.rest.len()));
        if let Some(place) = buffer.get_mut(..piece.len()) {
            place.copy_from_slice(&piece);
        }
        Ok(piece.len())
    }
}
