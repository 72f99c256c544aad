//! For the tests of programs that use a generated client: a mock of the API that knows its document.
//!
//! In: requests, from a client in the same process ([`MockOf::client`]) or over a socket ([`MockOf::serve`]), and what a test says
//! about answers. Out: answers, and a record of every request that the document forbids.
//!
//! What always holds:
//!
//! - a request is checked against the document before anything else happens; one that is forbidden is answered with 400, no
//!   closure sees it, and it is remembered until [`MockOf::verify`], which panics with all of them; dropping the mock verifies;
//! - an operation about which the test says nothing answers with the document's example, or with one made from its schema, in the
//!   representation that the request asks for;
//! - a client in the same process is the real one, with its retries, paging and errors, over a transport that is this mock, and
//!   on a clock that need not wait;
//! - nothing here is known of any API: generated code holds the document's words as text ([`Described`]), and a method per
//!   operation that gives a typed [`Stub`].

mod accept;
mod check;
mod clock;
mod described;
mod example;
mod forms;
mod mock;
mod model;
mod multipart;
mod paging;
mod pairs;
mod parameters;
mod produce;
mod reply;
mod request;
mod route;
mod rules;
mod schema;
mod security;
#[cfg(not(target_arch = "wasm32"))]
mod server;
mod state;
mod stub;
mod transport;

pub use clock::Clock;
pub use described::{Described, Part};
pub use example::Example;
pub use mock::MockOf;
pub use multipart::{ReceivedPart, ReceivedParts};
pub use reply::{Fault, IntoReply, Reply};
pub use request::{ReadBody, Received, Request};
#[cfg(not(target_arch = "wasm32"))]
pub use server::Server;
pub use state::Handle;
pub use stub::Stub;
pub use transport::MockTransport;

#[allow(
    unused_imports,
    reason = "it makes a macro reachable by path; an API may have no types"
)]
pub(crate) use example::examples;
