//! Numbers as the document writes them: the text is kept, so that a limit beyond `u64` or a long decimal stays exact.

use std::cmp::Ordering;

/// A number, by its text in JSON's notation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Number<'d>(pub(crate) &'d str);

impl<'d> Number<'d> {
    /// The text.
    #[must_use]
    pub const fn text(self) -> &'d str {
        self.0
    }

    /// The exact value, if it is a whole number (`3`, `3.0` and `3e2` are) within `i128`.
    #[must_use]
    pub fn as_i128(self) -> Option<i128> {
        if let Ok(whole) = self.0.parse() {
            return Some(whole);
        }
        let (mantissa, exponent) = match self.0.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
            None => (self.0, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let fraction = fraction.trim_end_matches('0');
        let digits: i128 = format!("{whole}{fraction}").parse().ok()?;
        if digits == 0 {
            return Some(0);
        }
        let shift = exponent.checked_sub(i32::try_from(fraction.len()).ok()?)?;
        let power = 10_i128.checked_pow(shift.unsigned_abs());
        if shift >= 0 {
            digits.checked_mul(power?)
        } else {
            let power = power?;
            (digits % power == 0).then(|| digits / power)
        }
    }

    /// How it compares with another, exactly.
    #[must_use]
    pub fn order(self, other: Number<'_>) -> Option<Ordering> {
        let (a, b) = (Decimal::of(self.0)?, Decimal::of(other.0)?);
        Some(match (a.negative, b.negative) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => a.magnitude(&b),
            (true, true) => b.magnitude(&a),
        })
    }

    /// The nearest `f64`; `None` when there is no finite one.
    #[must_use]
    pub fn as_f64(self) -> Option<f64> {
        self.0.parse().ok().filter(|value: &f64| value.is_finite())
    }

    /// Whether it is written without fraction and exponent.
    #[must_use]
    pub fn is_written_whole(self) -> bool {
        !self.0.contains(['.', 'e', 'E'])
    }
}

/// A number taken apart: `0.digits` times ten to the power of `point`.
struct Decimal {
    negative: bool,
    /// Without zeros at either end; none for zero.
    digits: String,
    point: i64,
}

impl Decimal {
    fn of(text: &str) -> Option<Self> {
        let (negative, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i64>().ok()?),
            None => (unsigned, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{whole}{fraction}");
        if whole.is_empty() || !all.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let digits = all.trim_start_matches('0');
        let leading = all.len() - digits.len();
        let digits = digits.trim_end_matches('0');
        let point = i64::try_from(whole.len()).ok()? - i64::try_from(leading).ok()?;
        Some(Self {
            negative: negative && !digits.is_empty(),
            digits: digits.to_owned(),
            point: point.saturating_add(exponent),
        })
    }

    fn magnitude(&self, other: &Self) -> Ordering {
        match (self.digits.is_empty(), other.digits.is_empty()) {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => (self.point, &self.digits).cmp(&(other.point, &other.digits)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_is_exact_however_a_number_is_written() {
        let ascending = [
            "-1e400",
            "-10",
            "-9.99",
            "-1",
            "-0.5",
            "0",
            "1e-400",
            "0.10",
            "0.11",
            "1",
            "1.5",
            "12345678901234567890",
            "12345678901234567890.5",
            "12345678901234567891",
            "1e400",
        ];
        for (at, a) in ascending.iter().enumerate() {
            for (other, b) in ascending.iter().enumerate() {
                assert_eq!(Number(a).order(Number(b)), Some(at.cmp(&other)), "{a} {b}");
            }
        }
        for (a, b) in [
            ("1e2", "100.0"),
            ("-0.0", "0"),
            ("0.10", "1E-1"),
            ("0e9", "0"),
        ] {
            assert_eq!(Number(a).order(Number(b)), Some(Ordering::Equal), "{a} {b}");
        }
    }

    #[test]
    fn keeps_what_f64_and_u64_lose() {
        assert_eq!(
            Number("12345678901234567890123").as_i128(),
            Some(12_345_678_901_234_567_890_123)
        );
        assert_eq!(
            Number("-9223372036854775809").as_i128(),
            Some(-9_223_372_036_854_775_809)
        );
        assert_eq!(Number("1.50e2").as_i128(), Some(150));
        assert_eq!(Number("3.0").as_i128(), Some(3));
        assert_eq!(Number("1200e-2").as_i128(), Some(12));
        assert_eq!(Number("0e999999999999").as_i128(), None);
        assert_eq!(Number("0.5").as_i128(), None);
        assert_eq!(Number("1e400").as_i128(), None);
        assert_eq!(Number("1e400").as_f64(), None);
        assert_eq!(Number("0.1").as_f64(), Some(0.1));
    }
}
