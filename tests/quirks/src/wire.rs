//! What one case claims about its types, collected and reported at its end.

use bytes::Bytes;
use futures_util::{Stream, StreamExt, TryStreamExt};
use serde_json::Value;
use specwright_runtime::{
    Body, BoxFuture, Check, Decode, Encode, Error, Reader, Secret, TokenSource, Violations, Writer,
};

use crate::server::{Expected, Server};

/// One case, as it is judged.
#[derive(Debug)]
pub struct Case {
    name: &'static str,
    failures: Vec<String>,
}

impl Case {
    /// Begins a case.
    #[must_use]
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            failures: Vec::new(),
        }
    }

    /// Notes that something is not as it should be.
    pub fn fail(&mut self, what: impl Into<String>) {
        self.failures.push(what.into());
    }

    /// `text` must decode; gives the value.
    pub fn read<T: Decode>(&mut self, entry: &str, text: &str) -> Option<T> {
        match decode(text) {
            Ok(value) => Some(value),
            Err(message) => {
                self.fail(format!("{entry}: {text} does not decode: {message}"));
                None
            }
        }
    }

    /// `text` must not decode, and the message must hold `expected`.
    pub fn refused<T: Decode + std::fmt::Debug>(
        &mut self,
        entry: &str,
        text: &str,
        expected: &str,
    ) {
        match decode::<T>(text) {
            Ok(value) => self.fail(format!("{entry}: {text} decodes, as {value:?}")),
            Err(message) if message.contains(expected) => {}
            Err(message) => self.fail(format!(
                "{entry}: {text} is refused with `{message}`, not with `{expected}`"
            )),
        }
    }

    /// `value`, written, must be the JSON value `expected`.
    pub fn is(&mut self, entry: &str, value: &dyn Encode, expected: &str) {
        let written = encode(value);
        let same = match (
            serde_json::from_str::<Value>(&written),
            serde_json::from_str::<Value>(expected),
        ) {
            (Ok(written), Ok(expected)) => is_same(&written, &expected),
            _ => false,
        };
        if !same {
            self.fail(format!("{entry}: written as {written}, not as {expected}"));
        }
    }

    /// `value`, written, must be `expected` to the letter.
    pub fn is_text(&mut self, entry: &str, value: &dyn Encode, expected: &str) {
        let written = encode(value);
        if written != expected {
            self.fail(format!("{entry}: written as {written}, not as {expected}"));
        }
    }

    /// Sending `value` must be refused for exactly the `expected` reasons, in any order; for none, it must not be refused.
    pub fn violations(&mut self, entry: &str, value: &dyn Encode, expected: &[&str]) {
        let mut violations = Violations::default();
        value.check(&mut Check::new(&mut violations));
        let found: Vec<String> = violations.iter().map(ToString::to_string).collect();
        let all = expected
            .iter()
            .all(|text| found.iter().any(|violation| violation.contains(text)));
        if found.len() != expected.len() || !all {
            self.fail(format!("{entry}: violations {found:?}, not {expected:?}"));
        }
    }

    /// An expression of the case must be true.
    pub fn holds(&mut self, entry: &str, expression: &str, truth: bool) {
        if !truth {
            self.fail(format!("{entry}: `{expression}` does not hold"));
        }
    }

    /// `server` must have received what was `expected`, and no more.
    pub fn received(&mut self, entry: &str, server: &Server, expected: &[Expected]) {
        let received = server.received();
        if received.len() != expected.len() {
            let lines: Vec<&str> = received
                .iter()
                .map(|request| request.line.as_str())
                .collect();
            self.fail(format!(
                "{entry}: {} requests came, not {}: {lines:?}",
                received.len(),
                expected.len()
            ));
        }
        for (at, (request, expected)) in received.iter().zip(expected).enumerate() {
            for difference in request.differences(expected) {
                self.fail(format!("{entry}, request {at}: {difference}"));
            }
        }
    }

    /// The error of a call must say all of this.
    pub fn says(&mut self, entry: &str, error: &Error, expected: &[&str]) {
        let text = error.to_string();
        for expected in expected
            .iter()
            .filter(|expected| !text.contains(**expected))
        {
            self.fail(format!("{entry}: `{expected}` is not said by: {text}"));
        }
    }

    /// Ends the case.
    ///
    /// # Panics
    /// When anything was not as it should be.
    pub fn finish(self) {
        assert!(
            self.failures.is_empty(),
            "{}:\n  {}",
            self.name,
            self.failures.join("\n  ")
        );
    }
}

/// Whether two values are one to JSON Schema, for which `1` and `1.0` are the same number (core, section 4.2.2).
fn is_same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) if a.is_f64() != b.is_f64() => {
            a.as_f64() == b.as_f64()
        }
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            let same = |(name, a): (&String, &Value)| b.get(name).is_some_and(|b| is_same(a, b));
            a.len() == b.len() && a.iter().all(same)
        }
        _ => a == b,
    }
}

/// Decodes a whole text.
///
/// # Errors
/// The message of the runtime's error.
pub fn decode<T: Decode>(text: &str) -> Result<T, String> {
    let mut reader = Reader::new(text);
    let value = T::decode(&mut reader).map_err(|error| error.to_string())?;
    reader.finish().map_err(|error| error.to_string())?;
    Ok(value)
}

/// Encodes a value, its limits unchecked; what cannot be JSON is said in its place.
#[must_use]
pub fn encode(value: &dyn Encode) -> String {
    let mut writer = Writer::new();
    value.encode(&mut writer);
    match writer.finish() {
        Ok(text) => text,
        Err(violations) => format!("not JSON: {violations}"),
    }
}

/// All items of a stream, or its first error.
///
/// # Errors
/// That of the stream.
pub async fn all<T>(stream: impl Stream<Item = Result<T, Error>>) -> Result<Vec<T>, Error> {
    stream.try_collect().await
}

/// All items of a stream, errors among them.
///
/// # Errors
/// None: as the outcome of a call, it is one that succeeded.
pub async fn each<T>(
    stream: impl Stream<Item = Result<T, Error>>,
) -> Result<Vec<Result<T, Error>>, Error> {
    Ok(stream.collect().await)
}

/// A body that is sent piece by piece, with its length in bytes if that is told.
#[must_use]
pub fn pieces(pieces: &[&'static str], length: Option<u64>) -> Body {
    let pieces: Vec<std::io::Result<Bytes>> = pieces
        .iter()
        .map(|piece| Ok(Bytes::from_static(piece.as_bytes())))
        .collect();
    Body::stream(Box::pin(futures_util::stream::iter(pieces)), length)
}

/// A file on disk, below the folder for temporary ones.
///
/// # Panics
/// When it cannot be written.
#[must_use]
pub fn file(name: &str, content: &str) -> std::path::PathBuf {
    let folder = std::env::temp_dir().join(format!("quirks-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder for temporary files");
    let path = folder.join(name);
    std::fs::write(&path, content).expect("a temporary file");
    path
}

/// A source of tokens: `token-1`, then `token-2`.
#[derive(Debug, Default)]
pub struct Tokens(std::sync::atomic::AtomicU32);

impl TokenSource for Tokens {
    fn fetch(&self) -> BoxFuture<'_, Result<Secret, Box<dyn std::error::Error + Send + Sync>>> {
        let count = self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1;
        Box::pin(async move { Ok(Secret::new(format!("token-{count}"))) })
    }
}
