//! Numbers as most of them are written: a few digits, perhaps with a point among them.
//!
//! In: the bytes of a text, and where a number may start. Out: its value, never rounded but once, and the offset behind it; or
//! nothing, which says no more than that it must be read another way.

use super::words::each;

/// As many digits always fit 64 bits.
const DIGITS: usize = 19;

/// An integer without fraction and exponent that fits 64 bits.
#[inline]
pub(super) fn integer(bytes: &[u8], at: usize) -> Option<(i64, usize)> {
    let (negative, start) = sign(bytes, at);
    let (value, end) = digits(bytes, start, 0);
    let leading_zero = end > start + 1 && bytes.get(start) == Some(&b'0');
    if !(1..=DIGITS).contains(&(end - start))
        || leading_zero
        || matches!(bytes.get(end), Some(b'.' | b'e' | b'E'))
    {
        return None;
    }
    let value = if negative {
        0_i64.checked_sub_unsigned(value)?
    } else {
        i64::try_from(value).ok()?
    };
    Some((value, end))
}

/// A number without exponent, of at most 19 digits.
#[inline]
pub(super) fn float(bytes: &[u8], at: usize) -> Option<(f64, usize)> {
    let (negative, start) = sign(bytes, at);
    let (mut value, mut end) = digits(bytes, start, 0);
    let whole = end - start;
    let mut places = 0;
    if bytes.get(end) == Some(&b'.') {
        let point = end + 1;
        (value, end) = many_digits(bytes, point, value);
        places = end - point;
        if places == 0 {
            return None;
        }
    }
    let leading_zero = whole > 1 && bytes.get(start) == Some(&b'0');
    if whole == 0
        || leading_zero
        || whole + places > DIGITS
        || matches!(bytes.get(end), Some(b'e' | b'E'))
    {
        return None;
    }
    let size = divided(value, places)?;
    Some((if negative { -size } else { size }, end))
}

/// Whether a minus stands at `at`, and the offset of what follows it.
#[inline]
fn sign(bytes: &[u8], at: usize) -> (bool, usize) {
    let negative = bytes.get(at) == Some(&b'-');
    (negative, at + usize::from(negative))
}

/// The digits from `at` on, behind those of `value`, and the offset behind them. Meaningless when they are more than [`DIGITS`].
#[inline]
fn digits(bytes: &[u8], at: usize, mut value: u64) -> (u64, usize) {
    let rest = bytes.get(at..).unwrap_or_default();
    let mut count = 0;
    for byte in rest {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            break;
        }
        value = value.wrapping_mul(10).wrapping_add(u64::from(digit));
        count += 1;
    }
    (value, at + count)
}

/// As [`digits`], for what may be long: eight at a time as long as there are so many.
#[inline]
fn many_digits(bytes: &[u8], mut at: usize, mut value: u64) -> (u64, usize) {
    while let Some(word) = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>)
        && let Some(eight) = eight_digits(u64::from_le_bytes(*word))
    {
        value = value.wrapping_mul(100_000_000).wrapping_add(eight);
        at += 8;
    }
    digits(bytes, at, value)
}

/// The value of eight digits, if they all are: pairs are made of them, then fours, then one number, each by one multiplication.
#[inline]
fn eight_digits(word: u64) -> Option<u64> {
    let digits = word ^ each(b'0');
    if (digits | digits.wrapping_add(each(0x76))) & each(0x80) != 0 {
        return None;
    }
    let pairs = (digits.wrapping_mul(1 + (10 << 8)) >> 8) & 0x00ff_00ff_00ff_00ff;
    let fours = (pairs.wrapping_mul(1 + (100 << 16)) >> 16) & 0x0000_ffff_0000_ffff;
    Some(fours.wrapping_mul(1 + (10_000 << 32)) >> 32)
}

/// The double nearest to `value / 10^places`.
#[inline]
#[expect(
    clippy::cast_precision_loss,
    reason = "the only rounding there is, to the nearest double"
)]
fn divided(value: u64, places: usize) -> Option<f64> {
    const POWERS: [f64; 20] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19,
    ];
    // Both are exact as doubles then, so the quotient is the nearest double (Clinger 1990).
    if value < 1 << 53 || places == 0 {
        return Some(value as f64 / POWERS.get(places)?);
    }
    let divisor = 10_u64.checked_pow(u32::try_from(places).ok()?)?;
    // Both with their highest bit set, so that the quotient has 63 or 64 bits: ten more than a double. The last of them says
    // whether there is a remainder, so that rounding it is as rounding the exact quotient.
    let (up, down) = (value.leading_zeros(), divisor.leading_zeros());
    let (scaled, by) = (u128::from(value << up) << 63, u128::from(divisor << down));
    let quotient = scaled / by;
    let inexact = u64::from(quotient * by != scaled);
    let quotient = u64::try_from(quotient).ok()? | inexact;
    // A power of two is exact, and far from the ends of the range.
    let exponent = 1023 + u64::from(down) - u64::from(up) - 63;
    Some(quotient as f64 * f64::from_bits(exponent << 52))
}

#[cfg(test)]
mod tests {
    use super::{float, integer};

    /// What the standard library makes of `text`, bit for bit.
    fn assert_nearest(text: &str) {
        let (value, end) = float(format!("{text},1").as_bytes(), 0).expect("a short number");
        assert_eq!(
            Ok(value.to_bits()),
            text.parse().map(f64::to_bits),
            "{text}"
        );
        assert_eq!(end, text.len(), "{text}");
    }

    #[test]
    fn a_short_number_is_the_nearest_double() {
        for text in [
            "0",
            "-0",
            "-0.0",
            "0.1",
            "-12.345",
            "999999999999999",
            "123456789.012345",
            // Half way between two doubles, and just beside it.
            "9007199254740993",
            "9007199254740993.0",
            "900719925474099.25",
            "4503599627370497.5",
            "4503599627370496.501",
            "4503599627370497.499",
            "9999999999999999999",
            "0.999999999999999999",
            "0.000000000000000001",
        ] {
            assert_nearest(text);
        }
        let mut state = 1_u64;
        for round in 0..20_000 {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            let digits = (state >> (round % 50)).to_string();
            for point in 1..digits.len().min(19) {
                let (whole, fraction) = digits.split_at(point);
                if whole == "0" || !whole.starts_with('0') {
                    assert_nearest(&format!(
                        "{whole}.{}",
                        &fraction[..fraction.len().min(19 - point)]
                    ));
                }
            }
        }
    }

    #[test]
    fn what_is_long_or_odd_is_left_to_others() {
        for text in [
            "",
            "-",
            "01",
            "1.",
            ".5",
            "x",
            "1e3",
            "1.5e3",
            "-01.5",
            "10000000000000000000",
            "0.1234567890123456789",
        ] {
            assert_eq!(float(text.as_bytes(), 0), None, "{text}");
        }
        for text in [
            "",
            "-",
            "01",
            "1.5",
            "1e3",
            "9223372036854775808",
            "-9223372036854775809",
            "99999999999999999999",
        ] {
            assert_eq!(integer(text.as_bytes(), 0), None, "{text}");
        }
        assert_eq!(integer(b"[-9223372036854775808]", 1), Some((i64::MIN, 21)));
        assert_eq!(integer(b"9223372036854775807", 0), Some((i64::MAX, 19)));
        assert_eq!(integer(b"-0 ", 0), Some((0, 2)));
    }
}
