//! `default`: taken only when it is of the type that it stands for.

use super::formats;
use super::notes::Notes;
use crate::api::{Enum, EnumRepr, Format, Kind, Type, Types, Use};
use crate::load::{Node, Number};
use crate::lower::context::Lowering;
use crate::lower::json::held;

/// The default that the notes give, if a value of the type can be it; a wrong one is reported.
pub(crate) fn checked_default(
    lowering: &mut Lowering<'_>,
    notes: &Notes<'_>,
    value: &Use,
) -> Option<serde_json::Value> {
    let (node, place) = notes.default.clone()?;
    let default = held(node).filter(|default| is_exact(value, node, default));
    let Some(default) = default.map(|default| written_whole(value, default)) else {
        lowering.warn(
            "default-too-large",
            &place.join("default"),
            format!(
                "the default {node} has more digits than a 64-bit number holds; it is left out"
            ),
            "leave it to the server, and say so in the description",
        );
        return None;
    };
    if default.is_null() && !value.nullable {
        // `default: null` is how many documents say that there is none.
        return None;
    }
    if fits(&lowering.types, value, &default, 0) {
        return Some(default);
    }
    lowering.warn(
        "default-not-of-type",
        &place.join("default"),
        format!(
            "the default {default} is not of the type that it is the default of; it is left out"
        ),
        "correct the default or the type",
    );
    None
}

/// Whether a default of exact numbers is itself exact.
fn is_exact(value: &Use, node: &Node, default: &serde_json::Value) -> bool {
    let Some(number) = node.as_number() else {
        return true;
    };
    let is_kept = matches!(
        value.ty,
        Type::Format(Format::Decimal | Format::ExactNumber) | Type::Any
    );
    !is_kept || Number(&default.to_string()).order(number) == Some(std::cmp::Ordering::Equal)
}

/// A whole number of a whole type, however it is written: `1.0` and `1e3` become `1` and `1000`.
fn written_whole(value: &Use, default: serde_json::Value) -> serde_json::Value {
    /// Up to here every whole number is exact in a double.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    match (&value.ty, default.as_f64()) {
        (Type::Int(_), Some(number))
            if default.is_f64() && number.fract() == 0.0 && number.abs() <= EXACT =>
        {
            #[expect(clippy::cast_possible_truncation, reason = "whole, and within 53 bits")]
            let number = number as i64;
            number.into()
        }
        _ => default,
    }
}

/// Whether a value is of the type, as far as its shape tells.
fn fits(types: &Types, value: &Use, given: &serde_json::Value, depth: usize) -> bool {
    if given.is_null() {
        return value.nullable || matches!(value.ty, Type::Null | Type::Any);
    }
    if depth > 8 {
        return true;
    }
    match &value.ty {
        Type::Any | Type::Param => true,
        Type::Null => false,
        Type::Bool => given.is_boolean(),
        Type::Int(width) => {
            let (least, greatest) = super::number::range(*width);
            given
                .as_i64()
                .map(i128::from)
                .or(given.as_u64().map(i128::from))
                .or_else(|| whole(given.as_f64()?))
                .is_some_and(|number| (least..=greatest).contains(&number))
        }
        Type::Float { single } => given
            .as_f64()
            .is_some_and(|number| is_held(number, *single)),
        Type::Format(Format::Decimal | Format::ExactNumber) if given.is_number() => true,
        Type::Format(format) => given
            .as_str()
            .is_some_and(|text| formats::is_of(*format, text)),
        Type::String | Type::Binary => given.is_string(),
        Type::Array(item) => given
            .as_array()
            .is_some_and(|items| items.iter().all(|one| fits(types, item, one, depth + 1))),
        Type::Tuple { .. } => given.is_array(),
        Type::Map(item) => given.as_object().is_some_and(|members| {
            members
                .values()
                .all(|one| fits(types, item, one, depth + 1))
        }),
        Type::Apply(..) => given.is_object(),
        Type::Named(id) => match types.get(*id).map(|def| &def.kind) {
            Some(Kind::Struct(_)) => given.is_object(),
            Some(Kind::Enum(list)) => listed(list, given),
            Some(Kind::Id(inner) | Kind::Wrapper(inner)) => fits(types, inner, given, depth + 1),
            Some(Kind::Union(union)) => union
                .variants
                .iter()
                .any(|variant| fits(types, &variant.value, given, depth + 1)),
            None => true,
        },
    }
}

/// Whether a float of the width holds a number, rounded.
fn is_held(number: f64, single: bool) -> bool {
    let limit = if single {
        f64::from(f32::MAX)
    } else {
        f64::MAX
    };
    number.abs() <= limit
}

/// A float without a fraction as an integer. One beyond the range of `i128` is its end, which no width reaches.
fn whole(number: f64) -> Option<i128> {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "what has no fraction is kept, and what is too large saturates"
    )]
    let integer = number as i128;
    (number.fract() == 0.0).then_some(integer)
}

fn listed(list: &Enum, given: &serde_json::Value) -> bool {
    let of_type = match list.repr {
        EnumRepr::String => given.is_string(),
        EnumRepr::Int(_) => given.is_i64() || given.is_u64(),
    };
    of_type && list.variants.iter().any(|variant| variant.value == *given)
}
