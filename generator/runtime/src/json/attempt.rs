//! Trying: what is read as one type and does not fit is read again as another.
//!
//! In: a way to read a value. Out: what it makes of it, or why it does not fit; the reader is then where it was.

use std::collections::BTreeSet;

use super::error::DecodeError;
use super::reader::Reader;

/// A way to read a value.
pub type Read<T> = fn(&mut Reader<'_>) -> Result<T, DecodeError>;

/// An attempt to read a value: where it starts, and by which function. Functions that do the same may be one to the compiler,
/// and fail alike then; no two that differ ever are.
type Attempt = (usize, usize);

/// What was tried within an attempt that is still under way, and failed.
#[derive(Debug, Default)]
pub(super) struct Tries {
    under_way: usize,
    failures: BTreeSet<Attempt>,
}

impl Reader<'_> {
    /// Runs `read`, and goes back to where the reader was when it fails, so that something else can be tried.
    ///
    /// What failed within another attempt is not tried again at the same place: otherwise a union within a union would
    /// take twice as long with every level.
    ///
    /// # Errors
    /// Those of `read`; the second time only that it does not fit.
    pub fn attempt<T>(&mut self, read: Read<T>) -> Result<T, DecodeError> {
        let (attempt, depth) = (self.attempt_starts(read as usize)?, self.depth);
        let result = read(self);
        match &result {
            Ok(_) => self.attempt_ends(),
            Err(_) => self.attempt_fails(attempt, depth),
        }
        result
    }

    fn attempt_starts(&mut self, read: usize) -> Result<Attempt, DecodeError> {
        self.peek();
        let attempt = (self.offset(), read);
        if self.tries.failures.contains(&attempt) {
            return Err(self.as_before());
        }
        self.tries.under_way += 1;
        Ok(attempt)
    }

    #[cold]
    fn as_before(&self) -> DecodeError {
        DecodeError::new("does not fit").located(self.text, self.offset())
    }

    /// Nobody comes back to a place once the outermost attempt is over.
    fn attempt_ends(&mut self) {
        self.tries.under_way -= 1;
        if self.tries.under_way == 0 {
            self.tries.failures.clear();
        }
    }

    fn attempt_fails(&mut self, attempt: Attempt, depth: u16) {
        let (start, _) = attempt;
        self.rewind(start);
        self.depth = depth;
        self.forget_unknown(start);
        if self.tries.under_way > 1 {
            self.tries.failures.insert(attempt);
        }
        self.attempt_ends();
    }
}
