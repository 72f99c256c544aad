//! What went wrong while a value was read: where, what was expected, what stood there.
//!
//! In: a message at the place of the fault. Out: a [`DecodeError`] that grows its path from the inside out on the way up, so
//! that a value without a fault pays nothing. An error is one pointer wide, and its text is always of bounded length, whatever
//! names and values the server sends: a few of its words are repeated, since they tell most about a fault.

use std::borrow::Cow;
use std::fmt;

/// The most bytes of the offending text, or of a name, that an error repeats.
const EXCERPT: usize = 60;

/// The most bytes of a message, and of a path.
const MESSAGE: usize = 1_000;

/// What is said of a value within more others than the reader goes into.
pub(super) const TOO_DEEP: &str = "nested too deep";

/// JSON text could not be decoded.
///
/// The message names the path of the value, what was expected and what stood there:
/// ``result.items[3].id: expected a string, found number `12` (byte 240)``.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Fault>);

#[derive(Clone, PartialEq, Eq)]
struct Fault {
    /// Innermost step first.
    steps: Vec<Step>,
    message: Cow<'static, str>,
    expected: Option<Cow<'static, str>>,
    found: Option<String>,
    offset: Option<usize>,
    excerpt: String,
}

#[derive(Clone, PartialEq, Eq)]
enum Step {
    Member(Cow<'static, str>),
    Item(usize),
}

impl DecodeError {
    /// A fault described in one sentence, such as "not a valid date".
    #[cold]
    pub fn new(message: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Fault {
            steps: Vec::new(),
            message: message.into(),
            expected: None,
            found: None,
            offset: None,
            excerpt: String::new(),
        }))
    }

    /// `expected` names what the document describes ("a string"), `found` what stood there ("null").
    #[cold]
    pub fn mismatch(expected: impl Into<Cow<'static, str>>, found: impl Into<String>) -> Self {
        Self::of_kinds(expected.into(), found.into())
    }

    fn of_kinds(expected: Cow<'static, str>, found: String) -> Self {
        let mut error = Self::new(format!("expected {expected}, found {found}"));
        error.0.expected = Some(expected);
        error.0.found = Some(found);
        error
    }

    /// A required member `name` is absent or null.
    #[cold]
    pub fn missing(name: impl Into<Cow<'static, str>>) -> Self {
        Self::absent().in_member(name)
    }

    /// Whether it is the depth that was too much, and not the value that was another.
    pub(super) fn is_of_depth(&self) -> bool {
        self.0.message == TOO_DEEP
    }

    /// A value that must be there is absent or null.
    #[cold]
    pub(crate) fn absent() -> Self {
        Self::new("required, but missing or null")
    }

    /// The same fault, seen from the object that holds the value as member `name`.
    #[cold]
    #[must_use]
    pub fn in_member(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        let name = match name.into() {
            Cow::Owned(name) if name.len() > EXCERPT => Cow::Owned(excerpt(&name)),
            name => name,
        };
        self.0.steps.push(Step::Member(name));
        self
    }

    /// The same fault, seen from the array that holds the value at `index`, counted from 0.
    #[cold]
    #[must_use]
    pub fn in_item(mut self, index: usize) -> Self {
        self.0.steps.push(Step::Item(index));
        self
    }

    /// Says where in `text` the fault is, unless that is known.
    #[cold]
    #[must_use]
    pub(crate) fn located(mut self, text: &str, offset: usize) -> Self {
        if self.0.offset.is_none() {
            let rest = text.get(offset..).unwrap_or_default();
            let value = rest.trim_start();
            self.0.offset = Some(offset + (rest.len() - value.len()));
            self.0.excerpt = excerpt(value);
        }
        self
    }

    /// Where the value is: `result.items[3].id`. Empty for the whole text. A name that is long is cut, and so is a path.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for step in self.0.steps.iter().rev() {
            match step {
                Step::Member(name) => push_member(&mut path, name),
                Step::Item(index) => push_index(&mut path, *index),
            }
        }
        cut(&mut path);
        path
    }

    /// What is wrong, without the path.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// What was expected, when the fault is a value of another kind.
    #[must_use]
    pub fn expected(&self) -> Option<&str> {
        self.0.expected.as_deref()
    }

    /// What was found instead, when the fault is a value of another kind.
    #[must_use]
    pub fn found(&self) -> Option<&str> {
        self.0.found.as_deref()
    }

    /// Where the offending text starts, in bytes from the start of the text; `None` for a value that was not read from text.
    #[must_use]
    pub fn offset(&self) -> Option<usize> {
        self.0.offset
    }

    /// The start of the offending text, on one line and of bounded length.
    #[must_use]
    pub fn excerpt(&self) -> &str {
        &self.0.excerpt
    }
}

/// Appends member `name` to a path: `.name`, or `["odd name"]` when it would not read as one word.
pub(crate) fn push_member(path: &mut String, name: &str) {
    let plain = !name.is_empty()
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '$' | '@' | ':' | '/'));
    if plain {
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(name);
    } else {
        path.push_str(&format!("[{name:?}]"));
    }
}

/// Appends item `index` to a path: `[3]`.
pub(crate) fn push_index(path: &mut String, index: usize) {
    path.push_str(&format!("[{index}]"));
}

/// Cuts a text that is longer than a message may be.
fn cut(text: &mut String) {
    if text.len() > MESSAGE {
        let end = (0..=MESSAGE).rev().find(|end| text.is_char_boundary(*end));
        text.truncate(end.unwrap_or_default());
        text.push('…');
    }
}

/// At most [`EXCERPT`] bytes of `text`, cut between characters, control characters escaped.
pub(crate) fn excerpt(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if out.len() >= EXCERPT {
            out.push('…');
            break;
        }
        if c.is_control() {
            out.extend(c.escape_default());
        } else {
            out.push(c);
        }
    }
    out
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path();
        if !path.is_empty() {
            write!(f, "{path}: ")?;
        }
        f.write_str(&self.0.message)?;
        if let Some(offset) = self.0.offset {
            write!(f, " (byte {offset})")?;
        }
        Ok(())
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("path", &self.path())
            .field("message", &self.0.message)
            .field("offset", &self.0.offset)
            .field("excerpt", &self.0.excerpt)
            .finish()
    }
}

impl std::error::Error for DecodeError {}
