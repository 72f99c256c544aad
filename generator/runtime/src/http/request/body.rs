//! What a request carries: nothing, bytes, or a stream.
//!
//! Bytes can be sent again; a stream only when the caller gives a way to start it anew.

use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use super::super::futures::{BoxStream, MaybeSend, MaybeSync};

/// The body of a request.
#[derive(Clone, Debug, Default)]
pub struct Body(Kind);

#[derive(Clone, Default)]
enum Kind {
    #[default]
    Empty,
    Bytes(Bytes),
    Once(Arc<Mutex<Option<Stream>>>, Option<u64>),
    Again(Arc<dyn Starts>, Option<u64>),
}

type Stream = BoxStream<'static, io::Result<Bytes>>;

trait Starts: Fn() -> Stream + MaybeSend + MaybeSync {}
impl<F: Fn() -> Stream + MaybeSend + MaybeSync> Starts for F {}

/// What a transport sends.
pub enum Content {
    /// No body at all.
    Empty,
    /// All of it.
    Bytes(Bytes),
    /// Piece by piece, with the total length in bytes where it is known.
    Stream(BoxStream<'static, io::Result<Bytes>>, Option<u64>),
}

impl Body {
    /// No body.
    #[must_use]
    pub fn empty() -> Self {
        Self::default()
    }

    /// A stream, with its length in bytes if that is known. It can be sent once: a call with it is not retried.
    #[must_use]
    pub fn stream(stream: BoxStream<'static, io::Result<Bytes>>, length: Option<u64>) -> Self {
        Self(Kind::Once(Arc::new(Mutex::new(Some(stream))), length))
    }

    /// A stream that `start` begins anew for every attempt.
    #[must_use]
    pub fn replayable<F>(start: F, length: Option<u64>) -> Self
    where
        F: Fn() -> BoxStream<'static, io::Result<Bytes>> + MaybeSend + MaybeSync + 'static,
    {
        Self(Kind::Again(Arc::new(start), length))
    }

    /// The bytes, unless it is a stream.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match &self.0 {
            Kind::Empty => Some(&[]),
            Kind::Bytes(bytes) => Some(bytes),
            Kind::Once(..) | Kind::Again(..) => None,
        }
    }

    /// Whether there is no body.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(self.0, Kind::Empty)
    }

    /// Its length in bytes, if that is known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Kind::Empty => Some(0),
            Kind::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
            Kind::Once(_, length) | Kind::Again(_, length) => *length,
        }
    }

    /// Whether it can be sent more than once.
    #[must_use]
    pub fn is_replayable(&self) -> bool {
        !matches!(self.0, Kind::Once(..))
    }

    /// What is to be sent now. A stream that was taken before gives an error as its only item.
    #[must_use]
    pub fn content(&self) -> Content {
        match &self.0 {
            Kind::Empty => Content::Empty,
            Kind::Bytes(bytes) => Content::Bytes(bytes.clone()),
            Kind::Again(start, length) => Content::Stream(start(), *length),
            Kind::Once(stream, length) => {
                let taken = stream.lock().unwrap_or_else(PoisonError::into_inner).take();
                let stream = taken.unwrap_or_else(|| Box::pin(Spent(true)));
                Content::Stream(stream, *length)
            }
        }
    }
}

/// The stream in place of one that was sent already.
struct Spent(bool);

impl futures_core::Stream for Spent {
    type Item = io::Result<Bytes>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        let first = std::mem::take(&mut self.0);
        std::task::Poll::Ready(first.then(|| {
            Err(io::Error::other(
                "the body was a stream and is sent already",
            ))
        }))
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(bytes: T) -> Self {
        Self(Kind::Bytes(bytes.into()))
    }
}

impl fmt::Debug for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("Empty"),
            Self::Bytes(bytes) => write!(f, "{} bytes", bytes.len()),
            Self::Once(..) => f.write_str("Stream"),
            Self::Again(..) => f.write_str("Stream, replayable"),
        }
    }
}
