//! A concrete JSON writer: compact text into one buffer.
//!
//! In: values, by [`Encode`]. Out: always valid JSON. A number that JSON cannot have (NaN, an infinity) is written as null and
//! reported by [`Writer::finish`], with its path.

use serde_json::Value;

use super::super::limits::{Check, Limits, Violations};
use super::decode::from_json;
use super::encode::{Encode, Entries};
use super::error::{push_index, push_member};
use super::words::{any_word, below, each};

/// Writes compact JSON.
#[derive(Debug, Default)]
pub struct Writer {
    out: Vec<u8>,
    /// Where numbers stand that are not finite.
    not_finite: Vec<usize>,
}

impl Writer {
    /// A writer with nothing written.
    #[must_use]
    pub fn new() -> Self {
        Self {
            // Most bodies are short; few need more than one buffer.
            out: Vec::with_capacity(256),
            not_finite: Vec::new(),
        }
    }

    /// The text.
    ///
    /// # Errors
    /// A number was not finite; every one is listed with its path.
    pub fn finish(self) -> Result<String, Violations> {
        // What was written came from `str`s and ASCII, so this never replaces anything.
        let text = String::from_utf8(self.out)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
        if self.not_finite.is_empty() {
            return Ok(text);
        }
        let mut violations = Violations::default();
        for offset in self.not_finite {
            violations.push(path_at(text.as_bytes(), offset), "must be a finite number");
        }
        Err(violations)
    }

    /// Writes an object, leaving out the absent members.
    pub fn object(&mut self, members: &[(&str, &dyn Encode)]) {
        self.out.push(b'{');
        self.members(members);
        self.out.push(b'}');
    }

    /// Writes an object with declared members and others. Of the others, one with the name of a declared member that is
    /// written is left out.
    pub fn object_rest(&mut self, members: &[(&str, &dyn Encode)], rest: &dyn Entries) {
        self.out.push(b'{');
        let mut first = self.members(members);
        rest.each_entry(&mut |name, value| {
            let taken = members
                .iter()
                .any(|(member, declared)| *member == name && !declared.is_absent());
            if !taken {
                self.member(&mut first, name, value);
            }
        });
        self.out.push(b'}');
    }

    /// Writes the members and says whether there was none.
    fn members(&mut self, members: &[(&str, &dyn Encode)]) -> bool {
        let mut first = true;
        for (name, value) in members {
            if !value.is_absent() {
                self.member(&mut first, name, *value);
            }
        }
        first
    }

    #[inline]
    fn member<T: Encode + ?Sized>(&mut self, first: &mut bool, name: &str, value: &T) {
        self.name(std::mem::take(first), name);
        value.encode(self);
    }

    /// Writes the name of a member, and the comma that sets it apart.
    #[inline]
    fn name(&mut self, first: bool, name: &str) {
        self.out.reserve(name.len() + 4);
        if !first {
            self.out.push(b',');
        }
        self.out.push(b'"');
        self.content(name);
        self.out.extend_from_slice(b"\":");
    }

    /// Writes a variant of a union: `value`, and in it a member that names the variant, unless `value` is no object.
    pub fn tagged(&mut self, member: &str, tag: &str, value: &dyn Encode) {
        let start = self.out.len();
        value.encode(self);
        if self.out.get(start) != Some(&b'{') {
            return;
        }
        let value = self.out.split_off(start + 1);
        self.str(member);
        self.out.push(b':');
        self.str(tag);
        if value.first() != Some(&b'}') {
            self.out.push(b',');
        }
        let moved = self.out.len() - start - 1;
        for offset in self.not_finite.iter_mut().filter(|offset| **offset > start) {
            *offset += moved;
        }
        self.out.extend_from_slice(&value);
    }

    /// Writes a map. What is in it is there: `None` is null.
    pub fn map<'a, T: Encode + 'a>(
        &mut self,
        entries: impl IntoIterator<Item = (&'a String, &'a T)>,
    ) {
        self.out.push(b'{');
        let mut first = true;
        for (name, value) in entries {
            self.member(&mut first, name, value);
        }
        self.out.push(b'}');
    }

    /// Writes an array.
    pub fn array<T: Encode>(&mut self, items: &[T]) {
        self.tuple_rest(&[], items);
    }

    /// Writes an array of values of different types.
    pub fn tuple(&mut self, items: &[&dyn Encode]) {
        self.tuple_rest::<bool>(items, &[]);
    }

    /// Writes an array whose first items are of different types.
    pub fn tuple_rest<T: Encode>(&mut self, items: &[&dyn Encode], rest: &[T]) {
        self.sequence(|writer, first| {
            for item in items {
                writer.item(first, *item);
            }
            for item in rest {
                writer.item(first, item);
            }
        });
    }

    /// Writes an array of whatever items `write` writes.
    #[inline]
    pub(super) fn sequence(&mut self, write: impl FnOnce(&mut Self, &mut bool)) {
        self.out.push(b'[');
        write(self, &mut true);
        self.out.push(b']');
    }

    #[inline]
    pub(super) fn item<T: Encode + ?Sized>(&mut self, first: &mut bool, item: &T) {
        if !std::mem::take(first) {
            self.out.push(b',');
        }
        item.encode(self);
    }

