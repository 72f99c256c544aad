//! What a run has to say about a document.
//!
//! In: findings of every stage, each with the place in the document it is about. Out: one collection, free of
//! repetitions and in the order of the document, and its rendering with file, line, column and the line itself.
//! A diagnostic holds no position: a place is turned into one only when it is shown.

mod collection;
mod locate;
mod render;

pub use collection::Diagnostics;
pub use render::Positions;

use crate::load::Place;

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The document cannot be used.
    Error,
    /// A part of the document is wrong and cannot be used. The message says what stands in for it: the widest type, or nothing.
    Fault,
    /// The part was understood only in part: something wider stands in for it.
    Unsupported,
    /// The part was used, but is probably not what its author meant.
    Warning,
    /// Worth knowing; nothing to correct.
    Note,
}

impl Severity {
    /// The word shown in front of the message.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Fault => "fault",
            Self::Unsupported => "unsupported",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// A point in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl Position {
    /// The position of a byte of a text; of its end when the text is shorter.
    #[must_use]
    pub fn of(text: &str, byte: usize) -> Self {
        let before = (0..=byte.min(text.len()))
            .rev()
            .find_map(|end| text.get(..end))
            .unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let column = before.get(line_start..).unwrap_or_default().chars().count() + 1;
        Self {
            line: before.matches('\n').count() + 1,
            column,
        }
    }
}

/// A point in a text that is no file of the document: in the configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// What the text is called.
    pub file: String,
    /// Where in it.
    pub position: Position,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// How serious it is.
    pub severity: Severity,
    /// Stable name of this kind of finding, in kebab-case.
    pub code: &'static str,
    /// What it is about; `None` when it is about no part of any file.
    pub place: Option<Place>,
    /// Where in the file of `place`, when the text could not be read far enough to have places.
    pub position: Option<Box<Position>>,
    /// Where it is in the configuration, if it is about that.
    pub elsewhere: Option<Box<Elsewhere>>,
    /// What was found: one sentence without a full stop.
    pub message: String,
    /// What to do about it: one sentence without a full stop.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A finding about `place`.
    pub fn new(
        severity: Severity,
        code: &'static str,
        place: &Place,
        message: impl Into<String>,
    ) -> Self {
        Self {
            severity,
            code,
            place: Some(place.clone()),
            position: None,
            elsewhere: None,
            message: message.into(),
            help: None,
        }
    }

    /// A finding about the configuration; `elsewhere` says where.
    pub fn of_configuration(
        severity: Severity,
        code: &'static str,
        elsewhere: Option<Elsewhere>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            severity,
            code,
            place: None,
            position: None,
            elsewhere: elsewhere.map(Box::new),
            message: message.into(),
            help: None,
        }
    }

    /// An [`Severity::Error`] about `place`.
    pub fn error(code: &'static str, place: &Place, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, place, message)
    }

    /// A [`Severity::Fault`] of `place`; [`Diagnostic::instead`] says what stands in for it.
    pub fn fault(code: &'static str, place: &Place, message: impl Into<String>) -> Self {
        Self::new(Severity::Fault, code, place, message)
    }

    /// The same, saying what stands in for what is wrong.
    #[must_use]
    pub fn instead(mut self, what: &str) -> Self {
        self.message.push_str("; ");
        self.message.push_str(what);
        self
    }

    /// A [`Severity::Unsupported`] about `place`.
    pub fn unsupported(code: &'static str, place: &Place, message: impl Into<String>) -> Self {
        Self::new(Severity::Unsupported, code, place, message)
    }

    /// A [`Severity::Warning`] about `place`.
    pub fn warning(code: &'static str, place: &Place, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, place, message)
    }

    /// A [`Severity::Note`] about `place`.
    pub fn note(code: &'static str, place: &Place, message: impl Into<String>) -> Self {
        Self::new(Severity::Note, code, place, message)
    }

    /// The same finding with the remedy.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}
