//! A call that is on its way, or will be when it is awaited.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use super::super::super::json::DecodeError;
use super::super::error::{ApiError, BodyError, Error};
use super::super::futures::BoxFuture;
use super::{RawResponse, Response};

#[cfg(not(target_arch = "wasm32"))]
pub(crate) type Finish<T> = Box<dyn FnOnce(&RawResponse) -> Result<T, Unread> + Send>;
#[cfg(target_arch = "wasm32")]
pub(crate) type Finish<T> = Box<dyn FnOnce(&RawResponse) -> Result<T, Unread>>;

/// Why nothing is made of a response with a status of success.
pub(crate) enum Unread {
    /// It is not what the document describes.
    Odd(DecodeError),
    /// It says itself that the request has failed.
    Failed,
}

impl From<DecodeError> for Unread {
    fn from(error: DecodeError) -> Self {
        Self::Odd(error)
    }
}

impl Unread {
    fn into_error(self, response: RawResponse) -> Error {
        match self {
            Self::Odd(error) => Error::Decode(Box::new(BodyError::new(error, response))),
            Self::Failed => {
                let shape = response.errors;
                Error::Api(Box::new(ApiError::new(shape, response)))
            }
        }
    }
}

/// A call. Nothing is sent before it is awaited; dropping it abandons the call.
#[must_use = "nothing is sent until it is awaited"]
pub struct Sending<T>(State<T>);

enum State<T> {
    /// The exchange is the same code for all types; only the end differs.
    Whole(
        BoxFuture<'static, Result<Box<RawResponse>, Error>>,
        Option<Finish<T>>,
    ),
    Other(BoxFuture<'static, Result<(T, RawResponse), Error>>),
}

impl<T> Sending<T> {
    pub(crate) fn new(
        exchange: BoxFuture<'static, Result<Box<RawResponse>, Error>>,
        finish: Finish<T>,
    ) -> Self {
        Self(State::Whole(exchange, Some(finish)))
    }

    /// A value that is more than its body, with the head of its response.
    pub(crate) fn other(future: BoxFuture<'static, Result<(T, RawResponse), Error>>) -> Self {
        Self(State::Other(future))
    }
}

impl<T: 'static> Sending<T> {
    /// The decoded value together with status, headers, URL and body.
    pub fn with_response(self) -> Sending<Response<T>> {
        match self.0 {
            State::Whole(exchange, finish) => Sending::new(
                exchange,
                Box::new(move |raw| {
                    let Some(finish) = finish else {
                        return Err(DecodeError::new("awaited before").into());
                    };
                    finish(raw).map(|value| Response::new(value, raw.clone()))
                }),
            ),
            State::Other(future) => Sending::other(Box::pin(async move {
                let (value, head) = future.await?;
                Ok((Response::new(value, head.clone()), head))
            })),
        }
    }
}

impl<T> Future for Sending<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut self.0 {
            State::Other(future) => future
                .as_mut()
                .poll(context)
                .map(|done| done.map(|(value, _)| value)),
            State::Whole(exchange, finish) => {
                let raw = ready!(exchange.as_mut().poll(context))?;
                let Some(finish) = finish.take() else {
                    return Poll::Pending;
                };
                Poll::Ready(finish(&raw).map_err(|why| why.into_error(*raw)))
            }
        }
    }
}

impl<T> fmt::Debug for Sending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sending")
    }
}
