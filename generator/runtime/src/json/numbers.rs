//! Reading and writing of numbers.
//!
//! An integer accepts any JSON number that is whole (`1.0`, `1e3`) and in range; nothing is ever rounded or wrapped.

use std::borrow::Cow;
use std::fmt;

use super::decode::Decode;
use super::encode::{Encode, Measure};
use super::error::DecodeError;
use super::exact::Exact;
use super::reader::Reader;
use super::writer::Writer;

macro_rules! integer {
    ($write:ident: $($integer:ident)*) => {$(
        impl Decode for $integer {
            fn blank() -> Self {
                0
            }

            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                reader.integer(concat!("an integer (", stringify!($integer), ")"))
            }
        }

        impl Encode for $integer {
            #[inline]
            fn encode(&self, writer: &mut Writer) {
                writer.$write((*self).into());
            }

            fn measure(&self) -> Measure<'_> {
                Measure::Integer(i128::from(*self))
            }
        }
    )*};
}

integer!(signed: i8 i16 i32 i64);
integer!(unsigned: u8 u16 u32 u64);
integer!(wide: i128);

impl Decode for u128 {
    fn blank() -> Self {
        0
    }

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let text = reader.number()?;
        let value = Exact::parse(text).map_or(Err("not a number"), |exact| exact.to_u128());
        value.map_err(|fault| {
            DecodeError::mismatch(
                "an unsigned integer of 128 bits",
                format!("number `{text}` ({fault})"),
            )
        })
    }
}

impl Encode for u128 {
    fn encode(&self, writer: &mut Writer) {
        writer.plain(self);
    }

    fn measure(&self) -> Measure<'_> {
        Measure::Number(Cow::Owned(self.to_string()))
    }
}

impl Decode for f64 {
    fn blank() -> Self {
        0.0
    }

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.float()
    }
}

impl Encode for f64 {
    fn encode(&self, writer: &mut Writer) {
        writer.float(*self);
    }

    fn measure(&self) -> Measure<'_> {
        Measure::Number(plain_or_scientific(self.abs(), self))
    }
}

impl Decode for f32 {
    fn blank() -> Self {
        0.0
    }

    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let text = reader.number()?;
        match text.parse::<Self>() {
            Ok(value) if value.is_finite() => Ok(value),
            _ => Err(DecodeError::mismatch(
                "a number in the range of a float",
                "a number out of range",
            )),
        }
    }
}

impl Encode for f32 {
    fn encode(&self, writer: &mut Writer) {
        writer.single(*self);
    }

    fn measure(&self) -> Measure<'_> {
        Measure::Number(plain_or_scientific(self.abs().into(), self))
    }
}

/// The shortest decimal that is this number; with an exponent where it would have many zeros.
fn plain_or_scientific<T: fmt::Display + fmt::LowerExp>(
    size: f64,
    number: &T,
) -> Cow<'static, str> {
    let plain = size == 0.0 || (1e-7..1e21).contains(&size);
    Cow::Owned(if plain {
        number.to_string()
    } else {
        format!("{number:e}")
    })
}
