//! What a test says about an answer.

use std::time::Duration;

use ::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use bytes::Bytes;

use super::super::json::{Encode, to_json};

/// What a mock answers with.
#[derive(Clone, Debug)]
#[must_use]
pub struct Reply(Box<Said>);

/// What is said of one answer.
#[derive(Clone, Debug)]
pub(super) struct Said {
    pub(super) status: Option<StatusCode>,
    pub(super) headers: HeaderMap,
    pub(super) content: Content,
    pub(super) delay: Option<Duration>,
    pub(super) fault: Option<Fault>,
    /// What is wrong with the reply itself, for whoever wrote the test.
    pub(super) mistake: Option<String>,
}

#[derive(Clone, Debug)]
pub(super) enum Content {
    /// What the operation would answer without this.
    Usual,
    /// What the document has for the status.
    Documented,
    /// A JSON text: what the caller gets.
    Value(String),
    /// A whole body, with its media type.
    Raw(Option<String>, Bytes),
    /// An error, in the shape that the API gives its errors.
    Error { code: String, message: String },
}

/// What goes wrong on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fault {
    /// No connection is made: the server never sees the request, and it does not count as a call. On a socket, where there is a
    /// connection already, it is closed without an answer: a client cannot tell that from [`Fault::Reset`].
    Refused,
    /// The request arrives, and the connection breaks before the response.
    Reset,
    /// The request arrives, and no answer comes. Only a timeout ends the call.
    Silence,
    /// The answer breaks off in the middle of its body.
    Truncated,
}

impl Reply {
    fn new(content: Content) -> Self {
        Self(Box::new(Said {
            status: None,
            headers: HeaderMap::new(),
            content,
            delay: None,
            fault: None,
            mistake: None,
        }))
    }

    pub(super) fn said(&self) -> &Said {
        &self.0
    }

    pub(super) fn into_said(self) -> Said {
        *self.0
    }

    /// What the operation would answer without this: to delay it, or to add a header.
    pub fn usual() -> Self {
        Self::new(Content::Usual)
    }

    /// A success with this value: what the caller gets, put into the envelope that the document describes.
    pub fn of(value: &dyn Encode) -> Self {
        match to_json(value) {
            Ok(text) => Self::new(Content::Value(text)),
            Err(violations) => Self::usual().with_mistake(violations.to_string()),
        }
    }

    /// A status, with the body that the document has for it, or none.
    pub fn status(status: u16) -> Self {
        Self::new(Content::Documented).with_status(status)
    }

    /// An error with a code and a message, in the shape that the API gives its errors.
    pub fn error(status: u16, code: impl ToString, message: impl Into<String>) -> Self {
        let (code, message) = (code.to_string(), message.into());
        Self::new(Content::Error { code, message }).with_status(status)
    }

    /// 429, with `Retry-After` in whole seconds.
    pub fn too_many_requests(retry_after: Duration) -> Self {
        Self::status(429).header("retry-after", &retry_after.as_secs().to_string())
    }

    /// The same, with this status.
    pub fn with_status(mut self, status: u16) -> Self {
        match StatusCode::from_u16(status) {
            Ok(status) => self.0.status = Some(status),
            Err(_) => return self.with_mistake(format!("{status} is no status")),
        }
        self
    }

    /// The same, its whole body being this value as JSON: an error of the API's own type, say.
    pub fn json(mut self, body: &dyn Encode) -> Self {
        match to_json(body) {
            Ok(text) => {
                let media_type = Some("application/json".to_owned());
                self.0.content = Content::Raw(media_type, text.into());
                self
            }
            Err(violations) => self.with_mistake(violations.to_string()),
        }
    }

    /// The same, with these bytes as its whole body, whatever they are.
    pub fn body(mut self, media_type: &str, body: impl Into<Bytes>) -> Self {
        self.0.content = Content::Raw(Some(media_type.to_owned()), body.into());
        self
    }

    /// The same, with a header in place of any of that name.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let parsed = (
            HeaderName::from_bytes(name.as_bytes()),
            HeaderValue::from_bytes(value.as_bytes()),
        );
        match parsed {
            (Ok(name), Ok(value)) => {
                self.0.headers.insert(name, value);
                self
            }
            _ => self.with_mistake(format!("`{name}: {value}` is no header")),
        }
    }

    /// The same, after this time has passed. A client on the mock's own clock does not really wait.
    pub fn delay(mut self, time: Duration) -> Self {
        self.0.delay = Some(time);
        self
    }

    /// The same, broken off in the middle of its body.
    pub fn truncated(mut self) -> Self {
        self.0.fault = Some(Fault::Truncated);
        self
    }

    fn with_mistake(mut self, mistake: String) -> Self {
        self.0.mistake = Some(mistake);
        self
    }
}

impl From<Fault> for Reply {
    fn from(fault: Fault) -> Self {
        let mut reply = Self::usual();
        reply.0.fault = Some(fault);
        reply
    }
}

/// What can be answered by an operation that gives `A`: such a value, a [`Reply`], a [`Fault`], or a `Result` of one or the other.
pub trait IntoReply<A> {
    /// The reply.
    fn into_reply(self) -> Reply;
}

impl<A: Encode> IntoReply<A> for A {
    fn into_reply(self) -> Reply {
        Reply::of(&self)
    }
}

impl IntoReply<Self> for Bytes {
    fn into_reply(self) -> Reply {
        Reply::new(Content::Raw(None, self))
    }
}

impl<A> IntoReply<A> for Reply {
    fn into_reply(self) -> Reply {
        self
    }
}

impl<A> IntoReply<A> for Fault {
    fn into_reply(self) -> Reply {
        self.into()
    }
}

impl<A, V: IntoReply<A>> IntoReply<A> for Result<V, Reply> {
    fn into_reply(self) -> Reply {
        match self {
            Ok(value) => value.into_reply(),
            Err(reply) => reply,
        }
    }
}
