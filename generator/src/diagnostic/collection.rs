//! The findings of a run: what comes in is in any order and repeats itself, what goes out does neither.

use std::collections::HashSet;

use super::{Diagnostic, Severity};
use crate::load::{FileId, Place};

/// Findings without repetition: what is said of a place is said once.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    seen: HashSet<(&'static str, Option<Place>, String)>,
}

impl Diagnostics {
    /// No findings.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding, unless it is there already.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        // A reference is wrong in one way, whoever follows it and whatever that means there.
        let is_reference = diagnostic.code.starts_with("ref-");
        let told_apart = match &diagnostic.place {
            Some(_) if is_reference => String::new(),
            _ => diagnostic.message.clone(),
        };
        let key = (diagnostic.code, diagnostic.place.clone(), told_apart);
        if self.seen.insert(key) {
            self.list.push(diagnostic);
        }
    }

    /// Adds the findings of `other`.
    pub fn extend(&mut self, other: Self) {
        for diagnostic in other.list {
            self.push(diagnostic);
        }
    }

    /// The same findings, those in `from` being in `to`.
    #[must_use]
    pub(crate) fn moved(self, from: FileId, to: FileId) -> Self {
        let mut moved = Self::new();
        for mut diagnostic in self.list {
            if let Some(place) = diagnostic.place.as_mut().filter(|place| place.file == from) {
                place.file = to;
            }
            moved.push(diagnostic);
        }
        moved
    }

    /// The value of a success; a failure is added to the findings.
    pub fn ok<T>(&mut self, result: Result<T, Diagnostic>) -> Option<T> {
        result.map_err(|diagnostic| self.push(diagnostic)).ok()
    }

    /// The findings in the order in which they were made.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// The findings by file, then severity, then place, then code: the same for the same document, whatever the order
    /// in which its parts were read.
    #[must_use]
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut sorted: Vec<&Diagnostic> = self.list.iter().collect();
        sorted.sort_by(|a, b| order(a).cmp(&order(b)));
        sorted
    }

    /// How many findings have this severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.list
            .iter()
            .filter(|diagnostic| diagnostic.severity == severity)
            .count()
    }

    /// Whether any finding is an [`Severity::Error`].
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.list
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// The findings that are as serious as this, or more so.
    #[must_use]
    pub fn at_least(&self, severity: Severity) -> Self {
        let mut chosen = Self::new();
        for diagnostic in &self.list {
            if diagnostic.severity <= severity {
                chosen.push(diagnostic.clone());
            }
        }
        chosen
    }

    /// How many findings there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is no finding.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

type Order<'d> = (
    Option<usize>,
    Severity,
    Option<super::Position>,
    Option<&'d str>,
    &'static str,
    &'d str,
);

fn order(diagnostic: &Diagnostic) -> Order<'_> {
    let stated = diagnostic.position.as_deref().copied();
    let elsewhere = diagnostic.elsewhere.as_deref();
    (
        diagnostic.place.as_ref().map(|place| place.file.index()),
        diagnostic.severity,
        stated.or(elsewhere.map(|elsewhere| elsewhere.position)),
        diagnostic
            .place
            .as_ref()
            .map(|place| place.pointer.as_str()),
        diagnostic.code,
        &diagnostic.message,
    )
}

impl<'d> IntoIterator for &'d Diagnostics {
    type Item = &'d Diagnostic;
    type IntoIter = std::slice::Iter<'d, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_a_thing_once_and_in_the_order_of_the_document() {
        let root = Place::root();
        let mut diagnostics = Diagnostics::new();
        for name in ["b", "a", "b"] {
            diagnostics.push(Diagnostic::warning("odd", &root.join(name), "odd"));
        }
        diagnostics.push(Diagnostic::error("bad", &root.join("z"), "bad"));
        diagnostics.push(Diagnostic::warning("odd", &root.join("b"), "odd otherwise"));
        let shown: Vec<_> = diagnostics
            .sorted()
            .iter()
            .filter_map(|d| Some(d.place.as_ref()?.pointer.as_str()))
            .collect();
        assert_eq!(shown, ["/z", "/a", "/b", "/b"]);
        assert_eq!(
            (diagnostics.len(), diagnostics.count(Severity::Warning)),
            (4, 3)
        );
        assert!(diagnostics.has_errors());
    }
}
