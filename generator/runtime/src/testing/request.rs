//! A request as a mock received it.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use ::http::{HeaderMap, Method};
use bytes::Bytes;

use super::super::json::{Decode, from_json};
use super::multipart::ReceivedParts;
use super::pairs::{Pair, decode, decode_path};

/// A request, nothing of it decoded. `Debug` shows no header and no query, which may hold credentials.
#[derive(Clone)]
pub struct Received {
    pub(super) operation: String,
    pub(super) method: Method,
    /// Path and query as they came.
    pub(super) target: String,
    /// Percent-encoded.
    pub(super) path: Vec<Pair>,
    pub(super) query: Vec<Pair>,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// The body as a JSON text, whatever its media type; `None` when there is none, or it is raw bytes.
    pub(super) json: Option<String>,
    pub(super) parts: ReceivedParts,
}

impl Received {
    /// The id of the operation, as the document has it.
    #[must_use]
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Path and query, percent-encoded as they came: `/pets/3?limit=5`.
    #[must_use]
    pub fn target(&self) -> &str {
        &self.target
    }

    /// The text of a path parameter, decoded.
    #[must_use]
    pub fn path(&self, name: &str) -> Option<String> {
        let found = self.path.iter().find(|(known, _)| known == name);
        found.map(|(_, text)| decode_path(text))
    }

    /// The value of a query parameter, decoded; the first of several.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<String> {
        let found = self.query.iter().find(|(known, _)| known == name);
        found.map(|(_, text)| decode(text))
    }

    /// All values of a query parameter, decoded.
    #[must_use]
    pub fn query_all(&self, name: &str) -> Vec<String> {
        let found = self.query.iter().filter(|(known, _)| known == name);
        found.map(|(_, text)| decode(text)).collect()
    }

    /// All headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The text of a header; the first of several. `None` when it is absent or not UTF-8.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        std::str::from_utf8(self.headers.get(name)?.as_bytes()).ok()
    }

    /// The body as it came.
    #[must_use]
    pub fn bytes(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.target.split('?').next().unwrap_or_default();
        f.debug_struct("Received")
            .field("operation", &self.operation)
            .field("method", &self.method)
            .field("path", &path)
            .field("body", &String::from_utf8_lossy(&self.body))
            .finish_non_exhaustive()
    }
}

/// A request of one operation. Path parameters, query and headers are those of [`Received`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Request<B> {
    /// The body.
    pub body: B,
    received: Arc<Received>,
}

impl<B: ReadBody> Request<B> {
    pub(super) fn read(received: &Arc<Received>) -> Result<Self, String> {
        Ok(Self {
            body: B::read(received)?,
            received: Arc::clone(received),
        })
    }
}

impl<B> Deref for Request<B> {
    type Target = Received;

    fn deref(&self) -> &Received {
        &self.received
    }
}

/// What the body of a request can be taken as.
pub trait ReadBody: Sized {
    /// Reads it.
    ///
    /// # Errors
    /// It is something else.
    fn read(request: &Received) -> Result<Self, String>;
}

/// JSON and all that can be told as JSON: forms, lines, text. No body is null.
impl<T: Decode> ReadBody for T {
    fn read(request: &Received) -> Result<Self, String> {
        let text = request.json.as_deref().unwrap_or("null");
        from_json(text).map_err(|error| error.to_string())
    }
}

impl ReadBody for Bytes {
    fn read(request: &Received) -> Result<Self, String> {
        Ok(request.body.clone())
    }
}

impl ReadBody for ReceivedParts {
    fn read(request: &Received) -> Result<Self, String> {
        Ok(request.parts.clone())
    }
}
