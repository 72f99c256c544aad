//! What comes in a stream of events: the data of each, or the whole event.

use super::example;
use crate::api::{ContentEncoding, Use};
use crate::load::Place;
use crate::lower::context::{Lowering, any};

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
        self.used(schema).value
    }

    /// What the document shows; of a whole event its data.
    pub(super) fn example_of(
        &mut self,
        place: &Place,
        encoding: ContentEncoding,
    ) -> Option<serde_json::Value> {
        let shown = example(self, place)?;
        let described = ["itemSchema", "schema"].map(|keyword| place.join(keyword));
        let whole = encoding == ContentEncoding::EventStream
            && described
                .iter()
                .any(|schema| self.is_of_whole_events(schema));
        match shown {
            serde_json::Value::Object(mut event) if whole => event.remove("data"),
            shown => Some(shown),
        }
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
        let certain = schema.last().is_some_and(|keyword| keyword == "itemSchema");
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
