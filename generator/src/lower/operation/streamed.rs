//! What comes in a stream of events: the data of each, or the whole event.

use super::content::Side;
use super::example;
use crate::api::{ContentEncoding, Type, Use};
use crate::load::Place;
use crate::lower::context::{Lowering, any, plain};

/// The fields of an event (WHATWG HTML, section 9.2.6).
const FIELDS: [&str; 4] = ["data", "event", "id", "retry"];

impl Lowering<'_> {
    /// What the data of an event is. A schema may describe that, as most do, or the whole event with the fields it has on the wire
    /// (OpenAPI 3.2, "Special Considerations for Server-Sent Events", and before that by convention): then the data is its member `data`.
    pub(super) fn event_data(&mut self, schema: &Place) -> Use {
        if let Some(data) = self.data_of_event(schema) {
            return self.used(&data).value;
        }
        if self.is_of_whole_events(schema) {
            self.unsupported(
                "events-by-name",
                schema,
                "the schemas of whole events are told apart by the names of events; the data of each is given as any JSON value",
            );
            return any();
        }
        self.one_of_stream(schema)
    }

    /// What the JSON values of a stream are. What is sent is given as a list, unless the document describes a single value.
    pub(super) fn lines(&mut self, schema: &Place, side: Side) -> Use {
        match side {
            Side::Received => self.one_of_stream(schema),
            Side::Sent if is_of_items(schema) => {
                let item = self.used(schema).value;
                plain(Type::Array(Box::new(item)))
            }
            Side::Sent => self.used(schema).value,
        }
    }

    /// One value of a stream: a list describes the stream as a whole (OpenAPI 3.2, "Sequential Media Types", and before that by
    /// convention).
    fn one_of_stream(&mut self, schema: &Place) -> Use {
        let value = self.used(schema).value;
        match value.ty {
            Type::Array(item) if !is_of_items(schema) => *item,
            _ => value,
        }
    }

    /// What the document shows; of a stream the list of its values, and of whole events their data.
    pub(super) fn example_of(
        &mut self,
        place: &Place,
        encoding: ContentEncoding,
        value: &Use,
    ) -> Option<serde_json::Value> {
        let shown = example(self, place)?;
        if !matches!(
            encoding,
            ContentEncoding::EventStream | ContentEncoding::JsonLines
        ) {
            return Some(shown);
        }
        let described = ["itemSchema", "schema"].map(|keyword| place.join(keyword));
        let whole = encoding == ContentEncoding::EventStream
            && described
                .iter()
                .any(|schema| self.is_of_whole_events(schema));
        let is_text = match &value.ty {
            Type::String | Type::Format(_) | Type::Any => true,
            ty => self.is_textual(ty),
        };
        let shown = match shown {
            serde_json::Value::Array(items) => items,
            serde_json::Value::String(text) => match encoding {
                ContentEncoding::JsonLines => records(&text),
                _ => data_of_events(&text),
            },
            one => vec![one],
        };
        let data = shown.into_iter().map(|shown| {
            let data = match shown {
                serde_json::Value::Object(mut event) if whole => event.remove("data")?,
                shown => shown,
            };
            match data {
                // JSON within a text, as the data of events is.
                serde_json::Value::String(text) if !is_text => {
                    let parsed = serde_json::from_str(&text);
                    Some(parsed.unwrap_or(serde_json::Value::String(text)))
                }
                data => Some(data),
            }
        });
        Some(serde_json::Value::Array(data.flatten().collect()))
    }

    /// Whether a schema describes whole events.
    fn is_of_whole_events(&self, schema: &Place) -> bool {
        let kinds = self.alternatives(schema);
        self.data_of_event(schema).is_some()
            || !kinds.is_empty() && kinds.iter().all(|kind| self.data_of_event(kind).is_some())
    }

    /// The schema of the data, of one that describes whole events.
    fn data_of_event(&self, schema: &Place) -> Option<Place> {
        // 3.2 describes whole events here, and nothing else.
        let certain = is_of_items(schema);
        let mut end = self.doc.follow(schema).ok()?;
        // The stream as a whole is a list of events.
        if self.doc.get(&end.join("items")).is_some() {
            end = self.doc.follow(&end.join("items")).ok()?;
        }
        let properties = end.join("properties");
        let names: Vec<&str> = self
            .doc
            .members(&properties)
            .map(|(name, _)| name)
            .collect();
        let whole = names.iter().all(|name| FIELDS.contains(name))
            && names.contains(&"data")
            // Data of its own may well have an id, too.
            && (certain || names.len() == 1 || names.contains(&"event") || names.contains(&"retry"));
        if !whole {
            return None;
        }
        let data = properties.join("data");
        // Text that holds another document, by JSON Schema 2020-12, section 8.5 of its validation.
        let content = self.doc.follow(&data).ok()?.join("contentSchema");
        Some(match self.doc.get(&content) {
            Some(_) => content,
            None => data,
        })
    }

    /// The schemas of which one holds.
    fn alternatives(&self, schema: &Place) -> Vec<Place> {
        let Ok(end) = self.doc.follow(schema) else {
            return Vec::new();
        };
        let all = ["oneOf", "anyOf"].map(|keyword| end.join(keyword));
        all.iter().flat_map(|all| self.doc.items(all)).collect()
    }
}

/// Whether a schema is of each item of a stream (OpenAPI 3.2).
fn is_of_items(schema: &Place) -> bool {
    schema.last().is_some_and(|keyword| keyword == "itemSchema")
}

/// The values of a stream that is written out, a line or record each.
fn records(text: &str) -> Vec<serde_json::Value> {
    let records = text.split(['\n', '\u{1e}']);
    let values = records.map(|record| serde_json::from_str(record.trim()));
    values.filter_map(Result::ok).collect()
}

/// The data of the events of a stream that is written out (WHATWG HTML, section 9.2.6); a text that is none is data itself.
fn data_of_events(text: &str) -> Vec<serde_json::Value> {
    let text = text.replace("\r\n", "\n");
    let events = text.split("\n\n").map(|event| {
        let data = event.lines().filter_map(|line| line.strip_prefix("data:"));
        let data: Vec<&str> = data
            .map(|data| data.strip_prefix(' ').unwrap_or(data))
            .collect();
        data.join("\n")
    });
    let events: Vec<String> = events
        .filter(|data| !data.is_empty() && data != "[DONE]")
        .collect();
    let data = match events.as_slice() {
        [] => vec![text],
        _ => events,
    };
    data.into_iter().map(serde_json::Value::String).collect()
}
