//! Reading strings: the names of members, and values.
//!
//! A string without escapes is borrowed from the text. One with escapes is unescaped, while it is checked, into a buffer that
//! the next such string uses again.

use std::borrow::Cow;

use super::error::DecodeError;
use super::reader::Reader;
use super::scan::special;

/// The content of a string that has been read.
pub(super) enum Content<'j> {
    /// As it stands in the text.
    Plain(&'j str),
    /// It had escapes: the reader's buffer has what it means.
    Unescaped,
}

impl<'j> Reader<'j> {
    /// Reads a string. What is returned lives until the next call.
    ///
    /// # Errors
    /// The text is not JSON, or the value is not a string.
    #[inline]
    pub fn str(&mut self) -> Result<&str, DecodeError> {
        let content = self.string()?;
        Ok(self.content(&content))
    }

    /// Reads a string, borrowed from the text when it has no escapes.
    ///
    /// # Errors
    /// As [`Reader::str`].
    pub fn cow(&mut self) -> Result<Cow<'j, str>, DecodeError> {
        let content = self.string()?;
        Ok(self.kept(&content))
    }

    /// Reads an id: a string, or the text of a number, which some servers send instead.
    ///
    /// # Errors
    /// The text is not JSON, or the value is neither.
    pub fn id(&mut self) -> Result<String, DecodeError> {
        if matches!(self.peek(), b'-' | b'0'..=b'9') {
            self.number().map(str::to_owned)
        } else {
            self.str().map(str::to_owned)
        }
    }

    /// Reads a string and makes a value of it. Text that `parse` does not know is an error at the string, saying that
    /// `expected` ("a date") was expected.
    ///
    /// # Errors
    /// As [`Reader::str`]; also when `parse` gives nothing.
    pub fn parsed<T>(
        &mut self,
        expected: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, DecodeError> {
        if self.peek() != b'"' {
            return Err(self.mismatch(expected));
        }
        let start = self.offset();
        match parse(self.str()?) {
            Some(value) => Ok(value),
            None => Err(self.unknown_text(start, expected)),
        }
    }

    #[cold]
    fn unknown_text(&self, start: usize, expected: &'static str) -> DecodeError {
        let raw = self.text.get(start..self.offset()).unwrap_or_default();
        let found = format!("string {}", super::error::excerpt(raw));
        DecodeError::mismatch(expected, found).located(self.text, start)
    }

    /// Reads a string.
    #[inline]
    fn string(&mut self) -> Result<Content<'j>, DecodeError> {
        if self.peek() != b'"' {
            return Err(self.mismatch("a string"));
        }
        self.quoted()
    }

    /// Reads the string whose first quote is next.
    #[inline]
    pub(super) fn quoted(&mut self) -> Result<Content<'j>, DecodeError> {
        let start = self.at + 1;
        let end = special(self.text.as_bytes(), start);
        if self.text.as_bytes().get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(Content::Plain(
                self.text.get(start..end).unwrap_or_default(),
            ));
        }
        self.unescape(start, end)?;
        Ok(Content::Unescaped)
    }

    /// What a string says.
    #[inline]
    pub(super) fn content<'a>(&'a self, content: &Content<'a>) -> &'a str {
        match content {
            Content::Plain(text) => text,
            Content::Unescaped => &self.unescaped,
        }
    }

    /// What a string says, for longer than until the next one is read.
    pub(super) fn kept(&self, content: &Content<'j>) -> Cow<'j, str> {
        match content {
            Content::Plain(text) => Cow::Borrowed(text),
            Content::Unescaped => Cow::Owned(self.unescaped.clone()),
        }
    }

    /// Reads a string from `start` on, which is plain up to `at`.
    #[inline(never)]
    fn unescape(&mut self, start: usize, mut at: usize) -> Result<(), DecodeError> {
        self.unescaped.clear();
        let mut plain = start;
        loop {
            self.push(plain, at);
            match self.text.as_bytes().get(at) {
                Some(b'"') => break,
                Some(b'\\') => at = self.escape(at)?,
                Some(_) => {
                    return Err(self.not_json_at(at, "a control character within a string"));
                }
                None => return Err(self.not_json_at(at, "the text ends within a string")),
            }
            plain = at;
            at = special(self.text.as_bytes(), at);
        }
        self.at = at + 1;
        Ok(())
    }

    /// Adds what stands between two offsets as it is. A copy whose length is known is no call.
    #[inline]
    fn push(&mut self, start: usize, end: usize) {
        let length = self.unescaped.len() + end.saturating_sub(start);
        match self.text.get(start..start + 8) {
            Some(word) if end <= start + 8 => {
                self.unescaped.push_str(word);
                self.unescaped.truncate(length);
            }
            _ => {
                let run = self.text.get(start..end).unwrap_or_default();
                self.unescaped.push_str(run);
            }
        }
    }

    /// Reads the escape at `at` and gives the offset behind it.
    #[inline]
    fn escape(&mut self, at: usize) -> Result<usize, DecodeError> {
        let meant = match self.text.as_bytes().get(at + 1) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.code_point(at),
            _ => return Err(self.not_json_at(at, "an escape that there is not")),
        };
        self.unescaped.push(meant);
        Ok(at + 2)
    }

    /// Reads the `\u` at `at`: one code unit of UTF-16, or a pair (RFC 8259, section 7).
    fn code_point(&mut self, at: usize) -> Result<usize, DecodeError> {
        let (code, end) = match self.code_unit(at)? {
            first @ 0xd800..0xdc00 => match self.code_unit(at + 6) {
                Ok(second @ 0xdc00..0xe000) => (
                    0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00),
                    at + 12,
                ),
                _ => return Err(self.not_json_at(at, "half of a surrogate pair")),
            },
            code => (code, at + 6),
        };
        match char::from_u32(code) {
            Some(meant) => {
                self.unescaped.push(meant);
                Ok(end)
            }
            None => Err(self.not_json_at(at, "half of a surrogate pair")),
        }
    }

    fn code_unit(&self, at: usize) -> Result<u32, DecodeError> {
        let digits = self
            .text
            .get(at..)
            .and_then(|text| text.strip_prefix("\\u"));
        let mut digits = digits.and_then(|text| text.get(..4)).map(str::chars);
        let unit = digits.as_mut().and_then(|digits| {
            digits.try_fold(0, |unit, digit| Some(unit * 16 + digit.to_digit(16)?))
        });
        unit.ok_or_else(|| self.not_json_at(at, "an escape without four hexadecimal digits"))
    }

    /// Passes over the string whose first quote is next. Half of a surrogate pair has no meaning, but the grammar has it
    /// (RFC 8259, section 8.2), and what nobody wants need not mean anything.
    pub(super) fn skip_string(&mut self) -> Result<(), DecodeError> {
        self.unescaped.clear();
        let mut at = self.at + 1;
        loop {
            at = special(self.text.as_bytes(), at);
            let rest = self.text.as_bytes().get(at..).unwrap_or_default();
            at = match rest {
                [b'"', ..] => break,
                [b'\\', b'u', ..] => self.code_unit(at).map(|_| at + 6)?,
                [b'\\', ..] => self.escape(at)?,
                // A control character, or the end of the text.
                _ => return self.unescape(at, at),
            };
        }
        self.at = at + 1;
        Ok(())
    }
}
