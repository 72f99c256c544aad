//! For a terminal. What happened to several items in the same way is told once, with all of them.

use super::{FAULTS_SHOWN, LOST, LOST_MEANS, Report, SECTIONS, at, effects, fault_at, more_faults};
use crate::compare::change::{Change, Effect, Severity, Side};
use crate::compare::fault::Fault;

/// What a piece of text is, for whoever paints it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// The heading of a severity.
    Heading(Severity),
    /// An item.
    Item,
    /// The heading of what could not be compared.
    Lost,
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
        let mut told: Vec<Vec<&Change>> = Vec::new();
        for change in report.of(severity) {
            match told
                .iter_mut()
                .find(|alike| alike.first().is_some_and(|one| is_alike(one, change)))
            {
                Some(alike) => alike.push(change),
                None => told.push(vec![change]),
            }
        }
        if told.is_empty() {
            continue;
        }
        let heading = format!("{heading} ({})", report.of(severity).count());
        out.push_str(&format!("{}\n\n", paint(Tone::Heading(severity), &heading)));
        for alike in told {
            out.push_str(&one(report, &alike, &paint));
        }
    }
    out.push_str(&faults(report, &paint));
    out.push_str(&format!("{}\n", report.summary()));
    out
}

/// What could not be compared; what is wrong in several places alike is told once.
fn faults(report: &Report<'_>, paint: &impl Fn(Tone, &str) -> String) -> String {
    let all = &report.comparison.faults;
    if all.is_empty() {
        return String::new();
    }
    let heading = format!("{LOST} ({})", all.len());
    let mut out = format!("{}\n\n  {LOST_MEANS}\n\n", paint(Tone::Lost, &heading));
    let mut told: Vec<Vec<&Fault>> = Vec::new();
    for fault in all.iter().take(FAULTS_SHOWN) {
        let alike = |others: &&mut Vec<&Fault>| {
            let one = others.first();
            one.is_some_and(|one| one.message == fault.message && one.help == fault.help)
        };
        match told.iter_mut().find(alike) {
            Some(others) => others.push(fault),
            None => told.push(vec![fault]),
        }
    }
    for alike in told {
        let Some(fault) = alike.first() else {
            continue;
        };
        out.push_str(&format!("  {}\n", printable(&fault.message)));
        for fault in &alike {
            let place = printable(&fault_at(report, fault));
            out.push_str(&format!("    {}\n", paint(Tone::Faint, &place)));
        }
        if !fault.help.is_empty() {
            out.push_str(&format!("      → {}\n", printable(&fault.help)));
        }
        out.push('\n');
    }
    if let Some(more) = more_faults(report, FAULTS_SHOWN) {
        out.push_str(&format!("  {more}\n\n"));
    }
    out
}

/// Whether nothing but the item is different.
fn is_alike(one: &Change, other: &Change) -> bool {
    let told =
        |change: &Change| -> [Effect; 3] { [change.source, change.request, change.response] };
    one.rule == other.rule
        && one.message == other.message
        && one.advice == other.advice
        && told(one) == told(other)
}

fn one(report: &Report<'_>, alike: &[&Change], paint: &impl Fn(Tone, &str) -> String) -> String {
    let Some(change) = alike.first() else {
        return String::new();
    };
    let mut out = format!("  {}\n", printable(&change.message));
    let width = alike
        .iter()
        .map(|change| change.short_item().chars().count())
        .max();
    for change in alike {
        let item = printable(change.short_item());
        let gap = width
            .unwrap_or_default()
            .saturating_sub(item.chars().count())
            + 2;
        let place = paint(Tone::Faint, &printable(&place(report, change)));
        let line = format!("    {}{:gap$}{place}", paint(Tone::Item, &item), "");
        out.push_str(&format!("{}\n", line.trim_end()));
    }
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
        let others = if alike.len() > 1 {
            ", and so for each"
        } else {
            ""
        };
        let id = paint(
            Tone::Faint,
            &printable(&format!("id: {}{others}", change.short_id())),
        );
        out.push_str(&format!("      {id}\n"));
    }
    out.push('\n');
    out
}

fn place(report: &Report<'_>, change: &Change) -> String {
    match (&change.position, change.side) {
        (Some(position), _) => position.clone(),
        (None, _) if change.place.is_empty() => String::new(),
        (None, Side::Old) => format!("{} of {}", at(change), report.old),
        (None, Side::New) => format!("{} of {}", at(change), report.new),
    }
}

/// In one line, and without what moves a cursor or changes colours.
fn printable(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}
