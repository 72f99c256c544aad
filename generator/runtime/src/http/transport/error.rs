//! What can go wrong between here and the server.

use std::error::Error;
use std::fmt;

/// How far an exchange came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Phase {
    /// No connection was made: the server cannot have seen the request.
    Connect,
    /// The request was being sent or waited upon: the server may have acted on it.
    Exchange,
    /// The response had begun.
    Body,
}

/// An exchange failed.
#[derive(Debug)]
pub struct TransportError {
    phase: Phase,
    timed_out: bool,
    source: Box<dyn Error + Send + Sync>,
}

impl TransportError {
    /// `source` may say anything but the URL, which may hold a key.
    pub fn new(phase: Phase, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self {
            phase,
            timed_out: false,
            source: source.into(),
        }
    }

    /// The same, the reason being a timeout of the transport's own.
    #[must_use]
    pub fn timed_out(mut self) -> Self {
        self.timed_out = true;
        self
    }

    /// How far the exchange came.
    #[must_use]
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// What the transport says, to be looked into or downcast.
    #[must_use]
    pub fn cause(&self) -> &(dyn Error + Send + Sync + 'static) {
        self.source.as_ref()
    }

    /// Whether the transport gave up waiting.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.timed_out
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.phase {
            Phase::Connect => "could not connect",
            Phase::Exchange => "the connection failed before the response",
            Phase::Body => "the connection failed within the response",
        })?;
        // The chain says what happened ("connection refused"); each cause once, for libraries repeat them.
        let mut said = String::new();
        let mut cause: Option<&(dyn Error + 'static)> = Some(self.source.as_ref());
        while let Some(error) = cause {
            let text = error.to_string();
            if !said.contains(&text) {
                write!(f, ": {text}")?;
                said.push_str(&text);
            }
            cause = error.source();
        }
        Ok(())
    }
}

/// It has no source: its `Display` tells the whole chain, and [`TransportError::cause`] gives it.
impl Error for TransportError {}
