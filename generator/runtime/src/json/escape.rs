//! Writing strings.

use super::scan::{first, is_special, specials};
use super::words::{any_word, short};
use super::writer::Writer;

/// What stands behind the backslash for each control character: `u` where four digits follow (RFC 8259, section 7). A quote and
/// a backslash stand for themselves.
const LETTERS: &[u8; 32] = b"uuuuuuuubtnufruuuuuuuuuuuuuuuuuu";

impl Writer {
    /// Writes a string.
    #[inline]
    pub fn str(&mut self, text: &str) {
        self.out.reserve(text.len() + 2);
        self.out.push(b'"');
        self.content(text);
        self.out.push(b'"');
    }

    /// Writes a string: what `value` displays.
    pub fn display(&mut self, value: &dyn std::fmt::Display) {
        self.out.push(b'"');
        // Writing to memory does not fail, and what fails of itself is written as far as it came.
        let _ = std::fmt::Write::write_fmt(&mut Content(self), format_args!("{value}"));
        self.out.push(b'"');
    }

    /// Writes what stands between the quotes of a string.
    pub(super) fn content(&mut self, text: &str) {
        let bytes = text.as_bytes();
        if bytes.len() < 8 {
            let word = short(bytes);
            if specials(word) == 0 {
                self.few(word.to_le_bytes(), bytes.len());
            } else {
                self.escaped(bytes);
            }
        } else if any_word(bytes, |word| specials(word) != 0) {
            self.escaped(bytes);
        } else {
            self.copy(bytes);
        }
    }

    /// Copies the first `count` of eight bytes. A copy whose length is known is no call.
    #[inline]
    pub(super) fn few(&mut self, bytes: [u8; 8], count: usize) {
        let end = self.out.len() + count;
        self.out.extend_from_slice(&bytes);
        self.out.truncate(end);
    }

    /// Copies at least eight bytes: most names and words are short enough to go by eights, of which the last overlap.
    #[inline]
    fn copy(&mut self, text: &[u8]) {
        let (chunks, _) = text.as_chunks::<8>();
        match text.last_chunk::<8>() {
            Some(last) if chunks.len() <= 4 => {
                let end = self.out.len() + text.len();
                for chunk in chunks {
                    self.out.extend_from_slice(chunk);
                }
                self.out.truncate(end - last.len());
                self.out.extend_from_slice(last);
            }
            _ => self.out.extend_from_slice(text),
        }
    }

    /// Writes text of which some is escaped: eight bytes are copied, and what they hold from the first special one on is taken
    /// back.
    #[inline(never)]
    fn escaped(&mut self, text: &[u8]) {
        self.out.reserve(2 * text.len());
        let mut rest = text;
        while let Some((chunk, behind)) = rest.split_first_chunk::<8>() {
            self.out.extend_from_slice(chunk);
            let found = specials(u64::from_le_bytes(*chunk));
            if found == 0 {
                rest = behind;
                continue;
            }
            let plain = first(found);
            self.out.truncate(self.out.len() - chunk.len() + plain);
            let Some((byte, behind)) = rest.get(plain..).and_then(<[u8]>::split_first) else {
                break;
            };
            self.escape(*byte);
            rest = behind;
        }
        for byte in rest {
            if is_special(*byte) {
                self.escape(*byte);
            } else {
                self.out.push(*byte);
            }
        }
    }

    /// Writes a special character.
    #[inline]
    fn escape(&mut self, byte: u8) {
        let letter = LETTERS.get(usize::from(byte)).copied().unwrap_or(byte);
        self.out.extend_from_slice(&[b'\\', letter]);
        if letter == b'u' {
            let digit = |value: u8| {
                if value < 10 {
                    b'0' + value
                } else {
                    b'a' - 10 + value
                }
            };
            let digits = [b'0', b'0', digit(byte >> 4), digit(byte & 0xf)];
            self.out.extend_from_slice(&digits);
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
