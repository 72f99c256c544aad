//! What a mock knows and remembers, whichever way requests reach it.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ::http::{HeaderMap, HeaderValue, Method, StatusCode};
use bytes::Bytes;

use super::super::limits::Violations;
use super::clock::Clock;
use super::described::Described;
use super::model::Operation;
use super::pairs::{Pair, pairs};
use super::parameters::{self, Places};
use super::produce::{Produced, Producer, error};
use super::reply::{Content, Fault, Reply, Said};
use super::request::Received;
use super::route::{Found, find};
use super::{forms, security};

/// Makes a reply to a request, or says why the request is not one.
pub(super) type Handler = Arc<Mutex<dyn FnMut(&Arc<Received>) -> Result<Reply, String> + Send>>;

/// What a mock knows and remembers. Generated code asks it for a [`Stub`](super::Stub) per operation.
#[derive(Clone)]
pub struct Handle(pub(super) Arc<State>);

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Handle").field(&self.0.described).finish()
    }
}

pub(super) struct State {
    pub(super) described: &'static Described,
    pub(super) clock: Clock,
    inner: Mutex<Inner>,
}

#[derive(Default)]
pub(super) struct Inner {
    /// Of requests that the document forbids, and of mistakes in the test.
    pub(super) violations: Vec<String>,
    pub(super) stubs: BTreeMap<String, Told>,
    /// Every request that was for an operation and not forbidden.
    pub(super) received: Vec<Arc<Received>>,
}

/// What a test said of one operation.
#[derive(Default)]
pub(super) struct Told {
    /// Answers to be given once each.
    pub(super) queue: VecDeque<Reply>,
    /// What answers all other requests.
    pub(super) handler: Option<Handler>,
    /// How many requests there must be in the end.
    pub(super) expected: Option<usize>,
    pub(super) page_size: Option<usize>,
}

/// A request on its way in.
pub(super) struct Incoming {
    pub(super) method: Method,
    /// Percent-encoded.
    pub(super) path: String,
    pub(super) query: Option<String>,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

impl State {
    pub(super) fn new(described: &'static Described) -> Self {
        Self {
            described,
            clock: Clock::default(),
            inner: Mutex::default(),
        }
    }

    pub(super) fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the test said of an operation, to be read or changed.
    pub(super) fn told<T>(&self, operation: &str, run: impl FnOnce(&mut Told) -> T) -> T {
        let mut inner = self.inner();
        run(inner.stubs.entry(operation.to_owned()).or_default())
    }

    /// The requests of an operation.
    pub(super) fn requests(&self, operation: &str) -> Vec<Arc<Received>> {
        let inner = self.inner();
        let own = inner.received.iter();
        own.filter(|request| request.operation == operation)
            .cloned()
            .collect()
    }

    /// Remembers what a test must not overlook.
    pub(super) fn complain(&self, what: String) {
        self.inner().violations.push(what);
    }

    /// Answers a request.
    pub(super) fn receive(&self, incoming: Incoming) -> Produced {
        let model = self.described.model();
        let api = self.described.api();
        let query = pairs(incoming.query.as_deref().unwrap_or_default());
        let method = incoming.method.as_str();
        match find(model, api, method, &incoming.path, &query) {
            Found::Operation(operation, path) => self.operation(operation, path, query, incoming),
            Found::OtherMethods(methods) => {
                let message = format!(
                    "the document describes no such method there, but {}",
                    methods.join(", ")
                );
                self.refuse(405, None, &place(&incoming), &message)
            }
            Found::Nothing => self.refuse(
                404,
                None,
                &place(&incoming),
                "the document describes no such path",
            ),
        }
    }

    fn operation(
        &self,
        operation: &Operation,
        path: Vec<Pair>,
        query: Vec<Pair>,
        incoming: Incoming,
    ) -> Produced {
        let is_refused = |told: &mut Told| match told.queue.front() {
            Some(next) if next.said().fault == Some(Fault::Refused) => told.queue.pop_front(),
            _ => None,
        };
        if self.told(&operation.id, is_refused).is_some() {
            return refused();
        }
        let at = place(&incoming);
        let (request, violations) = self.read(operation, path, query, incoming);
        if !violations.is_empty() {
            let lines: Vec<_> = violations.iter().map(ToString::to_string).collect();
            return self.refuse(400, Some(operation), &at, &lines.join("; "));
        }
        let request = Arc::new(request);
        self.inner().received.push(Arc::clone(&request));
        let said = match self.reply(operation, &request) {
            Ok(said) => said,
            Err(message) => {
                let message = format!("its body is not what the closure takes: {message}");
                return self.refuse(400, Some(operation), &at, &message);
            }
        };
        if said.fault == Some(Fault::Refused) {
            let mut inner = self.inner();
            inner.received.retain(|known| !Arc::ptr_eq(known, &request));
            return refused();
        }
        let producer = Producer {
            api: self.described.api(),
            types: &self.described.model().types,
            operation,
            request: &request,
            page_size: self.told(&operation.id, |told| told.page_size),
        };
        if let Some(mistake) = said.mistake.clone().or_else(|| producer.mistake(&said)) {
            self.complain(format!("{at}: the reply is not usable: {mistake}"));
        }
        producer.produce(said)
    }

