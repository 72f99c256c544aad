//! A concrete JSON reader over `jiter`: no type that is decoded is generic over it.
//!
//! In: text that is known to be UTF-8. Out: one value after the other, asked for by kind. It always knows the byte offset,
//! nests no deeper than its limit, and never panics on any text.

use std::borrow::Cow;

use jiter::{Jiter, JiterError, JiterErrorType, JsonErrorType, NumberAny, NumberInt, Peek};

use super::error::DecodeError;
use super::look::Tries;
use super::words::{any_word, below, each};

/// How deep objects and arrays may nest unless [`Reader::with_depth`] says otherwise.
pub const DEPTH: u16 = 128;

/// Reads JSON text, value by value.
///
/// When an object has a key twice, the last one counts.
#[derive(Debug)]
pub struct Reader<'j> {
    pub(super) text: &'j str,
    pub(super) jiter: Jiter<'j>,
    /// Where in `text` the text of `jiter` starts.
    base: usize,
    /// How many more levels may be entered.
    pub(super) depth: u16,
    /// Where the values of members that no slot wanted start, while that is asked for.
    pub(super) unknown: Option<Vec<usize>>,
    pub(super) tries: Tries,
    /// The last string that had escapes.
    unescaped: String,
}

/// The kind of a JSON value (RFC 8259, section 3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A number, with or without a fraction; see [`Reader::is_integer`].
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl Kind {
    /// The kind in words, with its article: "a string".
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Number => "a number",
            Self::String => "a string",
            Self::Array => "an array",
            Self::Object => "an object",
        }
    }

    pub(super) fn of(peek: Peek) -> Option<Self> {
        match peek.into_inner() {
            b'n' => Some(Self::Null),
            b't' | b'f' => Some(Self::Boolean),
            b'"' => Some(Self::String),
            b'[' => Some(Self::Array),
            b'{' => Some(Self::Object),
            b'-' | b'0'..=b'9' => Some(Self::Number),
            _ => None,
        }
    }
}

impl<'j> Reader<'j> {
    /// A reader at the start of `text`.
    #[must_use]
    pub fn new(text: &'j str) -> Self {
        Self {
            text,
            jiter: Jiter::new(text.as_bytes()),
            base: 0,
            depth: DEPTH,
            unknown: None,
            tries: Tries::default(),
            unescaped: String::new(),
        }
    }

    /// Lets objects and arrays nest `depth` levels deep, instead of [`DEPTH`]. A value that is skipped may nest 200 levels of
    /// its own: passing over it takes no stack.
    #[must_use]
    pub fn with_depth(mut self, depth: u16) -> Self {
        self.depth = depth;
        self
    }

