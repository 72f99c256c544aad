//! Bodies that are many values, read as they come: server-sent events, JSON lines, JSON text sequences.
//!
//! In: the bytes of a body, cut anywhere. Out: one decoded value after the other; no record longer than the limit of a whole
//! body.

mod events;
mod lines;
mod sse;
mod values;

pub use events::{Event, Events};
pub use values::Lines;

use super::super::json::{Decode, DecodeError, from_json};
use super::request::Call;

impl Call {
    /// The server's events as they come.
    pub fn events<T: Decode + 'static>(mut self) -> Events<T> {
        self.accept("text/event-stream");
        Events::new(self)
    }

    /// The values of a body that has one per line (JSON lines), or one per record (JSON text sequences, RFC 7464).
    pub fn lines<T: Decode + 'static>(self) -> Lines<T> {
        Lines::new(self)
    }
}

/// A value from the text of a record: from JSON, or from the text itself when only a string type takes it.
fn decode<T: Decode>(text: &str) -> Result<T, DecodeError> {
    from_json(text).or_else(|error| {
        let quoted = serde_json::Value::from(text).to_string();
        from_json(&quoted).map_err(|_| error)
    })
}
