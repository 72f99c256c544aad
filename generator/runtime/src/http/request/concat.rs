//! Several bodies, one after the other.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::super::futures::BoxStream;
use super::{Body, Content};

/// `pieces` as one body: bytes when all are, else a stream; one that can be replayed when all can. Its length is known when
/// those of all pieces are.
pub(super) fn concat(pieces: Vec<Body>) -> Body {
    let bytes: Option<Vec<&[u8]>> = pieces.iter().map(Body::as_bytes).collect();
    if let Some(bytes) = bytes {
        return bytes.concat().into();
    }
    let length = pieces.iter().map(Body::length).sum();
    let replayable = pieces.iter().all(Body::is_replayable);
    let start = move || Box::pin(Chain::of(&pieces)) as BoxStream<'static, _>;
    if replayable {
        Body::replayable(start, length)
    } else {
        Body::stream(start(), length)
    }
}

struct Chain {
    waiting: VecDeque<Body>,
    current: Option<BoxStream<'static, io::Result<Bytes>>>,
}

impl Chain {
    fn of(pieces: &[Body]) -> Self {
        Self {
            waiting: pieces.iter().cloned().collect(),
            current: None,
        }
    }
}

impl Stream for Chain {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(current) = &mut self.current {
                match ready!(current.as_mut().poll_next(context)) {
                    Some(item) => return Poll::Ready(Some(item)),
                    None => self.current = None,
                }
            }
            match self.waiting.pop_front().map(|body| body.content()) {
                None => return Poll::Ready(None),
                Some(Content::Empty) => {}
                Some(Content::Bytes(bytes)) => return Poll::Ready(Some(Ok(bytes))),
                Some(Content::Stream(stream, _)) => self.current = Some(stream),
            }
        }
    }
}
