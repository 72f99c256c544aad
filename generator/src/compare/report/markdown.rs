//! For a pull request or a changelog.

use super::{FAULTS_SHOWN, LOST, LOST_MEANS, Report, SECTIONS, at, effects, fault_at, more_faults};
use crate::compare::change::{Change, Severity};

/// How long it may be, in bytes: a comment on GitHub has at most 65,536 characters, and what writes it may add a heading.
const ROOM: usize = 60_000;

/// The report in Markdown: the verdict, then a table for each severity, the worst first; what has no room in a comment on GitHub is counted.
#[must_use]
pub fn markdown(report: &Report<'_>) -> String {
    let summary = report.summary();
    let (verdict, rest) = summary.split_once(':').unwrap_or((&summary, ""));
    let mut out = format!("**{verdict}**:{rest}\n");
    let faults = faults(report);
    let room = ROOM.saturating_sub(faults.len());
    for (severity, heading) in SECTIONS {
        let mut rows = report.of(severity).map(row).peekable();
        if rows.peek().is_none() {
            continue;
        }
        let effects = if severity == Severity::Documentation {
            "| Item | Change |\n|---|---|\n"
        } else {
            "| Item | Change | Effect | What to do |\n|---|---|---|---|\n"
        };
        out.push_str(&format!("\n### {heading}\n\n{effects}"));
        let mut left_out = 0;
        for row in rows {
            if left_out > 0 || out.len() + row.len() > room {
                left_out += 1;
            } else {
                out.push_str(&row);
            }
        }
        if left_out > 0 {
            out.push_str(&format!(
                "\n… and {left_out} more; `--format text` tells them all.\n"
            ));
        }
    }
    out.push_str(&faults);
    out
}

/// What could not be compared, as a table.
fn faults(report: &Report<'_>) -> String {
    let all = &report.comparison.faults;
    if all.is_empty() {
        return String::new();
    }
    let rows = all.iter().take(FAULTS_SHOWN).map(|fault| {
        format!(
            "| {} | {} | {} |\n",
            cell(&fault_at(report, fault)),
            cell(&fault.message),
            cell(&fault.help)
        )
    });
    let more =
        more_faults(report, FAULTS_SHOWN).map_or_else(String::new, |more| format!("\n{more}\n"));
    format!(
        "\n### {LOST}\n\n{LOST_MEANS}\n\n| Place | Fault | What to do |\n|---|---|---|\n{}{more}",
        rows.collect::<String>()
    )
}

fn row(change: &Change) -> String {
    let item = code(change.short_item());
    let place = match at(change) {
        "" => String::new(),
        place => format!("<br><sub>{}</sub>", cell(place)),
    };
    let message = cell(&change.message);
    if change.severity == Severity::Documentation {
        return format!("| {item}{place} | {message} |\n");
    }
    let id = if change.severity == Severity::Breaking {
        format!("<br><sub>id: {}</sub>", code(&change.short_id()))
    } else {
        String::new()
    };
    let effects: Vec<String> = effects(change)
        .map(|(respect, effect)| format!("*{respect}*: {}", cell(effect.why().unwrap_or_default())))
        .collect();
    format!(
        "| {item}{place}{id} | {message} | {} | {} |\n",
        effects.join("<br>"),
        cell(change.advice)
    )
}

/// What is written in code, in its cell.
fn code(text: &str) -> String {
    let plain = |c: char| match c {
        '`' => '\'',
        c if c.is_control() => ' ',
        c => c,
    };
    let text: String = text.chars().map(plain).collect();
    format!("`{}`", text.replace('|', "\\|"))
}

/// Text that stays in its cell: no row, column, tag or mention comes out of it.
pub(super) fn cell(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '|' => out.push_str("\\|"),
            '<' => out.push_str("&lt;"),
            '&' => out.push_str("&amp;"),
            '[' | ']' | '\\' => out.extend(['\\', c]),
            // An empty comment keeps a mention from being one.
            '@' => out.push_str("@<!-- -->"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
