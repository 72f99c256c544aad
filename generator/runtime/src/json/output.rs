//! Whole values as JSON, and where in what was written a value stands.

use serde_json::Value;

use super::super::limits::{Check, Limits, Violations};
use super::decode::from_json;
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
    let text = writer.finish()?;
    from_json(&text).map_err(|error| {
        let mut violations = Violations::default();
        violations.push(error.path(), error.message());
        violations
    })
}

/// The path of the value that starts at `offset` of valid, compact JSON.
pub(super) fn path_at(json: &[u8], offset: usize) -> String {
    let mut levels: Vec<Level> = Vec::new();
    let mut at = 0;
    while at < offset {
        match json.get(at) {
            None => break,
            Some(b'{') => levels.push(Level::Object(None)),
            Some(b'[') => levels.push(Level::Array(0)),
            Some(b'}' | b']') => {
                levels.pop();
            }
            Some(b',') => match levels.last_mut() {
                Some(Level::Array(index)) => *index += 1,
                Some(Level::Object(key)) => *key = None,
                None => {}
            },
            Some(b'"') => {
                let end = string_end(json, at);
                if let Some(Level::Object(key @ None)) = levels.last_mut() {
                    *key = json
                        .get(at..end)
                        .and_then(|text| serde_json::from_slice(text).ok());
                }
                at = end;
                continue;
            }
            Some(_) => {}
        }
        at += 1;
    }
    let mut path = String::new();
    for level in levels {
        match level {
            Level::Object(key) => push_member(&mut path, &key.unwrap_or_default()),
            Level::Array(index) => push_index(&mut path, index),
        }
    }
    path
}

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
