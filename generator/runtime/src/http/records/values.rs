//! Values as they come, one per line or record.

use std::collections::VecDeque;
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::super::super::json::{Decode, utf8};
use super::super::error::{BodyError, Error};
use super::super::futures::next;
use super::super::request::Call;
use super::super::response::{Sending, StreamResponse};
use super::decode;
use super::lines::Splitter;

/// The values of a body that has one per line or record: a `Stream`, also without any trait in scope by [`Lines::next`].
///
/// A record that does not decode is an error of its own, after which the stream goes on; any other error ends it.
#[must_use = "nothing is sent until the stream is polled"]
pub struct Lines<T> {
    state: State,
    splitter: Splitter,
    records: VecDeque<Vec<u8>>,
    count: usize,
    limit: u64,
    value: PhantomData<fn() -> T>,
}

enum State {
    Opening(Sending<StreamResponse>),
    Reading(StreamResponse),
    Ending(StreamResponse),
    Done,
}

impl<T: Decode + 'static> Lines<T> {
    pub(super) fn new(call: Call) -> Self {
        Self {
            limit: call.core.record_limit(),
            state: State::Opening(call.send_stream()),
            splitter: Splitter::default(),
            records: VecDeque::new(),
            count: 0,
            value: PhantomData,
        }
    }

    /// The next value; `None` at the end. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        next(self).await
    }

    /// The next record, as text that should be JSON.
    fn poll_record(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<u8>, Error>>> {
        loop {
            if let Some(record) = self.records.pop_front() {
                return Poll::Ready(Some(Ok(record)));
            }
            match &mut self.state {
                State::Done | State::Ending(_) => return Poll::Ready(None),
                State::Opening(opening) => match ready!(Pin::new(opening).poll(context)) {
                    Ok(response) => self.state = State::Reading(response),
                    Err(error) => return self.fail(error),
                },
                State::Reading(response) => {
                    // What came before the record that is too long was taken first.
                    if u64::try_from(self.splitter.held()).is_ok_and(|held| held > self.limit) {
                        let error = response.too_long(self.limit);
                        return self.fail(error);
                    }
                    match ready!(Pin::new(&mut *response).poll_next(context)) {
                        Some(Ok(chunk)) => self.records.extend(self.splitter.push(&chunk)),
                        Some(Err(error)) => return self.fail(error),
                        None => {
                            self.records.extend(self.splitter.finish());
                            let state = std::mem::replace(&mut self.state, State::Done);
                            if let State::Reading(response) = state {
                                self.state = State::Ending(response);
                            }
                        }
                    }
                }
            }
        }
    }

    fn fail(&mut self, error: Error) -> Poll<Option<Result<Vec<u8>, Error>>> {
        self.state = State::Done;
        Poll::Ready(Some(Err(error)))
    }
}

impl<T: Decode + 'static> Stream for Lines<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let record = match ready!(this.poll_record(context)) {
            Some(Ok(record)) => record,
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            None => return Poll::Ready(None),
        };
        let index = this.count;
        this.count += 1;
        let value = utf8(&record).and_then(decode);
        let (State::Reading(response) | State::Ending(response)) = &this.state else {
            return Poll::Ready(None);
        };
        Poll::Ready(Some(value.map_err(|error| {
            let mut raw = response.head().clone();
            raw.body = record.into();
            Error::Decode(Box::new(BodyError::new(error.in_item(index), raw)))
        })))
    }
}

impl<T> fmt::Debug for Lines<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lines")
    }
}
