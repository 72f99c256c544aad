//! Integers as text: eight digits at a time, in one word.

use super::words::each;
use super::writer::Writer;

/// The first number of nine digits.
const NINE: u64 = 100_000_000;

impl Writer {
    /// Writes an integer.
    #[inline]
    pub(super) fn signed(&mut self, value: i64) {
        if value < 0 {
            self.out.push(b'-');
        }
        self.unsigned(value.unsigned_abs());
    }

    /// Writes an integer.
    #[inline]
    pub(super) fn unsigned(&mut self, value: u64) {
        if value < NINE {
            self.first_digits(value);
        } else {
            self.long(value);
        }
    }

    /// Writes an integer.
    pub(super) fn wide(&mut self, value: i128) {
        match i64::try_from(value) {
            Ok(value) => self.signed(value),
            Err(_) => self.plain(&value),
        }
    }

    #[inline(never)]
    fn long(&mut self, value: u64) {
        let (before, last) = (value / NINE, value % NINE);
        if before < NINE {
            self.first_digits(before);
        } else {
            self.first_digits(before / NINE);
            self.more_digits(before % NINE);
        }
        self.more_digits(last);
    }

    /// Writes a number of at most eight digits.
    #[inline]
    fn first_digits(&mut self, value: u64) {
        let digits = digits(value);
        // The last is a digit even of nothing.
        let zeros = (digits | 1 << 56).trailing_zeros() / 8;
        let text = (digits | each(b'0')) >> (8 * zeros);
        let count = 8_usize.saturating_sub(usize::try_from(zeros).unwrap_or_default());
        self.few(text.to_le_bytes(), count);
    }

    /// Writes the next eight digits of a number.
    #[inline]
    fn more_digits(&mut self, value: u64) {
        let text = digits(value) | each(b'0');
        self.out.extend_from_slice(&text.to_le_bytes());
    }
}

/// The eight digits of a number of at most so many, the first in the lowest byte.
#[inline]
fn digits(value: u64) -> u64 {
    // Fours of digits, then pairs, then each: what is divided stands side by side, and the divisions are by multiplying, which
    // is exact for so few digits.
    let fours = (value / 10_000) | (value % 10_000) << 32;
    let hundreds = ((fours * 10_486) >> 20) & 0x0000_007f_0000_007f;
    let pairs = hundreds | (fours - 100 * hundreds) << 16;
    let tens = ((pairs * 103) >> 10) & 0x000f_000f_000f_000f;
    tens | (pairs - 10 * tens) << 8
}

#[cfg(test)]
mod tests {
    use super::Writer;

    #[test]
    fn every_count_of_digits() {
        let around = (0..=19).flat_map(|power| {
            let power = 10_u64.pow(power);
            power.saturating_sub(1_100)..=power + 1_100
        });
        let many = (0..=u64::MAX).step_by(usize::MAX / 7_919);
        let few = (0..100_000_000).step_by(9_973);
        for value in around.chain(many).chain(few) {
            let mut writer = Writer::new();
            writer.unsigned(value);
            assert_eq!(writer.finish(), Ok(value.to_string()));
        }
        for value in [0, 1, -1, -12_345_678, i64::MIN, i64::MAX] {
            let mut writer = Writer::new();
            writer.signed(value);
            assert_eq!(writer.finish(), Ok(value.to_string()));
        }
    }
}
