//! JSON text, written member by member, so that the order is the caller's.

use std::fmt::Write as _;

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
        push_string(&mut self.0, name);
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
    let mut out = String::with_capacity(text.len() + 2);
    push_string(&mut out, text);
    out
}

fn push_string(out: &mut String, text: &str) {
    let mut plain = serde_json::to_string(text).unwrap_or_default();
    let is_odd =
        |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    if !plain.is_ascii() && plain.contains(is_odd) {
        let mut escaped = String::with_capacity(plain.len() + 16);
        for c in plain.chars() {
            if is_odd(c) {
                let _ = write!(escaped, "\\u{:04x}", u32::from(c));
            } else {
                escaped.push(c);
            }
        }
        plain = escaped;
    }
    out.push_str(&plain);
}

/// A value with its members sorted.
pub(super) fn sorted(value: &Value) -> String {
    let mut out = String::new();
    push_sorted(&mut out, value);
    out
}

fn push_sorted(out: &mut String, value: &Value) {
    match value {
        Value::Array(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                push_sorted(out, item);
            }
            out.push(']');
        }
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_unstable_by_key(|(name, _)| *name);
            out.push('{');
            for (at, (name, value)) in members.into_iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                push_string(out, name);
                out.push(':');
                push_sorted(out, value);
            }
            out.push('}');
        }
        Value::String(text) => push_string(out, text),
        Value::Null | Value::Bool(_) | Value::Number(_) => {
            let _ = write!(out, "{value}");
        }
    }
}
