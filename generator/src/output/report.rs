//! A comparison as text: a unified diff of every stale file, bounded.

use std::fmt::Write;
use std::path::Path;
use std::time::Duration;

use similar::{Algorithm, ChangeTag, TextDiff};

use super::{Comparison, StaleKind, Wanted};

/// How much of a difference is shown: a reader wants to know what kind of change it is.
const LINES_PER_FILE: usize = 60;
const LINES_IN_ALL: usize = 400;

/// What a line of the report is, for colouring.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// The name of a file, or of what happened to it.
    Head,
    /// Where in the file.
    Hunk,
    /// A line that is only in the checked-in file.
    Removed,
    /// A line that is only in the generated file.
    Added,
    /// Anything else.
    Plain,
}

/// A comparison as text: for each stale file its name and a unified diff from what is there to what is generated. `paint` colours a line.
#[must_use]
pub fn report(
    root: &Path,
    comparison: &Comparison,
    wanted: &Wanted<'_>,
    paint: impl Fn(Line, &str) -> String,
) -> String {
    let mut out = Report {
        text: String::new(),
        left: LINES_IN_ALL,
        paint,
    };
    for stale in &comparison.stale {
        let name = root.join(&stale.path).display().to_string();
        match &stale.kind {
            StaleKind::Missing => out.line(Line::Head, &format!("missing: {name}")),
            StaleKind::Orphan => out.line(
                Line::Head,
                &format!("orphan: {name} is no longer generated"),
            ),
            StaleKind::Changed { found, .. } if out.left > 0 => {
                let text = String::from_utf8_lossy(found);
                out.diff(
                    &name,
                    &text,
                    wanted.get(stale.path.as_str()).copied().unwrap_or_default(),
                );
            }
            StaleKind::Changed { .. } => out.line(Line::Head, &format!("changed: {name}")),
        }
    }
    out.text
}

struct Report<P> {
    text: String,
    left: usize,
    paint: P,
}

impl<P: Fn(Line, &str) -> String> Report<P> {
    fn line(&mut self, kind: Line, text: &str) {
        self.text.push_str(&(self.paint)(kind, text));
        self.text.push('\n');
    }

    fn diff(&mut self, name: &str, old: &str, new: &str) {
        let diff = TextDiff::configure()
            .algorithm(Algorithm::Patience)
            .timeout(Duration::from_secs(1))
            .diff_lines(old, new);
        self.line(Line::Head, &format!("--- {name} (there)"));
        self.line(Line::Head, &format!("+++ {name} (generated)"));
        let (mut shown, mut hidden) = (0, 0);
        for hunk in diff.unified_diff().context_radius(3).iter_hunks() {
            if shown < LINES_PER_FILE && self.left > 0 {
                self.line(Line::Hunk, &hunk.header().to_string());
            }
            for change in hunk.iter_changes() {
                if shown >= LINES_PER_FILE || self.left == 0 {
                    hidden += 1;
                    continue;
                }
                let (kind, sign) = match change.tag() {
                    ChangeTag::Delete => (Line::Removed, '-'),
                    ChangeTag::Insert => (Line::Added, '+'),
                    ChangeTag::Equal => (Line::Plain, ' '),
                };
                self.line(kind, &format!("{sign}{}", visible(change.value())));
                if change.missing_newline() {
                    self.line(Line::Plain, "\\ no newline at the end of the file");
                }
                shown += 1;
                self.left = self.left.saturating_sub(1);
            }
        }
        if hidden > 0 {
            self.line(Line::Plain, &format!("… and {hidden} more lines"));
        }
    }
}

/// A line without its end, with control characters (a stray carriage return, say) made visible.
fn visible(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    for character in line.strip_suffix('\n').unwrap_or(line).chars() {
        if character.is_control() && character != '\t' {
            // Writing to a string cannot fail.
            let _ = write!(text, "{}", character.escape_default());
        } else {
            text.push(character);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::Stale;
    use super::*;

    fn shown(found: &str, wanted: &str) -> String {
        let kind = StaleKind::Changed {
            found: found.into(),
            generated: true,
        };
        let comparison = Comparison {
            stale: vec![Stale {
                path: "a.rs".into(),
                kind,
            }],
            unchanged: 0,
        };
        report(
            Path::new("out"),
            &comparison,
            &Wanted::from([("a.rs", wanted)]),
            |_, text| text.to_owned(),
        )
    }

    #[test]
    fn a_change_is_a_unified_diff_from_what_is_there_to_what_is_generated() {
        let text = shown("a\nb\nc\n", "a\nB\nc\n");
        assert_eq!(
            text.lines().skip(2).collect::<Vec<_>>(),
            ["@@ -1,3 +1,3 @@", " a", "-b", "+B", " c"],
            "{text}"
        );
        assert!(text.contains("--- out/a.rs (there)") && text.contains("+++ out/a.rs (generated)"));
    }

    #[test]
    fn what_cannot_be_seen_is_shown_and_what_is_long_is_cut() {
        assert!(shown("a\r\n", "a\n").contains("-a\\r"));
        assert!(shown("a", "a\n").contains("no newline at the end"));
        let long: String = (0..1000).map(|number| format!("{number}\n")).collect();
        let text = shown(&long, "");
        assert!(
            text.lines().count() < 70 && text.contains("more lines"),
            "{text}"
        );
    }
}
