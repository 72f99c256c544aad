//! Whole values as JSON, and where in what was written a value stands.

use serde_json::Value;

use super::super::limits::{Check, Limits, Violations};
use super::decode::from_slice;
use super::encode::Encode;
use super::error::{push_index, push_member};
use super::writer::Writer;

/// The JSON text of a value, after its limits were checked.
///
/// # Errors
/// Everything about the value that the document forbids, each with its path.
pub fn to_json(value: &dyn Encode) -> Result<String, Violations> {
    let mut violations = Violations::default();
    Check::new(&mut violations).value(value, &Limits::NONE);
    let mut writer = Writer::new();
    value.encode(&mut writer);
    match writer.finish() {
        Ok(text) if violations.is_empty() => Ok(text),
        Ok(_) => Err(violations),
        Err(more) => {
            violations.append(more);
            Err(violations)
        }
    }
}

/// The value as free-form JSON, its limits unchecked.
///
/// # Errors
/// A number is not finite.
pub fn to_value(value: &dyn Encode) -> Result<Value, Violations> {
    let mut writer = Writer::new();
    value.encode(&mut writer);
    from_slice(&writer.into_bytes()?).map_err(|error| {
        let mut violations = Violations::default();
        violations.push(error.path(), error.message());
        violations
    })
}

/// A walk through valid, compact JSON, which knows the path of where it is.
pub(super) struct Walk<'t> {
    json: &'t [u8],
    at: usize,
    levels: Vec<Level>,
}

impl<'t> Walk<'t> {
    pub(super) fn new(json: &'t [u8]) -> Self {
        Self {
            json,
            at: 0,
            levels: Vec::new(),
        }
    }

    /// The path of the value that starts at `offset`, which is not before the last one asked for.
    pub(super) fn path_at(&mut self, offset: usize) -> String {
        while self.at < offset
            && let Some(byte) = self.json.get(self.at)
        {
            self.pass(*byte);
        }
        let mut path = String::new();
        for level in &self.levels {
            match level {
                Level::Object(key) => push_member(&mut path, key.as_deref().unwrap_or_default()),
                Level::Array(index) => push_index(&mut path, *index),
            }
        }
        path
    }

    fn pass(&mut self, byte: u8) {
        match byte {
            b'{' => self.levels.push(Level::Object(None)),
            b'[' => self.levels.push(Level::Array(0)),
            b'}' | b']' => {
                self.levels.pop();
            }
            b',' => match self.levels.last_mut() {
                Some(Level::Array(index)) => *index += 1,
                Some(Level::Object(key)) => *key = None,
                None => {}
            },
            b'"' => return self.pass_string(),
            _ => {}
        }
        self.at += 1;
    }

    fn pass_string(&mut self) {
        let end = string_end(self.json, self.at);
        if let Some(Level::Object(key @ None)) = self.levels.last_mut() {
            *key = self
                .json
                .get(self.at..end)
                .and_then(|text| from_slice(text).ok());
        }
        self.at = end;
    }
}

/// What a value is in.
enum Level {
    Object(Option<String>),
    Array(usize),
}

/// The offset after the string that starts at `start`.
fn string_end(json: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(byte) = json.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    json.len()
}