    /// What the test says to a request: what is queued, what the handler makes of it, or that it is as usual.
    fn reply(&self, operation: &Operation, request: &Arc<Received>) -> Result<Said, String> {
        let (queued, handler) = self.told(&operation.id, |told| {
            (told.queue.pop_front(), told.handler.clone())
        });
        let queued = match queued.map(Reply::into_said) {
            Some(queued) if !matches!(queued.content, Content::Usual) => return Ok(queued),
            queued => queued,
        };
        let breaks = queued
            .as_ref()
            .is_some_and(|said| matches!(said.fault, Some(Fault::Reset | Fault::Silence)));
        let usual = match handler.filter(|_| !breaks) {
            None => Reply::usual(),
            Some(handler) => {
                let mut handler = handler.lock().unwrap_or_else(PoisonError::into_inner);
                handler(request)?
            }
        };
        let usual = usual.into_said();
        Ok(match queued {
            Some(queued) => over(usual, queued),
            None => usual,
        })
    }

    /// The request, and everything about it that the document forbids.
    fn read(
        &self,
        operation: &Operation,
        path: Vec<Pair>,
        query: Vec<Pair>,
        incoming: Incoming,
    ) -> (Received, Violations) {
        let api = self.described.api();
        let types = &self.described.model().types;
        let mut violations = parameters::check(
            api,
            types,
            operation,
            &Places {
                path: &path,
                query: &query,
                headers: &incoming.headers,
            },
        );
        let content_type = incoming.headers.get(::http::header::CONTENT_TYPE);
        let content_type = content_type.and_then(|value| value.to_str().ok());
        let (body, more) =
            forms::read(types, operation.body.as_ref(), content_type, &incoming.body);
        violations.append(more);
        let target = match &incoming.query {
            Some(query) => format!("{}?{query}", incoming.path),
            None => incoming.path.clone(),
        };
        let request = Received {
            operation: operation.id.clone(),
            method: incoming.method,
            target,
            path,
            query,
            headers: incoming.headers,
            body: incoming.body,
            json: body.json,
            parts: body.parts,
        };
        if let Some(message) = security::missing(api, operation, &request) {
            violations.push("", message);
        }
        (request, violations)
    }

    /// Answers a request that the document forbids, and remembers it.
    fn refuse(
        &self,
        status: u16,
        operation: Option<&Operation>,
        at: &str,
        message: &str,
    ) -> Produced {
        let named = operation.map(|operation| format!(" (`{}`)", operation.id));
        self.complain(format!("{at}{}: {message}", named.unwrap_or_default()));
        let said = format!("the document forbids this request: {message}");
        let (media_type, body) = error(
            self.described.api(),
            &self.described.model().types,
            operation,
            status,
            &status.to_string(),
            &said,
        );
        let mut produced = empty();
        produced.status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
        produced.body = body;
        if let Some(value) = media_type.and_then(|text| HeaderValue::from_str(&text).ok()) {
            let name = ::http::header::CONTENT_TYPE;
            produced.headers.insert(name, value);
        }
        produced
    }
}

/// The usual reply with what a queued one adds to it.
fn over(mut usual: Said, queued: Said) -> Said {
    usual.status = queued.status.or(usual.status);
    usual.headers.extend(queued.headers);
    usual.delay = queued.delay.or(usual.delay);
    usual.fault = queued.fault.or(usual.fault);
    usual.mistake = queued.mistake.or(usual.mistake);
    usual
}

/// No connection was made.
fn refused() -> Produced {
    Produced {
        fault: Some(Fault::Refused),
        ..empty()
    }
}

fn empty() -> Produced {
    Produced {
        status: StatusCode::OK,
        headers: HeaderMap::new(),
        body: Bytes::new(),
        delay: None,
        fault: None,
    }
}

/// Method and path, without the query, which may hold a key.
fn place(incoming: &Incoming) -> String {
    format!("{} {}", incoming.method, incoming.path)
}
