//! The traits of reading: JSON text in, values out.
//!
//! [`Decode`] makes one value; a [`Slot`] is a place that a member's value goes to, so that one list of slots describes an
//! object without any code that is generic over it.

use std::borrow::Cow;

use super::error::DecodeError;
use super::reader::Reader;

/// A value that can be read from JSON text.
pub trait Decode: Sized {
    /// Reads one value, which starts at the reader's position.
    ///
    /// # Errors
    /// The text is not JSON, or the value is not what the document describes; the error has the path.
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError>;

    /// What stands for a whole answer that is not there: nothing for an optional value, an empty list or map.
    #[must_use]
    fn absent() -> Option<Self> {
        Self::missing()
    }

    /// What stands for a *required* member that is absent or null. There is such a value for few types: those that have null
    /// among their values.
    #[must_use]
    fn missing() -> Option<Self> {
        None
    }
}

/// A place that the value of one member is read into.
pub trait Slot {
    /// Reads one value. A second value for the same slot (a duplicate key) replaces the first.
    ///
    /// # Errors
    /// As [`Decode::decode`].
    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError>;
}

/// Null leaves nothing in the slot, as if the member were absent.
impl<T: Decode> Slot for Option<T> {
    fn fill(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = if reader.null()? {
            None
        } else {
            Some(T::decode(reader)?)
        };
        Ok(())
    }
}

/// The content of a slot that must have been filled.
///
/// # Errors
/// The member `name` was absent or null, and null is not a value of the type.
pub fn required<T: Decode>(
    slot: Option<T>,
    name: impl Into<Cow<'static, str>>,
) -> Result<T, DecodeError> {
    match slot.or_else(T::missing) {
        Some(value) => Ok(value),
        None => Err(DecodeError::missing(name)),
    }
}

/// The content of the slot of item `index` of a tuple, which must have been filled.
///
/// # Errors
/// The array was shorter or the item null, and null is not a value of the type.
pub fn required_item<T: Decode>(slot: Option<T>, index: usize) -> Result<T, DecodeError> {
    match slot.or_else(T::missing) {
        Some(value) => Ok(value),
        None => Err(DecodeError::new("required, but missing or null").in_item(index)),
    }
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
