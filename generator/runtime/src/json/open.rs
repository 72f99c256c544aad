//! Enums that a server may extend, and newtypes around strings: the parts that their macros build on.

use std::fmt;

/// An enum of strings that keeps a string its document does not list.
pub trait OpenEnum: Sized {
    /// The wire values that may be received but not sent; sending one is a violation.
    const RECEIVE_ONLY: &'static [&'static str] = &[];

    /// The variant of `text`; the catch-all for text that is not listed.
    fn from_wire(text: &str) -> Self;

    /// The text on the wire.
    fn as_str(&self) -> &str;
}

/// An enum of integers that keeps an integer its document does not list.
pub trait OpenIntEnum: Sized {
    /// The wire values that may be received but not sent; sending one is a violation.
    const RECEIVE_ONLY: &'static [i64] = &[];

    /// The variant of `value`; the catch-all for a value that is not listed.
    fn from_wire(value: i64) -> Self;

    /// The integer on the wire.
    fn as_i64(&self) -> i64;
}

/// A string that the document did not list when this crate was generated.
///
/// It cannot be matched by content here: a later release may list the string, and a `match` on it would silently stop
/// matching. Compare `as_str()` of the enum instead.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Unlisted(Box<str>);

impl Unlisted {
    /// For the enum's `from_wire`.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Unlisted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for Unlisted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// An integer that the document did not list when this crate was generated; see [`Unlisted`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnlistedInt(i64);

impl UnlistedInt {
    /// For the enum's `from_wire`.
    #[must_use]
    pub fn new(value: i64) -> Self {
        Self(value)
    }

    /// The integer on the wire.
    #[must_use]
    pub fn get(self) -> i64 {
        self.0
    }
}

impl fmt::Debug for UnlistedInt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for UnlistedInt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
