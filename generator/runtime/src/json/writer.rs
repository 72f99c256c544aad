//! A concrete JSON writer: compact text into one buffer.
//!
//! In: values, by [`Encode`]. Out: always valid JSON, in UTF-8. A number that JSON cannot have (NaN, an infinity) is written as
//! null and reported by [`Writer::finish`], with its path.

use super::super::limits::Violations;
use super::encode::{Encode, Entries};
use super::output::Walk;
use super::scan::number_end;

/// Writes compact JSON.
#[derive(Debug, Default)]
pub struct Writer {
    /// Bytes, since a part of a character may be copied before the rest of it.
    pub(super) out: Vec<u8>,
    /// Where numbers stand that are not finite, one after the other.
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
    /// As [`Writer::into_bytes`].
    pub fn finish(self) -> Result<String, Violations> {
        // Nothing but whole texts was written, so none is ever lost.
        Ok(String::from_utf8(self.into_bytes()?).unwrap_or_default())
    }

    /// The text as it is sent: UTF-8 that nobody has to check again.
    ///
    /// # Errors
    /// A number was not finite; every one is listed with its path.
    pub fn into_bytes(self) -> Result<Vec<u8>, Violations> {
        if self.not_finite.is_empty() {
            return Ok(self.out);
        }
        let mut violations = Violations::default();
        let mut walk = Walk::new(&self.out);
        for offset in self.not_finite {
            violations.push(walk.path_at(offset), "must be a finite number");
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
        if first {
            self.out.push(b'"');
        } else {
            self.out.extend_from_slice(b",\"");
        }
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
        self.name(true, member);
        self.str(tag);
        if !value.starts_with(b"}") {
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
        self.sequence(|writer, first| {
            for item in items {
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
        if value {
            self.out.extend_from_slice(b"true");
        } else {
            self.out.extend_from_slice(b"false");
        }
    }

    /// Writes a number, given as text: digits for an integer, shortest round-trip text for a float. Text that is not a JSON
    /// number is written as a string.
    pub fn number(&mut self, text: &str) {
        if number_end(text.as_bytes(), 0) == Ok(text.len()) {
            self.out.extend_from_slice(text.as_bytes());
        } else {
            self.str(text);
        }
    }

    /// Writes what `value` displays, which must be JSON.
    pub(super) fn plain(&mut self, value: &dyn std::fmt::Display) {
        // Writing to memory does not fail.
        let _ = std::io::Write::write_fmt(&mut self.out, format_args!("{value}"));
    }

    /// Writes a float; one that is not finite is written as null and reported.
    #[inline]
    pub fn float(&mut self, value: f64) {
        if value.is_finite() {
            let mut digits = zmij::Buffer::new();
            let text = digits.format_finite(value);
            self.out.extend_from_slice(text.as_bytes());
        } else {
            self.not_finite();
        }
    }

    /// Writes a float with the shortest text that reads back as the same `f32`; see [`Writer::float`].
    pub fn single(&mut self, value: f32) {
        if value.is_finite() {
            let mut digits = zmij::Buffer::new();
            let text = digits.format_finite(value);
            self.out.extend_from_slice(text.as_bytes());
        } else {
            self.not_finite();
        }
    }

    #[cold]
    fn not_finite(&mut self) {
        self.not_finite.push(self.out.len());
        self.null();
    }
}
