//! A concrete JSON reader (RFC 8259): no type that is decoded is generic over it.
//!
//! In: text that is known to be UTF-8. Out: one value after the other, asked for by kind. It always knows the byte offset,
//! nests no deeper than its limit, and never panics on any text. What it does with strings, numbers, objects and arrays is in
//! the files of those.

use super::attempt::Tries;
use super::error::{DecodeError, TOO_DEEP};
use super::order::Order;

/// How deep objects and arrays may nest unless [`Reader::with_depth`] says otherwise.
pub const DEPTH: u16 = 128;

/// How deep objects and arrays may ever nest: each level takes some of the stack.
pub const DEEPEST: u16 = 500;

/// What stands where the text ends.
const END: u8 = 0;

/// Reads JSON text, value by value.
///
/// When an object has a key twice, the last one counts.
#[derive(Debug)]
pub struct Reader<'j> {
    pub(super) text: &'j str,
    /// The offset of what comes next.
    pub(super) at: usize,
    /// How many more levels may be entered.
    pub(super) depth: u16,
    /// Where the values of members that no slot wanted start, while that is asked for.
    pub(super) unknown: Option<Vec<usize>>,
    pub(super) tries: Tries,
    pub(super) order: Order,
    /// What the last string meant that had escapes.
    pub(super) unescaped: String,
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

    /// The kind of the value that starts with `first`.
    pub(super) fn of(first: u8) -> Option<Self> {
        match first {
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
            at: 0,
            depth: DEPTH,
            unknown: None,
            tries: Tries::default(),
            order: Order::unknown(),
            unescaped: String::new(),
        }
    }

    /// Lets objects and arrays nest `depth` levels deep, instead of [`DEPTH`]; at most [`DEEPEST`]. A value that is skipped may
    /// nest 200 levels of its own: passing over it takes no stack.
    #[must_use]
    pub fn with_depth(mut self, depth: u16) -> Self {
        self.depth = depth.min(DEEPEST);
        self
    }

    /// The position, in bytes from the start of the text.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.at
    }

    /// Goes back (or on) to `offset`, which must be the position before a value.
    pub(super) fn rewind(&mut self, offset: usize) {
        self.at = offset;
    }

    /// Ends the reading.
    ///
    /// # Errors
    /// Something other than white space follows.
    pub fn finish(&mut self) -> Result<(), DecodeError> {
        self.peek();
        if self.at < self.text.len() {
            return Err(self.not_json("trailing characters"));
        }
        Ok(())
    }

    /// The first byte after white space, which is passed over: that of the next value, or a comma or the like. Where the text
    /// ends it is [`END`], which starts nothing.
    #[inline]
    pub(super) fn peek(&mut self) -> u8 {
        match self.byte() {
            byte @ 0..=b' ' => self.after_space(byte),
            byte => byte,
        }
    }

    #[inline]
    fn byte(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(END)
    }

    fn after_space(&mut self, mut byte: u8) -> u8 {
        while matches!(byte, b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
            byte = self.byte();
        }
        byte
    }

    /// Consumes `word`, if it is what comes next.
    #[inline]
    pub(super) fn word<const N: usize>(&mut self, word: &[u8; N]) -> bool {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let found = rest.first_chunk::<N>() == Some(word);
        if found {
            self.at += N;
        }
        found
    }

    /// The kind of the next value.
    ///
    /// # Errors
    /// No value can start here.
    pub fn kind(&mut self) -> Result<Kind, DecodeError> {
        let first = self.peek();
        Kind::of(first).ok_or_else(|| self.not_json("expected a value"))
    }

    /// Consumes a null, if the next value is one.
    ///
    /// # Errors
    /// The text is not JSON.
    #[inline]
    pub fn null(&mut self) -> Result<bool, DecodeError> {
        if self.peek() != b'n' {
            return Ok(false);
        }
        if self.word(b"null") {
            Ok(true)
        } else {
            Err(self.not_json("expected `null`"))
        }
    }

    /// Reads a boolean.
    ///
    /// # Errors
    /// The text is not JSON, or the value is not a boolean.
    #[inline]
    pub fn boolean(&mut self) -> Result<bool, DecodeError> {
        let first = self.peek();
        if self.word(b"true") {
            Ok(true)
        } else if self.word(b"false") {
            Ok(false)
        } else if matches!(first, b't' | b'f') {
            Err(self.not_json("expected `true` or `false`"))
        } else {
            Err(self.mismatch("a boolean"))
        }
    }

    /// Counts one level down.
    #[inline]
    pub(super) fn enter(&mut self) -> Result<(), DecodeError> {
        match self.depth.checked_sub(1) {
            Some(depth) => {
                self.depth = depth;
                Ok(())
            }
            None => Err(self.too_deep()),
        }
    }

    /// Counts one level up.
    #[inline]
    pub(super) fn leave(&mut self) {
        self.depth = self.depth.saturating_add(1);
    }

    #[cold]
    pub(super) fn too_deep(&self) -> DecodeError {
        DecodeError::new(TOO_DEEP).located(self.text, self.offset())
    }
}
