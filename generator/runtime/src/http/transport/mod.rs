//! One request out, one response back.
//!
//! In: an absolute URL, headers, a body. Out: status, headers and a stream of the body's bytes, as they came: a transport does
//! not follow redirects, decompress, retry or time out, except that it may bound how long connecting takes.

mod error;
#[cfg(feature = "reqwest")]
mod reqwest;

use std::fmt;
use std::sync::Arc;

use ::http::{HeaderMap, Method, StatusCode};
use bytes::Bytes;
use url::Url;

use super::futures::{BoxFuture, BoxStream, MaybeSend, MaybeSync};
use super::request::Body;

pub use error::{Phase, TransportError};
#[cfg(feature = "reqwest")]
pub(crate) use reqwest::{Configure, ReqwestTransport, connect};

/// Sends requests.
///
/// Dropping the future or the body's stream abandons the exchange.
pub trait Transport: MaybeSend + MaybeSync {
    /// Sends one request and waits for the head of its response.
    fn send(
        &self,
        request: TransportRequest,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>>;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: TransportRequest,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        (**self).send(request)
    }
}

/// A request as it goes out. `Debug` leaves out the query, which may hold a key.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransportRequest {
    /// The method.
    pub method: Method,
    /// The absolute URL; `http` or `https`. It may hold a key in its query.
    pub url: Url,
    /// The headers; `Content-Length` and `Host` are the transport's business. Those with credentials are marked sensitive.
    pub headers: HeaderMap,
    /// The body.
    pub body: Body,
}

impl fmt::Debug for TransportRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = &self.url;
        f.debug_struct("TransportRequest")
            .field("method", &self.method)
            .field("origin", &url.origin().ascii_serialization())
            .field("path", &url.path())
            .field("headers", &self.headers)
            .finish_non_exhaustive()
    }
}

impl TransportRequest {
    /// A request without headers and body.
    #[must_use]
    pub fn new(method: Method, url: Url) -> Self {
        Self {
            method,
            url,
            headers: HeaderMap::new(),
            body: Body::empty(),
        }
    }
}

/// The bytes of a response, as they come.
pub type ByteStream = BoxStream<'static, Result<Bytes, TransportError>>;

/// A response as it came in.
#[non_exhaustive]
pub struct TransportResponse {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, still compressed when the headers say so. A body that ends before its announced length is an error.
    pub body: ByteStream,
}

impl TransportResponse {
    /// A response.
    #[must_use]
    pub fn new(status: StatusCode, headers: HeaderMap, body: ByteStream) -> Self {
        Self {
            status,
            headers,
            body,
        }
    }

    /// A response of which the whole body is there.
    #[must_use]
    pub fn whole(status: StatusCode, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        Self::new(status, headers, Box::pin(Whole(Some(body.into()))))
    }
}

/// A stream of one piece.
struct Whole(Option<Bytes>);

impl futures_core::Stream for Whole {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(self.0.take().map(Ok))
    }
}

impl std::fmt::Debug for TransportResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TransportResponse")
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

/// Whether plain http leads no further than this machine.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}
