//! The format of `text/event-stream` (WHATWG HTML, section 9.2.6).

use ::http::HeaderValue;

/// An event as it came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct RawEvent {
    /// The name of the event; empty for `message`.
    pub(super) name: String,
    /// The id to resume after: its own, or the last before it.
    pub(super) id: Option<String>,
    pub(super) data: String,
}

/// Reads events from bytes that are cut anywhere.
#[derive(Debug, Default)]
pub(super) struct Parser {
    line: Vec<u8>,
    /// Whether the last byte was a carriage return, so that a line feed belongs to it.
    after_cr: bool,
    begun: bool,
    event: RawEvent,
    has_data: bool,
    /// The id that came last; it lasts until another comes.
    id: Option<String>,
    /// The id of the last event that was complete: to resume after.
    pub(super) last_id: Option<String>,
    /// How long to wait before connecting again, in milliseconds.
    pub(super) retry: Option<u64>,
}

impl Parser {
    /// Forgets an event that is not complete: another connection begins.
    pub(super) fn restart(&mut self) {
        *self = Self {
            id: self.last_id.clone(),
            last_id: self.last_id.take(),
            retry: self.retry,
            ..Self::default()
        };
    }

    /// How many bytes are kept for the event that is not complete.
    pub(super) fn held(&self) -> usize {
        self.line.len() + self.event.data.len()
    }

    /// Reads bytes and gives the events that they complete.
    pub(super) fn push(&mut self, bytes: &[u8]) -> Vec<RawEvent> {
        let mut events = Vec::new();
        for byte in bytes {
            match byte {
                b'\n' if std::mem::take(&mut self.after_cr) => {}
                b'\n' | b'\r' => {
                    self.after_cr = *byte == b'\r';
                    events.extend(self.end_line());
                }
                _ => {
                    self.after_cr = false;
                    self.line.push(*byte);
                }
            }
        }
        events
    }

    /// Takes in a line; an empty one completes an event.
    fn end_line(&mut self) -> Option<RawEvent> {
        let line = std::mem::take(&mut self.line);
        let line = String::from_utf8_lossy(&line);
        let line = match std::mem::replace(&mut self.begun, true) {
            false => line.strip_prefix('\u{feff}').unwrap_or(&line),
            true => &*line,
        };
        if line.is_empty() {
            self.last_id.clone_from(&self.id);
            let mut event = std::mem::take(&mut self.event);
            event.id.clone_from(&self.id);
            return std::mem::take(&mut self.has_data).then_some(event);
        }
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "event" => value.clone_into(&mut self.event.name),
            "data" => {
                if std::mem::replace(&mut self.has_data, true) {
                    self.event.data.push('\n');
                }
                self.event.data.push_str(value);
            }
            // One that no header can carry cannot be resumed after.
            "id" if HeaderValue::from_bytes(value.as_bytes()).is_ok() => {
                self.id = Some(value.to_owned());
            }
            "retry" if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) => {
                self.retry = value.parse().ok();
            }
            _ => {}
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn events(text: &str, size: usize) -> (Vec<RawEvent>, Parser) {
        let mut parser = Parser::default();
        let mut all = Vec::new();
        for piece in text.as_bytes().chunks(size) {
            all.extend(parser.push(piece));
        }
        (all, parser)
    }

    #[test]
    fn an_id_that_cannot_be_sent() {
        let (events, _) = events("id: 1\ndata: a\n\nid: \u{1}\ndata: b\n\n", 5);
        assert_eq!(events[1].id.as_deref(), Some("1"));
    }

    #[test]
    fn cut_anywhere() {
        let text = "\u{feff}: comment\r\nevent: add\rdata: ä\ndata:  2\r\nid: 7\r\n\r\ndata\n\nretry: 30\nretry: x\n\n\
                    event: none\n\nid: 8\ndata: cut";
        for size in 1..text.len() {
            let (events, parser) = events(text, size);
            let expected = [("add", "ä\n 2"), ("", "")].map(|(name, data)| RawEvent {
                name: name.to_owned(),
                id: Some("7".to_owned()),
                data: data.to_owned(),
            });
            assert_eq!(events, expected);
            // The id of an event that is not complete does not count.
            let kept = (parser.last_id.as_deref(), parser.retry);
            assert_eq!(kept, (Some("7"), Some(30)));
        }
    }
}
