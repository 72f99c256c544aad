//! The mock as a test holds it.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use super::super::http::{ClientBuilder, Core, Credential, Credentials, SchemeKind};
use super::clock::Clock;
use super::described::Described;
use super::request::Received;
use super::state::{Handle, State};
use super::transport::MockTransport;

/// Where requests go of an API whose document names no whole server. They never leave the process.
const NOWHERE: &str = "https://mock.invalid";

/// A mock of an API, whose client is a `C`. Dropping it verifies it.
#[must_use]
pub struct MockOf<C> {
    state: Arc<State>,
    client: PhantomData<fn() -> C>,
}

impl<C: From<Core>> MockOf<C> {
    /// A mock in which every operation answers with the document's example.
    pub fn new(described: &'static Described) -> Self {
        Self {
            state: Arc::new(State::new(described)),
            client: PhantomData,
        }
    }

    /// A client of this mock, with credentials, on the mock's own [`Clock`].
    ///
    /// # Panics
    /// The client cannot be built; nothing in a document leads to that.
    #[must_use]
    pub fn client(&self) -> C {
        match self.builder().build() {
            Ok(client) => client,
            Err(error) => panic!("{error}"),
        }
    }

    /// As [`MockOf::client`], to be set up further: other retries, no credentials, the clock of tokio.
    pub fn builder(&self) -> ClientBuilder<C> {
        let api = self.state.described.api();
        let mut credentials = Credentials::new();
        for scheme in api.schemes {
            let credential = match scheme.kind {
                SchemeKind::Basic => Credential::basic("mock", "mock"),
                SchemeKind::MutualTls => Credential::by_transport(),
                _ => Credential::secret("mock"),
            };
            credentials = credentials.set(scheme.name, credential);
        }
        let builder = ClientBuilder::new(api)
            .credentials(credentials)
            .timer(self.state.clock.clone())
            .transport(MockTransport::on_clock(&self.state));
        let model = self.state.described.model();
        let own = model
            .operations
            .iter()
            .flat_map(|operation| &operation.servers);
        let all = api.servers.iter().map(|server| server.url);
        let is_whole = |url: &str| url.starts_with("https://") || url.starts_with("http://");
        let whole = all.chain(own.map(String::as_str)).all(is_whole);
        if api.servers.is_empty() || !whole {
            builder.base_url(NOWHERE)
        } else {
            builder
        }
    }

    /// Serves the mock on a port of this machine, for programs that are told where to connect. What they ask for is checked,
    /// answered and remembered like the requests of [`MockOf::client`].
    ///
    /// # Errors
    /// No port can be had.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn serve(&self) -> std::io::Result<super::Server> {
        super::Server::start(&self.state)
    }

    /// The transport of the mock's clients, for a builder of one's own. What is delayed there really takes its time.
    #[must_use]
    pub fn transport(&self) -> MockTransport {
        MockTransport::new(&self.state)
    }

    /// The clock that the mock's clients wait on.
    #[must_use]
    pub fn clock(&self) -> Clock {
        self.state.clock.clone()
    }

    /// How long the mock's clients would have waited until now.
    #[must_use]
    pub fn waited(&self) -> Duration {
        self.state.clock.elapsed()
    }

    /// What generated code makes stubs from.
    #[must_use]
    pub fn handle(&self) -> Handle {
        Handle(Arc::clone(&self.state))
    }
}

impl<C> MockOf<C> {
    /// How many requests reached any operation.
    #[must_use]
    pub fn calls(&self) -> usize {
        self.state.inner().received.len()
    }

    /// All requests that reached an operation, in the order they came.
    #[must_use]
    pub fn requests(&self) -> Vec<Received> {
        let inner = self.state.inner();
        let received = inner.received.iter();
        received.map(|request| Received::clone(request)).collect()
    }

    /// Everything that was wrong until now, and forgets it: for a test that a request is refused.
    #[must_use]
    pub fn take_violations(&self) -> Vec<String> {
        std::mem::take(&mut self.state.inner().violations)
    }

    /// Fails the test when anything is wrong with what was sent until now.
    ///
    /// # Panics
    /// A request was forbidden by the document or was for no operation, or an operation was called more or less often than
    /// [`Stub::expect`](super::Stub::expect) says; the message has all of it.
    pub fn verify(&self) {
        let complaints = self.complaints();
        assert!(
            complaints.is_empty(),
            "requests to the mock of `{}`:\n  {}",
            self.state.described.api().name,
            complaints.join("\n  ")
        );
    }

    /// What is wrong now that the test is over.
    fn complaints(&self) -> Vec<String> {
        let mut complaints = self.take_violations();
        let inner = self.state.inner();
        for (operation, told) in &inner.stubs {
            let own = inner.received.iter();
            let calls = own
                .filter(|request| request.operation == *operation)
                .count();
            if let Some(expected) = told.expected.filter(|expected| *expected != calls) {
                complaints.push(format!(
                    "`{operation}`: {calls} calls, and {expected} were expected"
                ));
            }
        }
        complaints
    }
}

impl<C> Drop for MockOf<C> {
    fn drop(&mut self) {
        // A test that has failed already says why itself.
        if std::thread::panicking() {
            return;
        }
        self.verify();
    }
}

impl<C> fmt::Debug for MockOf<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockOf")
            .field("api", &self.state.described.api().name)
            .field("calls", &self.calls())
            .finish_non_exhaustive()
    }
}
