//! One operation of a mock.

use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex};

use super::reply::{IntoReply, Reply};
use super::request::{ReadBody, Received, Request};
use super::state::{Handle, Handler, State};

/// One operation of a mock, to be told what to answer and asked what it was sent. `B` is the body of its requests, `A` what its
/// caller gets.
///
/// What is said last holds. For a list that is paged, `A` is a list of all items there are, and the mock answers with the page
/// that is asked for.
pub struct Stub<B, A> {
    state: Arc<State>,
    operation: &'static str,
    types: PhantomData<fn(B) -> A>,
}

impl Handle {
    /// The operation of that id, as the document has it.
    #[must_use]
    pub fn stub<B, A>(&self, operation: &'static str) -> Stub<B, A> {
        Stub {
            state: Arc::clone(&self.0),
            operation,
            types: PhantomData,
        }
    }
}

impl<B: ReadBody, A> Stub<B, A> {
    /// Answers every request with this: a value, a [`Reply`] or a [`Fault`](super::Fault).
    pub fn answer(self, answer: impl IntoReply<A>) -> Self {
        let reply = answer.into_reply();
        self.handle(move |_| Ok(reply.clone()))
    }

    /// Answers every request with what `answer` makes of its body: a value, a [`Reply`], a [`Fault`](super::Fault), or a `Result`.
    pub fn on<R: IntoReply<A>>(self, mut answer: impl FnMut(&B) -> R + Send + 'static) -> Self {
        self.handle(move |request| Ok(answer(&B::read(request)?).into_reply()))
    }

    /// As [`Stub::on`], of the whole request: path parameters, query and headers beside the body.
    pub fn on_request<R: IntoReply<A>>(
        self,
        mut answer: impl FnMut(&Request<B>) -> R + Send + 'static,
    ) -> Self {
        self.handle(move |request| Ok(answer(&Request::read(request)?).into_reply()))
    }

    fn handle(
        self,
        handler: impl FnMut(&Arc<Received>) -> Result<Reply, String> + Send + 'static,
    ) -> Self {
        let handler: Handler = Arc::new(Mutex::new(handler));
        self.state
            .told(self.operation, |told| told.handler = Some(handler));
        self
    }

    /// Answers the next request with this, before anything else is asked. Several stand in a queue.
    pub fn once(self, answer: impl IntoReply<A>) -> Self {
        self.times(1, answer)
    }

    /// Answers the next `count` requests with this, one after the other.
    pub fn times(self, count: usize, answer: impl IntoReply<A>) -> Self {
        let reply = answer.into_reply();
        let replies = std::iter::repeat_n(reply, count);
        self.state
            .told(self.operation, |told| told.queue.extend(replies));
        self
    }

    /// How many items a page has, when the request does not say.
    pub fn page_size(self, items: usize) -> Self {
        self.state
            .told(self.operation, |told| told.page_size = Some(items));
        self
    }

    /// Demands that there are exactly so many requests until the mock is verified.
    pub fn expect(self, calls: usize) -> Self {
        self.state
            .told(self.operation, |told| told.expected = Some(calls));
        self
    }

    /// How many requests reached the operation. Those that the document forbids do not count, nor do those that were refused a
    /// connection; each attempt of a call that was repeated does.
    #[must_use]
    pub fn calls(&self) -> usize {
        self.state.requests(self.operation).len()
    }

    /// The requests that reached the operation, in the order they came.
    ///
    /// # Panics
    /// A body is no `B`: the types do not fit the document.
    #[must_use]
    pub fn requests(&self) -> Vec<Request<B>> {
        let received = self.state.requests(self.operation);
        let read = received.iter().map(|request| {
            Request::read(request)
                .unwrap_or_else(|error| panic!("a body of `{}`: {error}", self.operation))
        });
        read.collect()
    }
}

impl<B, A> fmt::Debug for Stub<B, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Stub").field(&self.operation).finish()
    }
}
