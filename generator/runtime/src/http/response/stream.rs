//! A body as it comes: decompressed, bounded, and never stalled for long.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;

use super::super::error::{Error, LimitKind, Reason, TimeoutKind};
use super::super::futures::{BoxFuture, Timer, next};
use super::super::transport::ByteStream;
use super::{Inflate, InflateError, RawResponse};

/// The bytes of a body, decompressed and bounded.
pub(crate) struct Chunks {
    inner: ByteStream,
    inflate: Inflate,
    limit: u64,
    room: u64,
    idle: Option<(Arc<dyn Timer>, Duration)>,
    sleep: Option<BoxFuture<'static, ()>>,
    state: State,
}

#[derive(PartialEq)]
enum State {
    Empty,
    Reading,
    Done,
}

impl Chunks {
    pub(crate) fn new(inner: ByteStream, inflate: Inflate) -> Self {
        Self {
            inner,
            inflate,
            limit: u64::MAX,
            room: u64::MAX,
            idle: None,
            sleep: None,
            state: State::Empty,
        }
    }

    /// Fails when there are more than `limit` bytes.
    pub(crate) fn with_limit(mut self, limit: Option<u64>) -> Self {
        self.limit = limit.unwrap_or(u64::MAX);
        self.room = self.limit;
        self
    }

    /// Fails when no byte comes for `limit`.
    pub(crate) fn with_idle(mut self, timer: &Arc<dyn Timer>, limit: Option<Duration>) -> Self {
        self.idle = limit.map(|limit| (Arc::clone(timer), limit));
        self
    }

    /// The whole body, or as much of it as came.
    pub(crate) async fn whole(mut self, into: &mut Gathered) -> Result<(), Reason> {
        while let Some(chunk) = next(&mut self).await {
            into.push(chunk?);
        }
        Ok(())
    }

    /// What comes out, counted.
    fn count(&mut self, out: Result<Bytes, InflateError>) -> Result<Bytes, Reason> {
        let out = out.map_err(|error| Reason::of(error, self.limit))?;
        self.room = self
            .room
            .saturating_sub(u64::try_from(out.len()).unwrap_or(u64::MAX));
        Ok(out)
    }

    /// The next bytes of the input, `None` at its end.
    fn poll_input(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Reason>>> {
        if let Poll::Ready(item) = self.inner.as_mut().poll_next(context) {
            self.sleep = None;
            return Poll::Ready(item.map(|item| item.map_err(Reason::Transport)));
        }
        let Some((timer, limit)) = &self.idle else {
            return Poll::Pending;
        };
        let sleep = self.sleep.get_or_insert_with(|| timer.sleep(*limit));
        sleep
            .as_mut()
            .poll(context)
            .map(|()| Some(Err(Reason::Timeout(TimeoutKind::Idle, *limit))))
    }
}

impl Stream for Chunks {
    type Item = Result<Bytes, Reason>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        while this.state != State::Done {
            let out = this.inflate.next(this.room);
            let out = match this.count(out) {
                Ok(out) if out.is_empty() => match this.poll_input(context) {
                    Poll::Pending => return Poll::Pending,
                    Poll::Ready(Some(input)) => {
                        this.state = State::Reading;
                        let limit = this.limit;
                        let fed = input.and_then(|input| {
                            let fed = this.inflate.feed(input);
                            fed.map_err(|error| Reason::of(error, limit))
                        });
                        fed.map(|()| Bytes::new())
                    }
                    Poll::Ready(None) => {
                        // An empty body has no coding, whatever its headers say: a 204, the answer to a HEAD.
                        let begun =
                            std::mem::replace(&mut this.state, State::Done) == State::Reading;
                        let out = if begun {
                            this.inflate.finish(this.room)
                        } else {
                            Ok(Bytes::new())
                        };
                        this.count(out)
                    }
                },
                out => out,
            };
            match out {
                Ok(out) if out.is_empty() => {}
                Ok(out) => return Poll::Ready(Some(Ok(out))),
                Err(reason) => {
                    this.state = State::Done;
                    return Poll::Ready(Some(Err(reason)));
                }
            }
        }
        Poll::Ready(None)
    }
}

/// What came of a body. One that comes as one piece is not copied.
#[derive(Default)]
pub(crate) struct Gathered {
    first: Bytes,
    /// All of it, when there is more than the first piece.
    all: Vec<u8>,
}

impl Gathered {
    fn push(&mut self, chunk: Bytes) {
        if self.first.is_empty() && self.all.is_empty() {
            self.first = chunk;
            return;
        }
        if self.all.is_empty() {
            self.all.extend_from_slice(&self.first);
        }
        self.all.extend_from_slice(&chunk);
    }

    pub(crate) fn into_bytes(self) -> Bytes {
        if self.all.is_empty() {
            return self.first;
        }
        self.all.into()
    }
}

/// A response whose body is read as it comes: a `Stream` of bytes.
pub struct StreamResponse {
    head: RawResponse,
    chunks: Box<Chunks>,
}

impl StreamResponse {
    pub(crate) fn new(head: RawResponse, chunks: Box<Chunks>) -> Self {
        Self { head, chunks }
    }

    /// Status, headers and URL; its body is empty.
    #[must_use]
    pub fn head(&self) -> &RawResponse {
        &self.head
    }

    /// The error of a record that is longer than `limit` bytes.
    pub(crate) fn too_long(&self, limit: u64) -> Error {
        Reason::TooLong(LimitKind::Record, limit).into_error(&self.head)
    }

    /// The next bytes, never none; `None` at the end of the body.
    ///
    /// Dropping the future loses nothing.
    ///
    /// # Errors
    /// The connection failed, the body stalled, ended too early, or is longer than allowed.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        next(self).await.transpose()
    }
}

impl Stream for StreamResponse {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let item = Pin::new(&mut self.chunks).poll_next(context);
        item.map(|item| item.map(|chunk| chunk.map_err(|reason| reason.into_error(&self.head))))
    }
}

impl fmt::Debug for StreamResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("StreamResponse").field(&self.head).finish()
    }
}
