//! The mock as a transport of a client in the same process.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use ::http::Method;
use bytes::Bytes;
use futures_core::Stream;

use super::super::http::{
    BoxFuture, Content, Phase, Timer, Transport, TransportError, TransportRequest,
    TransportResponse,
};
use super::clock::Clock;
use super::produce::Produced;
use super::reply::Fault;
use super::state::{Incoming, State};

/// The mock as a transport.
#[derive(Clone)]
pub struct MockTransport {
    state: Arc<State>,
    /// Where delays pass; really, without one.
    clock: Option<Clock>,
}

impl MockTransport {
    pub(super) fn new(state: &Arc<State>) -> Self {
        Self {
            state: Arc::clone(state),
            clock: None,
        }
    }

    pub(super) fn on_clock(state: &Arc<State>) -> Self {
        Self {
            clock: Some(state.clock.clone()),
            ..Self::new(state)
        }
    }

    async fn wait(&self, time: Duration) {
        match &self.clock {
            Some(clock) => clock.sleep(time).await,
            #[cfg(not(target_arch = "wasm32"))]
            None => tokio::time::sleep(time).await,
            #[cfg(target_arch = "wasm32")]
            None => {}
        }
    }
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("MockTransport")
            .field(&self.state.described)
            .finish()
    }
}

impl Transport for MockTransport {
    fn send(
        &self,
        request: TransportRequest,
    ) -> BoxFuture<'_, Result<TransportResponse, TransportError>> {
        Box::pin(async move {
            let body = whole(request.body.content()).await?;
            let head_only = request.method == Method::HEAD;
            let incoming = Incoming {
                method: request.method,
                path: request.url.path().to_owned(),
                query: request.url.query().map(str::to_owned),
                headers: request.headers,
                body,
            };
            let mut produced = self.state.receive(incoming);
            if head_only {
                produced.body = Bytes::new();
            }
            if let Some(delay) = produced.delay {
                self.wait(delay).await;
            }
            let failed = |phase, why: &str| Err(TransportError::new(phase, why.to_owned()));
            match produced.fault {
                Some(Fault::Refused) => failed(Phase::Connect, "connection refused (by the mock)"),
                Some(Fault::Reset) => failed(Phase::Exchange, "connection reset (by the mock)"),
                Some(Fault::Silence) => std::future::pending().await,
                Some(Fault::Truncated) | None => Ok(response(produced)),
            }
        })
    }
}

fn response(produced: Produced) -> TransportResponse {
    if produced.fault == Some(Fault::Truncated) {
        let half = produced.body.slice(..produced.body.len() / 2);
        let body = Broken {
            piece: Some(half),
            ended: false,
        };
        return TransportResponse::new(produced.status, produced.headers, Box::pin(body));
    }
    TransportResponse::whole(produced.status, produced.headers, produced.body)
}

/// A body that breaks off.
struct Broken {
    piece: Option<Bytes>,
    ended: bool,
}

impl Stream for Broken {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        let next = match self.piece.take() {
            Some(piece) => Some(Ok(piece)),
            None if self.ended => None,
            None => {
                self.ended = true;
                let why = "the connection closed before the end (by the mock)";
                Some(Err(TransportError::new(Phase::Body, why)))
            }
        };
        std::task::Poll::Ready(next)
    }
}

/// All bytes of a request's body.
async fn whole(content: Content) -> Result<Bytes, TransportError> {
    match content {
        Content::Empty => Ok(Bytes::new()),
        Content::Bytes(bytes) => Ok(bytes),
        Content::Stream(mut stream, _) => {
            let mut all = Vec::new();
            while let Some(piece) =
                std::future::poll_fn(|context| stream.as_mut().poll_next(context)).await
            {
                all.extend(piece.map_err(|error| TransportError::new(Phase::Exchange, error))?);
            }
            Ok(all.into())
        }
    }
}
