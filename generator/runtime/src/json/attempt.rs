//! Trying: what is read as one type and does not fit is read again as another.
//!
//! In: ways to read a value. Out: what the first that fits makes of it, or why none does. The reader is then where it was.

use std::collections::BTreeMap;

use super::error::DecodeError;
use super::reader::Reader;

/// A way to read a value.
pub type Read<T> = fn(&mut Reader<'_>) -> Result<T, DecodeError>;

/// One variant of a union that is decoded by trying: its name, and how to read it.
pub type Variant<T> = (&'static str, Read<T>);

/// An attempt to read a value: where it starts, and by which function. Functions that do the same may be one to the compiler,
/// and fail alike then; no two that differ ever are.
type Attempt = (usize, usize);

/// What was tried within an attempt that is still under way, and failed.
#[derive(Debug, Default)]
pub(super) struct Tries {
    under_way: usize,
    /// With why, of the first of them.
    failures: BTreeMap<Attempt, Option<DecodeError>>,
}

/// Of how many failures it is remembered why: enough for the error of a whole text, and few enough for one of a million items.
const EXPLAINED: usize = 1_000;

impl Reader<'_> {
    /// Runs `read`, and goes back to where the reader was when it fails, so that something else can be tried.
    ///
    /// What failed within another attempt is not tried again at the same place: otherwise a union within a union would
    /// take twice as long with every level.
    ///
    /// # Errors
    /// Those of `read`.
    pub fn attempt<T>(&mut self, read: Read<T>) -> Result<T, DecodeError> {
        let (attempt, depth) = (self.attempt_starts(read as usize)?, self.depth);
        let result = read(self);
        match &result {
            Ok(_) => self.attempt_ends(),
            Err(error) => self.attempt_fails(attempt, depth, error),
        }
        result
    }

    fn attempt_starts(&mut self, read: usize) -> Result<Attempt, DecodeError> {
        self.peek();
        let attempt = (self.offset(), read);
        if let Some(error) = self.tries.failures.get(&attempt) {
            return Err(error.clone().unwrap_or_else(|| self.as_before()));
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

    fn attempt_fails(&mut self, attempt: Attempt, depth: u16, error: &DecodeError) {
        let (start, _) = attempt;
        self.rewind(start);
        self.depth = depth;
        self.forget_unknown(start);
        if self.tries.under_way > 1 {
            let error = (self.tries.failures.len() < EXPLAINED).then(|| error.clone());
            self.tries.failures.insert(attempt, error);
        }
        self.attempt_ends();
    }

    /// Reads the first of `variants` that fits, in their order.
    ///
    /// # Errors
    /// None fits. The error names each variant and why it does not; a single variant that got further into the value than all
    /// others is taken for the one that was meant, and its path is kept.
    pub fn first_of<T>(&mut self, union: &str, variants: &[Variant<T>]) -> Result<T, DecodeError> {
        let mut failures = Vec::new();
        for (name, read) in variants {
            match self.attempt(*read) {
                Ok(value) => return Ok(value),
                Err(error) => failures.push((*name, error)),
            }
        }
        Err(self.no_variant(union, failures))
    }

    #[cold]
    fn no_variant(
        &self,
        union: &str,
        mut failures: Vec<(&'static str, DecodeError)>,
    ) -> DecodeError {
        let (mut deepest, mut furthest) = (0, None);
        for (index, (_, error)) in failures.iter().enumerate() {
            if index == 0 || error.depth() > deepest {
                (deepest, furthest) = (error.depth(), Some(index));
            } else if error.depth() == deepest {
                furthest = None;
            }
        }
        let meant = match furthest {
            Some(index) if failures.len() > 1 => Some(failures.remove(index)),
            _ => None,
        };
        let others: Vec<String> = failures
            .iter()
            .map(|(name, error)| format!("{name}: {}", brief(error)))
            .collect();
        let others = others.join("; ");
        let error = match meant {
            Some((name, error)) => {
                error.explained(&format!(" (as {name}, which fits {union} best; {others})"))
            }
            None => DecodeError::new(format!("fits no variant of {union}; {others}")),
        };
        error.located(self.text, self.offset())
    }
}

/// The beginning of what an error says: it may itself be that of a union, and so on.
fn brief(error: &DecodeError) -> String {
    const MOST: usize = 200;
    let mut text = error.to_string();
    if let Some((end, _)) = text.char_indices().nth(MOST) {
        text.truncate(end);
        text.push('…');
    }
    text
}
