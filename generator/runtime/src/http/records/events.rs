//! Server-sent events (WHATWG HTML, section 9.2), with reconnection.

use std::collections::VecDeque;
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;

use super::super::super::json::{Decode, DecodeError};
use super::super::error::{BodyError, Error, line};
use super::super::futures::{BoxFuture, next};
use super::super::request::{Call, essence};
use super::super::response::{RawResponse, Sending, StreamResponse};
use super::decode;
use super::sse::{Parser, RawEvent};

/// How long to wait before connecting again when the server does not say.
const RECONNECT: Duration = Duration::from_secs(3);

/// The shortest wait, whatever the server says.
const SHORTEST: Duration = Duration::from_millis(100);

/// What a stream of events is called.
const MEDIA_TYPE: &str = "text/event-stream";

/// The data by which many APIs end a stream of events.
pub(super) const END: &str = "[DONE]";

/// An event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event<T> {
    /// Its name; empty when the server gives none, which means `message`.
    pub name: String,
    /// The id to resume after, of this event or the last before it that had one.
    pub id: Option<String>,
    /// Its data.
    pub data: T,
}

/// The events of a server: a `Stream`, also without any trait in scope by [`Events::next`].
///
/// When the connection of a GET ends or breaks after an event that had an id, it is made again with `Last-Event-ID`, so that no
/// event is lost or comes twice; not more often in a row without an event than the retry policy allows. Otherwise the stream
/// ends. The server may be silent for as long as it likes, unless the client was given an idle timeout. An event whose data does not decode is an error of its own, after which the stream goes on.
#[must_use = "nothing is sent until the stream is polled"]
pub struct Events<T> {
    call: Call,
    state: State,
    parser: Parser,
    events: VecDeque<RawEvent>,
    head: Option<RawResponse>,
    reconnects: bool,
    /// How often in a row a connection brought no event.
    in_vain: u32,
    value: PhantomData<fn() -> T>,
}

enum State {
    Waiting(BoxFuture<'static, ()>),
    Opening(Sending<StreamResponse>),
    Reading(Box<StreamResponse>),
    Done,
}

impl<T: Decode + 'static> Events<T> {
    pub(super) fn new(mut call: Call) -> Self {
        call.draft.quiet = true;
        Self {
            state: State::Opening(call.clone().send_stream()),
            reconnects: call.draft.method == "GET",
            call,
            parser: Parser::default(),
            events: VecDeque::new(),
            head: None,
            in_vain: 0,
            value: PhantomData,
        }
    }

    /// Ends the stream when the connection ends.
    pub fn without_reconnection(mut self) -> Self {
        self.reconnects = false;
        self
    }

    /// Resumes after the event of that id.
    pub fn after(mut self, id: impl Into<String>) -> Self {
        self.parser.last_id = Some(id.into());
        self.state = State::Opening(self.open());
        self
    }

    /// The next event; `None` at the end. Dropping the future loses nothing.
    pub async fn next(&mut self) -> Option<Result<Event<T>, Error>> {
        next(self).await
    }

    fn open(&self) -> Sending<StreamResponse> {
        let mut call = self.call.clone();
        if let Some(id) = self.parser.last_id.as_deref().filter(|id| !id.is_empty()) {
            call.header("last-event-id", id);
        }
        call.send_stream()
    }

    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<RawEvent, Error>>> {
        loop {
            if let Some(event) = self.events.pop_front() {
                return Poll::Ready(Some(Ok(event)));
            }
            match &mut self.state {
                State::Done => return Poll::Ready(None),
                State::Waiting(sleep) => {
                    ready!(sleep.as_mut().poll(context));
                    self.state = State::Opening(self.open());
                }
                State::Opening(opening) => match ready!(Pin::new(opening).poll(context)) {
                    Ok(response) if response.head().status.as_u16() == 204 => {
                        self.state = State::Done
                    }
                    Ok(response) => {
                        if let Some(other) = other_than_events(response.head()) {
                            return self.fail(other);
                        }
                        self.head = Some(response.head().clone());
                        self.parser.restart();
                        self.state = State::Reading(Box::new(response));
                    }
                    // The exchange was retried already; another attempt is as good as this one.
                    Err(error) => return self.fail(error),
                },
                State::Reading(response) => {
                    // What came before the event that is too long was taken first.
                    let limit = self.call.core.record_limit();
                    if u64::try_from(self.parser.held()).is_ok_and(|held| held > limit) {
                        let error = response.too_long(limit);
                        return self.fail(error);
                    }
                    match ready!(Pin::new(&mut **response).poll_next(context)) {
                        Some(Ok(chunk)) => {
                            let events = self.parser.push(&chunk);
                            self.take(events);
                        }
                        Some(Err(error)) if !self.may_reconnect() => return self.fail(error),
                        None if !self.may_reconnect() => self.state = State::Done,
                        Some(Err(_)) | None => self.reconnect(),
                    }
                }
            }
        }
    }

    fn take(&mut self, events: Vec<RawEvent>) {
        for event in events {
            self.in_vain = 0;
            if event.data == END {
                self.state = State::Done;
                return;
            }
            self.events.push_back(event);
        }
    }

    fn may_reconnect(&self) -> bool {
        let resumable = self
            .parser
            .last_id
            .as_ref()
            .is_some_and(|id| !id.is_empty());
        self.reconnects && resumable && !self.call.core.retry_policy().is_spent(self.in_vain + 1)
    }

    fn reconnect(&mut self) {
        self.in_vain += 1;
        let wait = self.parser.retry.map_or(RECONNECT, Duration::from_millis);
        // Longer and longer while nothing comes.
        let times = 2_u32.saturating_pow(self.in_vain.saturating_sub(1).min(16));
        let wait = wait.max(SHORTEST).saturating_mul(times);
        let wait = wait.min(self.call.core.retry_policy().longest_wait());
        self.state = State::Waiting(self.call.core.settings().timer.sleep(wait));
    }

    fn fail<E>(&mut self, error: Error) -> Poll<Option<Result<E, Error>>> {
        self.state = State::Done;
        Poll::Ready(Some(Err(error)))
    }
}

/// The error of a success that is no stream of events: a page to log in, say (WHATWG HTML, section 9.2.2). One that does not say
/// what it is is believed.
fn other_than_events(head: &RawResponse) -> Option<Error> {
    let media_type = head.header("content-type")?;
    if essence(media_type).eq_ignore_ascii_case(MEDIA_TYPE) {
        return None;
    }
    let error = DecodeError::new(format!(
        "the body is `{}` and not `{MEDIA_TYPE}`",
        line(media_type)
    ));
    Some(Error::Decode(Box::new(BodyError::new(error, head.clone()))))
}

impl<T: Decode + 'static> Stream for Events<T> {
    type Item = Result<Event<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let event = match ready!(this.poll_event(context)) {
            Some(Ok(event)) => event,
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            None => return Poll::Ready(None),
        };
        Poll::Ready(match (decode(&event.data), &this.head) {
            (Ok(data), _) => Some(Ok(Event {
                name: event.name,
                id: event.id,
                data,
            })),
            (Err(error), Some(head)) => {
                let mut raw = head.clone();
                raw.body = event.data.into();
                Some(Err(Error::Decode(Box::new(BodyError::new(error, raw)))))
            }
            (Err(_), None) => None,
        })
    }
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Events")
    }
}
