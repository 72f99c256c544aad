//! Writing strings.

use super::scan::{special, specials};
use super::words::any_word;
use super::writer::Writer;

impl Writer {
    /// Writes a string.
    #[inline]
    pub fn str(&mut self, text: &str) {
        self.out.reserve(text.len() + 2);
        self.out.push('"');
        self.content(text);
        self.out.push('"');
    }

    /// Writes a string: what `value` displays.
    pub fn display(&mut self, value: &dyn std::fmt::Display) {
        self.out.push('"');
        // Writing to memory does not fail, and what fails of itself is written as far as it came.
        let _ = std::fmt::Write::write_fmt(&mut Content(self), format_args!("{value}"));
        self.out.push('"');
    }

    /// Writes what stands between the quotes of a string.
    #[inline]
    pub(super) fn content(&mut self, text: &str) {
        if any_word(text.as_bytes(), |word| {
            specials(u64::from_le_bytes(word)) != 0
        }) {
            self.escaped(text);
        } else {
            self.out.push_str(text);
        }
    }

    /// Writes text of which some is escaped, and what stands between that as it is.
    #[inline(never)]
    fn escaped(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut plain = 0;
        loop {
            let at = special(bytes, plain);
            if at > plain {
                self.out.push_str(text.get(plain..at).unwrap_or_default());
            }
            // Copies of lengths that are known are no calls.
            match bytes.get(at) {
                None => break,
                Some(b'"') => self.out.push_str("\\\""),
                Some(b'\\') => self.out.push_str("\\\\"),
                Some(b'\n') => self.out.push_str("\\n"),
                Some(b'\r') => self.out.push_str("\\r"),
                Some(b'\t') => self.out.push_str("\\t"),
                Some(0x08) => self.out.push_str("\\b"),
                Some(0x0c) => self.out.push_str("\\f"),
                Some(control) => self.control(*control),
            }
            plain = at + 1;
        }
    }

    /// Writes a control character that has no short escape.
    fn control(&mut self, byte: u8) {
        if byte < 0x10 {
            self.out.push_str("\\u000");
        } else {
            self.out.push_str("\\u001");
        }
        let digit = byte & 0xf;
        let first = if digit < 10 { b'0' } else { b'a' - 10 };
        self.out.push(char::from(first + digit));
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
