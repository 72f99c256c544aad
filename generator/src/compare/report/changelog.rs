//! For a changelog: what changed, and what to do about it, as lists.

use super::markdown::cell;
use super::{Report, SECTIONS, effects};
use crate::compare::change::Change;

/// The entry of a changelog, without its heading: a list for each severity.
#[must_use]
pub fn changelog(report: &Report<'_>) -> String {
    let mut parts = Vec::new();
    for (severity, heading) in SECTIONS {
        let lines: String = report.of(severity).map(line).collect();
        if !lines.is_empty() {
            parts.push(format!("### {heading}\n\n{lines}"));
        }
    }
    parts.join("\n")
}

fn line(change: &Change) -> String {
    let item = change.short_item().replace('`', "'");
    let mut line = format!("- `{item}`: {}", cell(&change.message));
    let breaks: Vec<String> = effects(change)
        .filter(|(_, effect)| effect.breaks())
        .map(|(respect, effect)| format!("{respect}: {}", cell(effect.why().unwrap_or_default())))
        .collect();
    if !breaks.is_empty() {
        line.push_str(&format!(" ({})", breaks.join("; ")));
        if !change.advice.is_empty() {
            line.push_str(&format!(". {}", cell(change.advice)));
        }
    }
    line.push('\n');
    line
}
