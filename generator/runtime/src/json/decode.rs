//! The traits of reading: JSON text in, values out.
//!
//! [`Decode`] makes one value; a [`Slot`] is a place that a member's value goes to, so that one list of slots describes an
//! object without any code that is generic over it. An object starts blank and is filled in place: no member is a local of
//! its own that every error on the way would have to drop, which is most of what such code costs to compile.

use super::error::DecodeError;
use super::reader::Reader;

/// A value that can be read from JSON text.
pub trait Decode: Sized {
    /// Whether a member with such a value may be absent: what is blank then stands for it. So it is with those types that
    /// have null among their values.
    const OPTIONAL: bool = false;

    /// What a value is before it is read: whatever is cheap to make. Nobody gets to see it, unless it is
    /// [optional](Self::OPTIONAL).
    fn blank() -> Self;

    /// Reads one value, which starts at the reader's position.
    ///
    /// # Errors
    /// The text is not JSON, or the value is not what the document describes; the error has the path.
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError>;

    /// What stands for a whole answer that is not there: nothing for an optional value, an empty list or map.
    #[must_use]
    fn absent() -> Option<Self> {
        Self::OPTIONAL.then(Self::blank)
    }
}

/// A place that the value of one member is read into.
pub trait Slot {
    /// Reads one value. A second value for the same slot (a duplicate key) replaces the first.
    ///
    /// # Errors
    /// As [`Decode::decode`].
    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError>;

    /// Whether the object is whole when nothing has been read into the slot.
    fn is_optional(&self) -> bool;
}

impl<T: Decode> Slot for T {
    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        if !T::OPTIONAL {
            reader.not_null()?;
        }
        *self = T::decode(reader)?;
        Ok(())
    }

    fn is_optional(&self) -> bool {
        T::OPTIONAL
    }
}

/// The slot of a member that has a default: when it is absent or null, the value stays what it is.
pub struct Defaulted<'a, T>(
    /// The value, which starts as the default.
    pub &'a mut T,
);

impl<T: Decode> Slot for Defaulted<'_, T> {
    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        if !reader.null()? {
            *self.0 = T::decode(reader)?;
        }
        Ok(())
    }

    fn is_optional(&self) -> bool {
        true
    }
}

/// [`Decode::blank`] of whatever type stands there.
#[must_use]
pub fn blank<T: Decode>() -> T {
    T::blank()
}

/// A default that is no constant of its type, read from its JSON text.
#[must_use]
pub fn default_of<T: Decode>(json: &str) -> T {
    from_json(json).unwrap_or_else(|_| T::blank())
}

/// Reads a whole JSON text as one value.
///
/// # Errors
/// The text is not JSON, has something after the value, or the value is not what the document describes.
pub fn from_json<T: Decode>(text: &str) -> Result<T, DecodeError> {
    let mut reader = Reader::new(text);
    let value = T::decode(&mut reader).map_err(|error| error.located(text, 0))?;
    reader.finish()?;
    Ok(value)
}

/// Reads a whole JSON text, given as bytes that should be UTF-8, as one value.
///
/// # Errors
/// As [`from_json`]; also when the bytes are not UTF-8.
pub fn from_slice<T: Decode>(bytes: &[u8]) -> Result<T, DecodeError> {
    from_json(utf8(bytes)?)
}

/// The text of `bytes`, a byte order mark at its start removed.
///
/// # Errors
/// The bytes are not UTF-8; the error has the offset of the first bad one.
pub fn utf8(bytes: &[u8]) -> Result<&str, DecodeError> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(error) => {
            let at = error.valid_up_to();
            Err(DecodeError::new("not UTF-8").located(&String::from_utf8_lossy(bytes), at))
        }
    }
}
