//! Passing over values.

use super::error::DecodeError;
use super::reader::Reader;
use super::scan::number_end;

/// How many levels a value may nest that is passed over.
const LEVELS: usize = 200;

impl Reader<'_> {
    /// Passes over one value, whatever it is.
    ///
    /// # Errors
    /// The text is not JSON.
    pub fn skip(&mut self) -> Result<(), DecodeError> {
        if matches!(self.peek(), b'[' | b'{') {
            return self.skip_compound();
        }
        self.skip_scalar()
    }

    fn skip_scalar(&mut self) -> Result<(), DecodeError> {
        match self.peek() {
            b'"' => self.skip_string(),
            b'-' | b'0'..=b'9' => match number_end(self.text.as_bytes(), self.at) {
                Ok(end) => {
                    self.at = end;
                    Ok(())
                }
                Err(at) => Err(self.not_json_at(at, "expected a digit")),
            },
            b't' if self.word(b"true") => Ok(()),
            b'f' if self.word(b"false") => Ok(()),
            b'n' if self.word(b"null") => Ok(()),
            _ => Err(self.not_json("expected a value")),
        }
    }

    /// Passes over an array or object, which is next.
    fn skip_compound(&mut self) -> Result<(), DecodeError> {
        // What ends each of those that are open.
        let mut ends = [0; LEVELS];
        let mut open = 0;
        loop {
            let first = self.peek();
            if !matches!(first, b'[' | b'{') {
                self.skip_scalar()?;
            } else {
                let Some(end) = ends.get_mut(open) else {
                    return Err(self.too_deep());
                };
                // The codes of a bracket and its counterpart differ by two.
                *end = first + 2;
                self.at += 1;
                if self.peek() != first + 2 {
                    if first == b'{' {
                        self.skip_name()?;
                    }
                    open += 1;
                    continue;
                }
                self.at += 1;
            }
            // A value has ended, and with it perhaps those that it is in.
            loop {
                let Some(end) = open.checked_sub(1).and_then(|last| ends.get(last)) else {
                    return Ok(());
                };
                let next = self.peek();
                if next == b',' {
                    self.at += 1;
                    if *end == b'}' {
                        self.skip_name()?;
                    }
                    break;
                } else if next != *end {
                    return Err(self.no_comma(*end));
                }
                self.at += 1;
                open -= 1;
            }
        }
    }

    fn skip_name(&mut self) -> Result<(), DecodeError> {
        if self.peek() != b'"' {
            return Err(self.not_json("expected the name of a member"));
        }
        self.skip_string()?;
        self.colon()
    }
}
