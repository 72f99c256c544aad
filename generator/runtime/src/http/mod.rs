//! HTTP for generated clients.
//!
//! In: what a document says, as constants, and what a caller wants. Out: decoded values, or errors that say what happened. All
//! that an operation needs beyond its own names is here: generated functions put a call together and finish it.

#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
mod blocking;
mod client;
mod credentials;
mod describe;
#[cfg(not(target_arch = "wasm32"))]
mod driver;
mod error;
mod exchange;
mod finish;
mod futures;
mod paging;
mod records;
mod request;
mod response;
mod transport;

pub use ::bytes::Bytes;
pub use ::http::{HeaderMap, StatusCode};
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
pub use blocking::{BodyReader, Waiting};
pub use client::{ClientBuilder, Core};
#[cfg(feature = "oauth2")]
pub use credentials::ClientCredentials;
pub use credentials::{Credential, Credentials, CredentialsError, Secret, TokenSource};
pub use describe::{
    Api, ErrorShape, MemberPath, PageParam, Paging, PagingStyle, Param, Place, Requirements, Route,
    Scheme, SchemeKind, Server, ServerVariable, Style,
};
pub use error::{ApiError, BodyError, Error, ErrorDetail, Failure, LimitKind, TimeoutKind};
pub use exchange::{AttemptInfo, Outcome, RateLimiter, RetryPolicy};
pub use futures::{BoxFuture, BoxStream, MaybeSend, MaybeSync, Timer};
pub use paging::{Items, OddItem, Page, Pages};
pub use records::{Event, Events, Lines};
pub use request::{
    Body, Call, CallOptions, Content, FilePart, Part, PartEncoding, PartWriter, Parts, TypedBody,
};
#[cfg(feature = "testing")]
pub(crate) use request::{cookies, decoded, encoded, essence, matches, parameter, record_start};
pub use response::{
    RateLimit, RateLimitPolicy, RateLimits, RawResponse, Response, Sending, StreamResponse,
};
pub use transport::{
    ByteStream, Phase, Transport, TransportError, TransportRequest, TransportResponse,
};
