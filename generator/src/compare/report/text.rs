//! For a terminal.

use super::{Report, SECTIONS, at, effects, shown};
use crate::compare::change::{Change, Severity, Side};

/// What a piece of text is, for whoever paints it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// The heading of a severity.
    Heading(Severity),
    /// An item.
    Item,
    /// What breaks.
    Breaks,
    /// What is added.
    Adds,
    /// What is less important: places, ids.
    Faint,
}

/// The report as text; `paint` gives a piece its colour.
#[must_use]
pub fn text(report: &Report<'_>, paint: impl Fn(Tone, &str) -> String) -> String {
    let mut out = String::new();
    for (severity, heading) in SECTIONS {
        let changes: Vec<_> = report.of(severity).collect();
        if changes.is_empty() {
            continue;
        }
        let heading = format!("{heading} ({})", changes.len());
        out.push_str(&format!("{}\n\n", paint(Tone::Heading(severity), &heading)));
        let mut item = "";
        for change in changes {
            if change.item != item {
                if !item.is_empty() {
                    out.push('\n');
                }
                out.push_str(&head(report, change, &paint));
            }
            item = &change.item;
            out.push_str(&body(change, &paint));
        }
        out.push('\n');
    }
    out.push_str(&format!("{}\n", report.summary()));
    out
}

fn head(report: &Report<'_>, change: &Change, paint: &impl Fn(Tone, &str) -> String) -> String {
    let gone = match change.side {
        Side::Old if !at(change).is_empty() && change.position.is_none() => {
            format!(" of {}", report.old)
        }
        _ => String::new(),
    };
    let place = paint(Tone::Faint, &printable(&format!("{}{gone}", at(change))));
    format!(
        "  {}  {place}\n",
        paint(Tone::Item, &printable(shown(change)))
    )
    .replace("  \n", "\n")
}

fn body(change: &Change, paint: &impl Fn(Tone, &str) -> String) -> String {
    let mut out = format!("    {}\n", printable(&change.message));
    for (respect, effect) in effects(change) {
        let tone = if effect.breaks() {
            Tone::Breaks
        } else {
            Tone::Adds
        };
        let respect = paint(tone, &format!("{respect:<9}"));
        out.push_str(&format!(
            "      {respect}  {}\n",
            effect.why().unwrap_or_default()
        ));
    }
    if !change.advice.is_empty() {
        out.push_str(&format!("      → {}\n", change.advice));
    }
    if change.severity == Severity::Breaking {
        let id = paint(Tone::Faint, &printable(&format!("id: {}", change.id)));
        out.push_str(&format!("      {id}\n"));
    }
    out
}

/// In one line, and without what moves a cursor or changes colours.
fn printable(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}
