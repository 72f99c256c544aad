//! What all scalars share: they are made from text, shown as text, and are strings in JSON.

use std::fmt;

use super::super::json::excerpt;

/// Text that is not what it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidText {
    expected: &'static str,
    text: String,
}

impl InvalidText {
    /// `text` is not `expected` ("a date (YYYY-MM-DD)").
    #[cold]
    pub(super) fn new(expected: &'static str, text: &str) -> Self {
        Self {
            expected,
            text: excerpt(text),
        }
    }

    /// What the text should be, with its article.
    #[must_use]
    pub fn expected(&self) -> &'static str {
        self.expected
    }
}

impl fmt::Display for InvalidText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}, found {:?}", self.expected, self.text)
    }
}

impl std::error::Error for InvalidText {}

/// For a type with `fn parse(&str) -> Option<Self>` and `Display`: `FromStr`, `TryFrom<&str>`, and a string in JSON.
/// The last argument is what is cheap to make.
macro_rules! text_scalar {
    ($name:ident, $expected:literal, $blank:expr) => {
        impl std::str::FromStr for $name {
            type Err = super::text::InvalidText;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text).ok_or_else(|| super::text::InvalidText::new($expected, text))
            }
        }

        impl TryFrom<&str> for $name {
            type Error = super::text::InvalidText;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl super::super::json::Decode for $name {
            fn blank() -> Self {
                $blank
            }

            fn decode(
                reader: &mut super::super::json::Reader<'_>,
            ) -> Result<Self, super::super::json::DecodeError> {
                reader.parsed($expected, Self::parse)
            }
        }

        impl super::super::json::Encode for $name {
            fn encode(&self, writer: &mut super::super::json::Writer) {
                writer.display(self);
            }

            fn measure(&self) -> super::super::json::Measure<'_> {
                super::super::json::Measure::Text(self.to_string().into())
            }
        }
    };
}

pub(super) use text_scalar;
