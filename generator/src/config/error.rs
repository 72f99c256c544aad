//! Why a configuration is refused: one message with its place and, for a misspelt word, the word that was probably meant.

use std::fmt;
use std::path::Path;

/// A configuration that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigError {
    file: String,
    /// Line and column, from 1.
    position: Option<(usize, usize)>,
    message: String,
}

impl ConfigError {
    pub(super) fn new(file: &str, message: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            position: None,
            message: message.into(),
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
        let position = error.span().map(|span| position(text, span.start));
        let mut message = error.message().trim_end().replace('\n', ": ");
        if let Some(meant) = suggestion(&message) {
            message = format!("{message}; did you mean `{meant}`?");
        }
        Self {
            file: file.to_owned(),
            position,
            message,
        }
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.position {
            Some((line, column)) => write!(f, "{}:{line}:{column}: {}", self.file, self.message),
            None => write!(f, "{}: {}", self.file, self.message),
        }
    }
}

impl std::error::Error for ConfigError {}

fn position(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |end| end + 1);
    (
        before.matches('\n').count() + 1,
        before.get(line_start..).unwrap_or_default().chars().count() + 1,
    )
}

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
