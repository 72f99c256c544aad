//! Decimal numbers of any size, kept as their text.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use super::super::json::exact::Exact;
use super::super::json::{Decode, DecodeError, Encode, Kind, Measure, Reader, Writer};
use super::text::InvalidText;

macro_rules! decimal {
    ($(#[$doc:meta])* $name:ident, $write:ident) => {
        $(#[$doc])*
        #[derive(Clone)]
        pub struct $name(Box<str>);

        impl $name {
            fn parse(text: &str) -> Option<Self> {
                Exact::parse(text).map(|_| Self(text.into()))
            }

            /// The text, as it came.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The nearest `f64`; an infinity when the number is beyond its range.
            #[must_use]
            pub fn to_f64(&self) -> f64 {
                self.0.parse().unwrap_or(f64::NAN)
            }

            /// The number as an integer; `None` when it is not whole or does not fit.
            #[must_use]
            pub fn to_i128(&self) -> Option<i128> {
                Exact::parse(&self.0).and_then(|exact| exact.to_i128().ok())
            }
        }

        impl std::str::FromStr for $name {
            type Err = InvalidText;

            fn from_str(text: &str) -> Result<Self, InvalidText> {
                Self::parse(text).ok_or_else(|| InvalidText::new("a decimal number", text))
            }
        }

        impl From<i64> for $name {
            fn from(value: i64) -> Self {
                Self(value.to_string().into())
            }
        }

        impl From<u64> for $name {
            fn from(value: u64) -> Self {
                Self(value.to_string().into())
            }
        }

        impl Decode for $name {
            fn blank() -> Self {
                Self(Box::default())
            }

            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                if reader.kind()? == Kind::Number {
                    reader.number().map(|text| Self(text.into()))
                } else {
                    reader.parsed("a decimal number", Self::parse)
                }
            }
        }

        impl Encode for $name {
            fn encode(&self, writer: &mut Writer) {
                writer.$write(&self.0);
            }

            fn measure(&self) -> Measure<'_> {
                Measure::Number(Cow::Borrowed(&self.0))
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.cmp(other) == Ordering::Equal
            }
        }

        impl Eq for $name {}

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            fn cmp(&self, other: &Self) -> Ordering {
                Exact::parse(&self.0).cmp(&Exact::parse(&other.0))
            }
        }

        impl Hash for $name {
            fn hash<H: Hasher>(&self, state: &mut H) {
                Exact::parse(&self.0).hash(state);
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

decimal! {
    /// A decimal number that is a string in JSON. A number is accepted in its place. Two are equal when they are the same
    /// number: `1.50` and `1.5`.
    Decimal, str
}

decimal! {
    /// A number of any size and precision that is a number in JSON. A string is accepted in its place. Two are equal when
    /// they are the same number: `1e3` and `1000`.
    ExactNumber, number
}
