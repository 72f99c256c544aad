//! JSON text, written member by member, so that the order is the caller's.

use serde_json::Value;

/// An object being written.
#[derive(Debug, Default)]
pub(super) struct Object(String);

impl Object {
    /// Adds a member that is JSON text already.
    pub(super) fn json(&mut self, name: &str, text: &str) {
        if !self.0.is_empty() {
            self.0.push(',');
        }
        self.0.push_str(&string(name));
        self.0.push(':');
        self.0.push_str(text);
    }

    /// Adds a text.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        self.json(name, &string(text));
    }

    /// Adds `true`, or nothing.
    pub(super) fn flag(&mut self, name: &str, set: bool) {
        if set {
            self.json(name, "true");
        }
    }

    /// Adds a number, if there is one.
    pub(super) fn count(&mut self, name: &str, number: Option<u64>) {
        if let Some(number) = number {
            self.json(name, &number.to_string());
        }
    }

    /// Adds a value of the document, if there is one.
    pub(super) fn value(&mut self, name: &str, value: Option<&Value>) {
        if let Some(value) = value {
            self.json(name, &sorted(value));
        }
    }

    /// Adds a list, unless it is empty.
    pub(super) fn list(&mut self, name: &str, items: impl IntoIterator<Item = String>) {
        let text = list(items);
        if text != "[]" {
            self.json(name, &text);
        }
    }

    /// Whether it has no member.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text of the whole object.
    pub(super) fn finish(self) -> String {
        format!("{{{}}}", self.0)
    }
}

/// A list of JSON texts.
pub(super) fn list(items: impl IntoIterator<Item = String>) -> String {
    let items: Vec<String> = items.into_iter().collect();
    format!("[{}]", items.join(","))
}

/// A list of texts.
pub(super) fn texts<'t>(items: impl IntoIterator<Item = &'t String>) -> String {
    list(items.into_iter().map(|text| string(text)))
}

/// A JSON string. What would change the order of the text around it is escaped: compilers refuse it.
pub(super) fn string(text: &str) -> String {
    let plain = Value::from(text).to_string();
    plain
        .chars()
        .map(|c| match c {
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => {
                format!("\\u{:04x}", u32::from(c))
            }
            c => c.to_string(),
        })
        .collect()
}

/// A value with its members sorted.
pub(super) fn sorted(value: &Value) -> String {
    match value {
        Value::Array(items) => list(items.iter().map(sorted)),
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(name, _)| *name);
            let mut object = Object::default();
            for (name, value) in members {
                object.json(name, &sorted(value));
            }
            object.finish()
        }
        Value::String(text) => string(text),
        other => other.to_string(),
    }
}