    /// The position, in bytes from the start of the text.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.base + self.jiter.current_index()
    }

    /// Goes back (or on) to `offset`, which must be the position before a value.
    pub(super) fn rewind(&mut self, offset: usize) {
        let rest = self.text.get(offset..).unwrap_or_default();
        let old = std::mem::replace(&mut self.jiter, Jiter::new(&[]));
        self.jiter = Jiter::with_tape(rest.as_bytes(), old.into_tape());
        self.base = offset;
    }

    /// Ends the reading.
    ///
    /// # Errors
    /// Something other than white space follows.
    pub fn finish(&mut self) -> Result<(), DecodeError> {
        self.jiter.finish().map_err(|error| self.syntax(error))
    }

    /// The first byte of the next value, after white space.
    #[inline]
    pub(super) fn peek(&mut self) -> Result<Peek, DecodeError> {
        self.jiter.peek().map_err(|error| self.syntax(error))
    }

    /// Consumes a null, if the next value is one.
    ///
    /// # Errors
    /// The text is not JSON.
    #[inline]
    pub fn null(&mut self) -> Result<bool, DecodeError> {
        if self.peek()? != Peek::Null {
            return Ok(false);
        }
        self.jiter
            .known_null()
            .map_err(|error| self.syntax(error))?;
        Ok(true)
    }

    /// Reads a boolean.
    ///
    /// # Errors
    /// The text is not JSON, or the value is not a boolean.
    #[inline]
    pub fn boolean(&mut self) -> Result<bool, DecodeError> {
        let peek = self.peek()?;
        if peek != Peek::True && peek != Peek::False {
            return Err(self.mismatch("a boolean"));
        }
        self.jiter
            .known_bool(peek)
            .map_err(|error| self.syntax(error))
    }

    /// Reads a string. What is returned lives until the next call.
    ///
    /// # Errors
    /// The text is not JSON, or the value is not a string.
    #[inline]
    pub fn str(&mut self) -> Result<&str, DecodeError> {
        let raw = self.between_quotes()?;
        if !has_escapes(raw) {
            return Ok(raw);
        }
        self.unescaped.clear();
        unescape(raw, &mut self.unescaped);
        Ok(&self.unescaped)
    }

    /// Reads a string, borrowed from the text when it has no escapes.
    ///
    /// # Errors
    /// As [`Reader::str`].
    pub fn cow(&mut self) -> Result<Cow<'j, str>, DecodeError> {
        let raw = self.between_quotes()?;
        if !has_escapes(raw) {
            return Ok(Cow::Borrowed(raw));
        }
        let mut text = String::with_capacity(raw.len());
        unescape(raw, &mut text);
        Ok(Cow::Owned(text))
    }

    /// Reads a string as it stands, its escapes checked. The parser would check the encoding of each once more.
    #[inline]
    fn between_quotes(&mut self) -> Result<&'j str, DecodeError> {
        if self.peek()? != Peek::String {
            return Err(self.mismatch("a string"));
        }
        let start = self.offset() + 1;
        if let Err(error) = self.jiter.known_bytes() {
            return Err(self.syntax(error));
        }
        let end = self.offset().saturating_sub(1);
        Ok(self.text.get(start..end).unwrap_or_default())
    }

    /// Reads an id: a string, or the text of a number, which some servers send instead.
    ///
    /// # Errors
    /// The text is not JSON, or the value is neither.
    pub fn id(&mut self) -> Result<String, DecodeError> {
        if self.kind()? == Kind::Number {
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
        if self.peek()? != Peek::String {
            return Err(self.mismatch(expected));
        }
        let start = self.offset();
        match parse(self.str()?) {
            Some(value) => Ok(value),
            None => {
                let raw = self.text.get(start..self.offset()).unwrap_or_default();
                let found = format!("string {}", super::error::excerpt(raw));
                Err(DecodeError::mismatch(expected, found).located(self.text, start))
            }
        }
    }

    /// Reads an integer that fits the type, of which `expected` is the name. `1.0` and `1e3` are integers (JSON Schema
    /// 2020-12, section 4.2.3 of the core).
    ///
    /// # Errors
    /// The text is not JSON, or the value is not a number, not whole, or out of range.
    #[inline]
    pub fn integer<T: TryFrom<i64> + TryFrom<i128>>(
        &mut self,
        expected: &'static str,
    ) -> Result<T, DecodeError> {
        let peek = self.peek()?;
        let start = self.offset();
        if peek.is_num()
            && let Ok(NumberAny::Int(NumberInt::Int(value))) = self.jiter.known_number(peek)
            && let Ok(value) = T::try_from(value)
        {
            return Ok(value);
        }
        self.rewind(start);
        T::try_from(self.wide_integer(expected)?).map_err(|_| self.out_of_range(start, expected))
    }

    /// Reads an integer beyond `i64`, or one in an unusual notation.
    #[cold]
    fn wide_integer(&mut self, expected: &'static str) -> Result<i128, DecodeError> {
        if self.kind()? != Kind::Number {
            return Err(self.mismatch(expected));
        }
        let start = self.offset();
        let text = self.number()?;
        match super::exact::Exact::parse(text).map(|exact| exact.to_i128()) {
            Some(Ok(value)) => Ok(value),
            Some(Err(fault)) => Err(self.refuse(start, expected, text, fault)),
            None => Err(self.refuse(start, expected, text, "not a number")),
        }
    }

    #[cold]
    fn out_of_range(&self, start: usize, expected: &'static str) -> DecodeError {
        let text = self.text.get(start..self.offset()).unwrap_or_default();
        self.refuse(start, expected, text, "out of range")
    }

    /// Reads a number and gives its text, as it stands.
    ///
    /// # Errors
    /// The text is not JSON, or the value is not a number.
    pub fn number(&mut self) -> Result<&'j str, DecodeError> {
        let peek = self.peek()?;
        if Kind::of(peek) != Some(Kind::Number) {
            return Err(self.mismatch("a number"));
        }
        let start = self.offset();
        if let Err(error) = self.jiter.known_number_bytes(peek) {
            return Err(self.syntax(error));
        }
        Ok(self.text.get(start..self.offset()).unwrap_or_default())
    }

    /// Reads a number as the nearest `f64`.
    ///
    /// # Errors
    /// The text is not JSON, or the value is not a number or beyond the range of `f64`.
    pub fn float(&mut self) -> Result<f64, DecodeError> {
        let peek = self.peek()?;
        if Kind::of(peek) != Some(Kind::Number) {
            return Err(self.mismatch("a number"));
        }
        let start = self.offset();
        let rest = self.text.as_bytes().get(start..).unwrap_or_default();
        if let Some((value, length)) = super::exact::short_float(rest) {
            self.rewind(start + length);
            return Ok(value);
        }
        match self.jiter.known_float(peek) {
            Ok(value) if value.is_finite() => Ok(value),
            Ok(_) => Err(self.refuse(
                start,
                "a number in the range of a double",
                self.text.get(start..self.offset()).unwrap_or_default(),
                "out of range",
            )),
            Err(error) => Err(self.syntax(error)),
        }
    }

    /// Passes over one value, whatever it is.
    ///
    /// # Errors
    /// The text is not JSON.
    pub fn skip(&mut self) -> Result<(), DecodeError> {
        self.jiter.next_skip().map_err(|error| self.syntax(error))
    }

    /// Counts one level down.
    #[inline]
    pub(super) fn enter(&mut self) -> Result<(), DecodeError> {
        match self.depth.checked_sub(1) {
            Some(depth) => {
                self.depth = depth;
                Ok(())
            }
            None => Err(DecodeError::new("nested too deep").located(self.text, self.offset())),
        }
    }

    /// Counts one level up.
    #[inline]
    pub(super) fn leave(&mut self) {
        self.depth = self.depth.saturating_add(1);
    }

    /// The next value is not what was expected: says what it is.
    #[cold]
    pub fn mismatch(&mut self, expected: impl Into<Cow<'static, str>>) -> DecodeError {
        let found = match self.kind() {
            Ok(kind) => kind,
            Err(error) => return error,
        };
        let start = self.offset();
        let text = self.text.get(start..).unwrap_or_default();
        let found = match found {
            Kind::Null => "null".to_owned(),
            Kind::Boolean => format!(
                "boolean `{}`",
                if text.starts_with('t') {
                    "true"
                } else {
                    "false"
                }
            ),
            Kind::Number => {
                let end = text
                    .find(|c: char| !matches!(c, '0'..='9' | '.' | '-' | '+' | 'e' | 'E'))
                    .unwrap_or(text.len());
                format!(
                    "number `{}`",
                    super::error::excerpt(text.get(..end).unwrap_or_default())
                )
            }
            other => other.name().to_owned(),
        };
        DecodeError::mismatch(expected, found).located(self.text, start)
    }

    #[cold]
    fn refuse(&self, start: usize, expected: &'static str, text: &str, fault: &str) -> DecodeError {
        let found = format!("number `{}` ({fault})", super::error::excerpt(text));
        DecodeError::mismatch(expected, found).located(self.text, start)
    }

    #[cold]
    pub(super) fn syntax(&self, error: JiterError) -> DecodeError {
        syntax(self.text, self.base, error)
    }
}

