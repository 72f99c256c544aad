//! Reading numbers.
//!
//! Most are short and are read in one pass; what is not exact that way is left to slower ways that are.

use super::decimal;
use super::error::DecodeError;
use super::exact::Exact;
use super::reader::Reader;
use super::scan::number_end;

impl<'j> Reader<'j> {
    /// Reads an integer that fits the type, of which `expected` is the name. `1.0` and `1e3` are integers (JSON Schema
    /// 2020-12, section 4.2.3 of the core).
    ///
    /// # Errors
    /// The text is not JSON, or the value is not a number, not whole, or out of range.
    #[inline]
    pub fn integer<T: TryFrom<i64> + TryFrom<i128>>(
        &mut self,
        expected: &'static str,
    ) -> Result<T, DecodeError> {
        if let Some((value, end)) = self.short_integer()
            && let Ok(value) = T::try_from(value)
        {
            self.at = end;
            return Ok(value);
        }
        let start = self.offset();
        let value = self.wide_integer(expected)?;
        T::try_from(value).map_err(|_| self.odd_number(start, expected, "out of range"))
    }

    /// The next value and where it ends, if it is an integer of 64 bits without fraction and exponent.
    #[inline]
    pub(super) fn short_integer(&mut self) -> Option<(i64, usize)> {
        self.peek();
        decimal::integer(self.text.as_bytes(), self.at)
    }

    /// Reads an integer beyond `i64`, or one in an unusual notation.
    #[cold]
    fn wide_integer(&mut self, expected: &'static str) -> Result<i128, DecodeError> {
        if !matches!(self.peek(), b'-' | b'0'..=b'9') {
            return Err(self.mismatch(expected));
        }
        let start = self.offset();
        let text = self.number()?;
        match Exact::parse(text).map(|exact| exact.to_i128()) {
            Some(Ok(value)) => Ok(value),
            Some(Err(fault)) => Err(self.odd_number(start, expected, fault)),
            None => Err(self.odd_number(start, expected, "not a number")),
        }
    }

    /// Reads a number and gives its text, as it stands.
    ///
    /// # Errors
    /// The text is not JSON, or the value is not a number.
    pub fn number(&mut self) -> Result<&'j str, DecodeError> {
        if !matches!(self.peek(), b'-' | b'0'..=b'9') {
            return Err(self.mismatch("a number"));
        }
        let start = self.at;
        match number_end(self.text.as_bytes(), start) {
            Ok(end) => {
                self.at = end;
                Ok(self.text.get(start..end).unwrap_or_default())
            }
            Err(at) => Err(self.not_json_at(at, "expected a digit")),
        }
    }

    /// Reads a number as the nearest `f64`.
    ///
    /// # Errors
    /// The text is not JSON, or the value is not a number or beyond the range of `f64`.
    #[inline]
    pub fn float(&mut self) -> Result<f64, DecodeError> {
        self.peek();
        if let Some((value, end)) = decimal::float(self.text.as_bytes(), self.at) {
            self.at = end;
            return Ok(value);
        }
        self.long_float()
    }

    #[inline(never)]
    fn long_float(&mut self) -> Result<f64, DecodeError> {
        let start = self.offset();
        match self.number()?.parse::<f64>() {
            Ok(value) if value.is_finite() => Ok(value),
            _ => Err(self.odd_number(start, "a number in the range of a double", "out of range")),
        }
    }
}
