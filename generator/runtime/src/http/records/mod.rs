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

use super::super::json::{Decode, DecodeError, from_json, utf8};
use super::request::Call;
use super::response::RawResponse;

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

/// For bodies that are one of several, told apart by their status, and so are read whole.
impl RawResponse {
    /// The data of the body's server-sent events.
    ///
    /// # Errors
    /// The data of an event is not a `T`; the path of the error begins with the event's index.
    pub fn decode_events<T: Decode>(&self) -> Result<Vec<T>, DecodeError> {
        let events = sse::Parser::default().push(&self.body);
        let data = events.iter().map(|event| event.data.as_str());
        let values = data
            .take_while(|data| *data != events::END)
            .enumerate()
            .map(|(index, data)| decode(data).map_err(|error| error.in_item(index)));
        values.collect()
    }

    /// The values of the body's lines or records, as [`Call::lines`] reads them.
    ///
    /// # Errors
    /// A record is not a `T`; the path of the error begins with the record's index.
    pub fn decode_lines<T: Decode>(&self) -> Result<Vec<T>, DecodeError> {
        let mut splitter = lines::Splitter::default();
        let mut records = splitter.push(&self.body);
        records.extend(splitter.finish());
        let values = records.iter().enumerate().map(|(index, record)| {
            utf8(record)
                .and_then(decode)
                .map_err(|error| error.in_item(index))
        });
        values.collect()
    }
}

/// A value from the text of a record: from JSON, or from the text itself when only a string type takes it.
fn decode<T: Decode>(text: &str) -> Result<T, DecodeError> {
    from_json(text).or_else(|error| {
        let quoted = serde_json::Value::from(text).to_string();
        from_json(&quoted).map_err(|_| error)
    })
}