#[inline]
fn has_escapes(raw: &str) -> bool {
    any_word(raw.as_bytes(), |bytes| {
        below(u64::from_ne_bytes(bytes) ^ each(b'\\'), 1) != 0
    })
}

/// Writes what stands between the quotes of a string, whose escapes are right, as what it means.
fn unescape(raw: &str, out: &mut String) {
    let mut rest = raw;
    while let Some((plain, escape)) = rest.split_once('\\') {
        out.push_str(plain);
        let Some((kind, after)) = escape.split_at_checked(1) else {
            break;
        };
        rest = after;
        match kind {
            "n" => out.push('\n'),
            "r" => out.push('\r'),
            "t" => out.push('\t'),
            "b" => out.push('\u{8}'),
            "f" => out.push('\u{c}'),
            "u" => {
                let (character, after) = code_point(rest);
                out.push(character);
                rest = after;
            }
            itself => out.push_str(itself),
        }
    }
    out.push_str(rest);
}

/// The character of `\u`, of which the digits follow: one code unit of UTF-16, or a pair (RFC 8259, section 7).
fn code_point(text: &str) -> (char, &str) {
    let unit = |text: &str| {
        let digits = text.get(..4)?;
        u32::from_str_radix(digits, 16).ok()
    };
    let first = unit(text).unwrap_or_default();
    let after = text.get(4..).unwrap_or_default();
    let (code, after) = match after.strip_prefix("\\u").and_then(unit) {
        Some(second @ 0xdc00..0xe000) if (0xd800..0xdc00).contains(&first) => {
            let code = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
            (code, after.get(6..).unwrap_or_default())
        }
        _ => (first, after),
    };
    (
        char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER),
        after,
    )
}

/// Brings an error of the parser into our terms.
#[cold]
fn syntax(text: &str, base: usize, error: JiterError) -> DecodeError {
    let message = match error.error_type {
        JiterErrorType::JsonError(JsonErrorType::RecursionLimitExceeded) => {
            "nested too deep".to_owned()
        }
        JiterErrorType::JsonError(kind) => format!("not JSON: {kind}"),
        JiterErrorType::WrongType { expected, actual } => {
            format!("expected {expected}, found {actual}")
        }
    };
    DecodeError::new(message).located(text, base + error.index)
}
