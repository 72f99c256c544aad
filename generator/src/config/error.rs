//! Why a configuration is refused: a message for each fault, with its place and, for a misspelt word, the word that was probably meant.

use std::fmt;
use std::path::Path;

use crate::diagnostic::Position;

/// A configuration that cannot be used. Displays as a line for every fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigError {
    file: String,
    /// Where, and what; in the order of the text.
    faults: Vec<(Option<Position>, String)>,
}

impl ConfigError {
    pub(super) fn new(file: &str, message: impl Into<String>) -> Self {
        Self::at(file, None, message)
    }

    pub(super) fn at(file: &str, position: Option<Position>, message: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            faults: vec![(position, message.into())],
        }
    }

    /// Adds the faults of `other`.
    pub(super) fn add(all: &mut Option<Self>, other: Self) {
        match all {
            Some(all) => {
                all.faults.extend(other.faults);
                all.faults.sort();
            }
            None => *all = Some(other),
        }
    }

    /// That `key`, which says `what`, has to be there for what was asked.
    #[must_use]
    pub fn missing(file: &Path, key: &str, what: &str) -> Self {
        Self::new(
            &file.display().to_string(),
            format!("`{key}` is missing: {what}"),
        )
    }

    pub(super) fn from_toml(error: &toml::de::Error, text: &str, file: &str) -> Self {
        let position = error.span().map(|span| Position::of(text, span.start));
        let mut message = error.message().trim_end().replace('\n', ": ");
        if let Some(meant) = suggestion(&message) {
            message = format!("{message}; did you mean `{meant}`?");
        }
        Self::at(file, position, message)
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, (position, message)) in self.faults.iter().enumerate() {
            if number > 0 {
                writeln!(f)?;
            }
            match position {
                Some(at) => write!(f, "{}:{}:{}: {message}", self.file, at.line, at.column)?,
                None => write!(f, "{}: {message}", self.file)?,
            }
        }
        Ok(())
    }
}

impl std::error::Error for ConfigError {}

/// Serde says "unknown field `a`, expected one of `b`, `c`" (likewise "unknown variant"): the expected word closest to the first, if one is close.
fn suggestion(message: &str) -> Option<&str> {
    let mut words = message
        .strip_prefix("unknown ")?
        .split('`')
        .skip(1)
        .step_by(2);
    let found = words.next()?;
    closest(found, words)
}

/// The word that differs from `found` by the fewest edits, when that is at most a third of it.
pub(crate) fn closest<'w>(found: &str, words: impl Iterator<Item = &'w str>) -> Option<&'w str> {
    let (distance, word) = words
        .map(|word| (strsim::damerau_levenshtein(found, word), word))
        .min_by_key(|(distance, _)| *distance)?;
    (distance <= found.chars().count().max(3) / 3).then_some(word)
}
