//! `multipleOf` given twice: a multiple of both is one of their least common multiple.

/// The least common multiple of two positive decimals, as text; `None` where it has more digits than are computed.
pub(super) fn common(a: &str, b: &str) -> Option<String> {
    let ((a, a_power), (b, b_power)) = (decimal(a)?, decimal(b)?);
    let power = a_power.min(b_power);
    let scaled = |digits: i128, own: i32| {
        let factor = 10_i128.checked_pow(own.checked_sub(power)?.unsigned_abs())?;
        digits.checked_mul(factor)
    };
    let (a, b) = (scaled(a, a_power)?, scaled(b, b_power)?);
    let common = (a / greatest_common_divisor(a, b)).checked_mul(b)?;
    Some(text(common, power))
}

/// The number as digits and a power of ten.
fn decimal(text: &str) -> Option<(i128, i32)> {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits: i128 = format!("{whole}{fraction}").parse().ok()?;
    let power = exponent.checked_sub(i32::try_from(fraction.len()).ok()?)?;
    (digits > 0).then_some((digits, power))
}

fn greatest_common_divisor(mut a: i128, mut b: i128) -> i128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

/// `digits × 10^power` in JSON's notation, without an exponent where that is short.
fn text(digits: i128, power: i32) -> String {
    let digits = digits.to_string();
    match usize::try_from(power.unsigned_abs()) {
        Ok(0) => digits,
        Ok(zeros) if power > 0 && zeros <= 6 => digits + &"0".repeat(zeros),
        Ok(places) if power < 0 && places <= 20 => {
            let padded = format!("{digits:0>width$}", width = places + 1);
            let (whole, fraction) = padded.split_at(padded.len() - places);
            let fraction = fraction.trim_end_matches('0');
            if fraction.is_empty() {
                whole.to_owned()
            } else {
                format!("{whole}.{fraction}")
            }
        }
        _ => format!("{digits}e{power}"),
    }
}

#[cfg(test)]
mod tests {
    use super::common;

    #[test]
    fn the_common_multiple_is_exact() {
        for (a, b, expected) in [
            ("4", "6", Some("12")),
            ("0.2", "0.3", Some("0.6")),
            ("0.5", "0.25", Some("0.5")),
            ("1e3", "400", Some("2000")),
            ("1.50", "2", Some("6")),
            ("1e-8", "1", Some("1")),
            ("1e40", "3", None),
        ] {
            assert_eq!(common(a, b).as_deref(), expected, "{a}, {b}");
        }
    }
}
