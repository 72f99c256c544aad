//! UUIDs (RFC 9562).

use std::fmt;

use super::text::text_scalar;

/// A UUID: 16 bytes, read in either case, written in lower case (RFC 9562, section 4).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Uuid([u8; 16]);

impl Uuid {
    fn parse(text: &str) -> Option<Self> {
        let hyphens = |at| matches!(at, 8 | 13 | 18 | 23);
        let mut value = 0u128;
        for (at, byte) in text.bytes().enumerate() {
            if hyphens(at) {
                if byte != b'-' {
                    return None;
                }
            } else {
                value = (value << 4) | u128::from(char::from(byte).to_digit(16)?);
            }
        }
        (text.len() == 36).then(|| Self(value.to_be_bytes()))
    }

    /// The UUID of these bytes, in network order.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The bytes, in network order.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

text_scalar!(Uuid, "a UUID", Self([0; 16]));

impl fmt::Display for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = u128::from_be_bytes(self.0);
        let group = |shift: u32, digits: u32| (value >> shift) & ((1 << (4 * digits)) - 1);
        write!(
            f,
            "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
            group(96, 8),
            group(80, 4),
            group(64, 4),
            group(48, 4),
            group(0, 12)
        )
    }
}

impl fmt::Debug for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