    /// Writes null.
    #[inline]
    pub fn null(&mut self) {
        self.out.extend_from_slice(b"null");
    }

    /// Writes a boolean.
    #[inline]
    pub fn boolean(&mut self, value: bool) {
        // A copy of a length that is known is no call.
        if value {
            self.out.extend_from_slice(b"true");
        } else {
            self.out.extend_from_slice(b"false");
        }
    }

    /// Writes a string.
    #[inline]
    pub fn str(&mut self, text: &str) {
        self.out.reserve(text.len() + 2);
        self.out.push(b'"');
        self.content(text);
        self.out.push(b'"');
    }

    /// Writes what stands between the quotes of a string.
    #[inline]
    fn content(&mut self, text: &str) {
        if needs_escape(text.as_bytes()) {
            self.escaped(text.as_bytes());
        } else {
            self.out.extend_from_slice(text.as_bytes());
        }
    }

    /// Writes bytes of which some are escaped, and what stands between those as it is.
    fn escaped(&mut self, bytes: &[u8]) {
        let mut rest = bytes;
        while let Some(at) = rest.iter().position(|byte| is_escaped(*byte)) {
            let (plain, from) = rest.split_at(at);
            self.out.extend_from_slice(plain);
            let Some((byte, after)) = from.split_first() else {
                break;
            };
            match byte {
                b'"' => self.out.extend_from_slice(b"\\\""),
                b'\\' => self.out.extend_from_slice(b"\\\\"),
                b'\n' => self.out.extend_from_slice(b"\\n"),
                b'\r' => self.out.extend_from_slice(b"\\r"),
                b'\t' => self.out.extend_from_slice(b"\\t"),
                0x08 => self.out.extend_from_slice(b"\\b"),
                0x0c => self.out.extend_from_slice(b"\\f"),
                control => {
                    let digit = |digit: u8| {
                        if digit < 10 {
                            b'0' + digit
                        } else {
                            b'a' + digit - 10
                        }
                    };
                    let digits = [digit(control >> 4), digit(control & 0xf)];
                    self.out.extend_from_slice(b"\\u00");
                    self.out.extend_from_slice(&digits);
                }
            }
            rest = after;
        }
        self.out.extend_from_slice(rest);
    }

    /// Writes a string: what `value` displays.
    pub fn display(&mut self, value: &dyn std::fmt::Display) {
        self.out.push(b'"');
        // Writing to memory does not fail, and what fails of itself is written as far as it came.
        let _ = std::fmt::Write::write_fmt(&mut Content(self), format_args!("{value}"));
        self.out.push(b'"');
    }

    /// Writes a number, given as text: digits for an integer, shortest round-trip text for a float. Text that is not a JSON
    /// number is written as a string.
    pub fn number(&mut self, text: &str) {
        let mut reader = super::reader::Reader::new(text);
        if reader.number().is_ok_and(|number| number == text) {
            self.out.extend_from_slice(text.as_bytes());
        } else {
            self.str(text);
        }
    }

    /// Writes a float; one that is not finite is written as null and reported.
    pub fn float(&mut self, value: f64) {
        if !value.is_finite() {
            self.not_finite.push(self.out.len());
        }
        self.put(|out| serde_json::to_writer(out, &value));
    }

    /// Writes a float with the shortest text that reads back as the same `f32`; see [`Writer::float`].
    pub fn single(&mut self, value: f32) {
        if !value.is_finite() {
            self.not_finite.push(self.out.len());
        }
        self.put(|out| serde_json::to_writer(out, &value));
    }

    /// Writes free-form JSON.
    pub fn value(&mut self, value: &Value) {
        self.put(|out| serde_json::to_writer(out, value));
    }

    /// Lets `serde_json` write. Writing to memory does not fail, and neither do the types that it is used for.
    #[inline]
    pub(super) fn put(&mut self, write: impl FnOnce(&mut Vec<u8>) -> serde_json::Result<()>) {
        let start = self.out.len();
        if write(&mut self.out).is_err() {
            self.out.truncate(start);
            self.null();
        }
    }
}

/// The content of a string that is being written.
struct Content<'w>(&'w mut Writer);

impl std::fmt::Write for Content<'_> {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.0.content(text);
        Ok(())
    }
}

/// Whether JSON escapes the byte: a quote, a backslash or a control character (RFC 8259, section 7).
const fn is_escaped(byte: u8) -> bool {
    matches!(byte, 0..0x20 | b'"' | b'\\')
}

/// Whether a string has a byte that JSON escapes.
#[inline]
fn needs_escape(bytes: &[u8]) -> bool {
    any_word(bytes, has_escaped)
}

/// Whether one of eight bytes is escaped: subtracting sets the top bit of a byte that is less than the one subtracted.
#[inline]
fn has_escaped(bytes: [u8; 8]) -> bool {
    let word = u64::from_ne_bytes(bytes);
    below(word, 0x20) | below(word ^ each(b'"'), 1) | below(word ^ each(b'\\'), 1) != 0
}

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
fn path_at(json: &[u8], offset: usize) -> String {
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
