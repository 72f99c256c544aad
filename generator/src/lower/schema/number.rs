//! Numbers: how wide, and within which limits.

use super::flat::Flat;
use super::{limited, limits};
use crate::api::{Format, IntWidth, Limits, Type, Use};
use crate::config::Representation;
use crate::load::Place;
use crate::lower::context::Lowering;

/// The width that a format names (OpenAPI Format Registry).
pub(super) fn width_of_format(format: &str) -> Option<IntWidth> {
    Some(match format {
        "int8" => IntWidth::I8,
        "int16" => IntWidth::I16,
        "int32" => IntWidth::I32,
        "int64" => IntWidth::I64,
        "uint8" => IntWidth::U8,
        "uint16" => IntWidth::U16,
        "uint32" => IntWidth::U32,
        "uint64" | "uint" => IntWidth::U64,
        _ => return None,
    })
}

/// The least and the greatest number of a width.
pub(super) fn range(width: IntWidth) -> (i128, i128) {
    match width {
        IntWidth::I8 => (i8::MIN.into(), i8::MAX.into()),
        IntWidth::I16 => (i16::MIN.into(), i16::MAX.into()),
        IntWidth::I32 => (i32::MIN.into(), i32::MAX.into()),
        IntWidth::I64 => (i64::MIN.into(), i64::MAX.into()),
        IntWidth::U8 => (0, u8::MAX.into()),
        IntWidth::U16 => (0, u16::MAX.into()),
        IntWidth::U32 => (0, u32::MAX.into()),
        IntWidth::U64 => (0, u64::MAX.into()),
        IntWidth::I128 => (i128::MIN, i128::MAX),
    }
}

impl<'d> Lowering<'d> {
    pub(super) fn integer(&mut self, place: &Place, flat: &Flat<'d>) -> Use {
        let limits = limits::of_number(&flat.limits);
        let stated = flat.format.and_then(width_of_format);
        let width = self.wide_enough(place, stated.unwrap_or(IntWidth::I64), &limits);
        limited(Type::Int(width), limits)
    }

    pub(super) fn number(&mut self, place: &Place, flat: &Flat<'d>) -> Use {
        let limits = limits::of_number(&flat.limits);
        let ty = match flat.format {
            // The registry defines the integer formats for `number` too.
            Some(format) if width_of_format(format).is_some() => {
                return self.integer(place, flat);
            }
            Some("decimal" | "decimal128")
                if self.config.types.of(Format::Decimal) == Representation::Typed =>
            {
                Type::Format(Format::ExactNumber)
            }
            Some("float") => Type::Float { single: true },
            _ => Type::Float { single: false },
        };
        limited(ty, limits)
    }

    /// The width, or a wider one that can hold what the limits ask for.
    fn wide_enough(&mut self, place: &Place, stated: IntWidth, limits: &Limits) -> IntWidth {
        let ends = [
            limits.minimum.as_ref().map(|bound| bound.value.as_str()),
            limits.maximum.as_ref().map(|bound| bound.value.as_str()),
        ];
        let fits = |width| {
            let (least, greatest) = range(width);
            let [low, high] = ends;
            // A lower end below the width, or an upper end above it, is asked for only if the other end is not beyond.
            low.is_none_or(|text| within(text, least, greatest))
                && high.is_none_or(|text| within(text, least, greatest))
        };
        if fits(stated) {
            return stated;
        }
        let wider = [IntWidth::I64, IntWidth::U64]
            .into_iter()
            .find(|width| fits(*width))
            .unwrap_or(IntWidth::I128);
        if stated != IntWidth::I64 {
            self.warn(
                "limits-beyond-format",
                place,
                "the limits lie beyond the format; a wider type stands in for it",
                "give the format that can hold the limits",
            );
        }
        wider
    }
}

/// Whether a number lies between two whole numbers, by its text.
fn within(text: &str, least: i128, greatest: i128) -> bool {
    match text.parse::<i128>() {
        Ok(value) => (least..=greatest).contains(&value),
        // A fraction or an exponent: near enough to decide on a width.
        Err(_) => text.parse::<f64>().is_ok_and(|value| {
            #[expect(
                clippy::cast_precision_loss,
                reason = "the ends of the widths only need to be near"
            )]
            let (least, greatest) = (least as f64, greatest as f64);
            least <= value && value <= greatest
        }),
    }
}
