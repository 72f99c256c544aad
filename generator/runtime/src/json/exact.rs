//! Decimal numbers without rounding: comparing, and being a multiple of.
//!
//! In: a JSON number's text. Invariant: the digits have no leading and no trailing zero, so that equal numbers are equal
//! values; zero has no digits, no sign, and exponent 0.

use std::cmp::Ordering;

/// The number `digits × 10^exponent`, negated when `negative`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Exact {
    negative: bool,
    digits: Vec<u8>,
    exponent: i64,
}

impl Exact {
    /// Reads a number in JSON's notation; `None` for any other text.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (mantissa, exponent) = match text.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, parse_exponent(exponent)?),
            None => (text, 0),
        };
        let (whole, fraction) = match mantissa.split_once('.') {
            Some((_, "")) => return None,
            Some(parts) => parts,
            None => (mantissa, ""),
        };
        let leading_zero = whole.len() > 1 && whole.starts_with('0');
        if whole.is_empty() || leading_zero {
            return None;
        }
        let mut digits = Vec::new();
        for part in [whole, fraction] {
            for byte in part.bytes() {
                let digit = byte.wrapping_sub(b'0');
                if digit > 9 {
                    return None;
                }
                if digit > 0 || !digits.is_empty() {
                    digits.push(digit);
                }
            }
        }
        let mut exponent = exponent.saturating_sub(i64::try_from(fraction.len()).ok()?);
        while digits.last() == Some(&0) {
            digits.pop();
            exponent = exponent.saturating_add(1);
        }
        if digits.is_empty() {
            return Some(Self {
                negative: false,
                digits,
                exponent: 0,
            });
        }
        Some(Self {
            negative,
            digits,
            exponent,
        })
    }

    /// Whether the number has no fraction.
    pub(crate) fn is_integer(&self) -> bool {
        self.exponent >= 0
    }

    /// The number as an integer.
    ///
    /// # Errors
    /// What keeps it from being one.
    pub(crate) fn to_i128(&self) -> Result<i128, &'static str> {
        let magnitude = self.magnitude()?;
        let value = if self.negative {
            0i128.checked_sub_unsigned(magnitude)
        } else {
            i128::try_from(magnitude).ok()
        };
        value.ok_or("out of range")
    }

    /// The number as an unsigned integer.
    ///
    /// # Errors
    /// What keeps it from being one.
    pub(crate) fn to_u128(&self) -> Result<u128, &'static str> {
        if self.negative {
            Err("negative")
        } else {
            self.magnitude()
        }
    }

    fn magnitude(&self) -> Result<u128, &'static str> {
        if !self.is_integer() {
            return Err("not whole");
        }
        let zeros = usize::try_from(self.exponent)
            .ok()
            .filter(|zeros| self.digits.len().saturating_add(*zeros) <= 39);
        let zeros = std::iter::repeat_n(0u8, zeros.ok_or("out of range")?);
        self.digits
            .iter()
            .copied()
            .chain(zeros)
            .try_fold(0u128, |value, digit| {
                value.checked_mul(10)?.checked_add(u128::from(digit))
            })
            .ok_or("out of range")
    }

    /// Whether this is a whole multiple of `of`. A divisor of more than 37 digits or an exponent in the thousands is beyond
    /// what is computed, and taken to divide.
    pub(crate) fn is_multiple_of(&self, of: &Self) -> bool {
        if self.digits.is_empty() || of.digits.is_empty() {
            return true;
        }
        // Neither ends in a zero, so powers of ten left over in the divisor cannot divide.
        let zeros = self.exponent.saturating_sub(of.exponent);
        if zeros < 0 {
            return false;
        }
        if of.digits.len() > 37 || zeros > 5_000 {
            return true;
        }
        let divisor = of
            .digits
            .iter()
            .fold(0u128, |value, digit| value * 10 + u128::from(*digit));
        let digits = self.digits.iter().copied().chain((0..zeros).map(|_| 0));
        digits.fold(0u128, |rest, digit| {
            (rest * 10 + u128::from(digit)) % divisor
        }) == 0
    }

    /// The power of ten just above the number.
    fn scale(&self) -> i64 {
        self.exponent
            .saturating_add(i64::try_from(self.digits.len()).unwrap_or(i64::MAX))
    }

    fn compare_magnitude(&self, other: &Self) -> Ordering {
        match (self.digits.is_empty(), other.digits.is_empty()) {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => self
                .scale()
                .cmp(&other.scale())
                .then_with(|| self.digits.cmp(&other.digits)),
        }
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self.negative, other.negative) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => self.compare_magnitude(other),
            (true, true) => other.compare_magnitude(self),
        }
    }
}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The exponent of a JSON number; one beyond `i64` is cut to the range.
fn parse_exponent(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let limit = i64::MAX / 4;
    let magnitude = digits.parse::<i64>().unwrap_or(limit).min(limit);
    Some(if text.starts_with('-') {
        -magnitude
    } else {
        magnitude
    })
}

#[cfg(test)]
mod tests {
    use super::Exact;

    #[test]
    fn numbers_compare_by_value() {
        let number = |text| Exact::parse(text).expect("a number");
        assert_eq!(number("100"), number("1.00e2"));
        assert_eq!(number("-0.0"), number("0"));
        assert!(number("-10") < number("-9.99") && number("9e99") < number("1e100"));
        assert!(number("0") < number("1e-99999999999999999999"));
        for text in ["1e", "007", "-01", "00.5", "+1", ".5", "1."] {
            assert_eq!(Exact::parse(text), None, "{text}");
        }
    }
}
