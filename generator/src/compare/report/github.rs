//! For a build on GitHub: a workflow command for each change, which shows it beside the line of the document.

use super::{LOST, Report, at, effects, fault_at, more_faults};
use crate::compare::change::{Change, Severity, Side};
use crate::compare::fault::Fault;

/// How many annotations of a level are shown of one step of a workflow; GitHub drops what comes after them.
const SHOWN: usize = 10;

/// The report as workflow commands: `error` for what breaks, `notice` for all else, `warning` for what could not be compared, then the summary. Of each
/// level there are no more than are shown, the worst first; the rest stand in the log as lines of their own.
#[must_use]
pub fn github(report: &Report<'_>) -> String {
    let mut out = String::new();
    let of = |severity| report.of(severity);
    let notices = of(Severity::Addition).chain(of(Severity::Documentation));
    level(&mut out, "error", of(Severity::Breaking).collect());
    level(&mut out, "notice", notices.collect());
    let shown = room(report.comparison.faults.len());
    let faults = report.comparison.faults.iter().take(shown);
    out.extend(faults.map(|one| fault(report, one)));
    if let Some(more) = more_faults(report, shown) {
        out.push_str(&format!("::warning title={LOST}::{}\n", data(&more)));
    }
    out.push_str(&format!("{}\n", report.summary()));
    out
}

/// How many of so many are shown, where one more has to say that there are others.
fn room(all: usize) -> usize {
    if all > SHOWN { SHOWN - 1 } else { SHOWN }
}

/// The changes of a level: as annotations while there is room for them, then as lines.
fn level(out: &mut String, level: &str, changes: Vec<&Change>) {
    let shown = room(changes.len());
    let (annotations, lines) = changes.split_at(changes.len().min(shown));
    for change in annotations {
        out.push_str(&format!(
            "::{level} {}::{}\n",
            properties(change),
            data(&message(change))
        ));
    }
    if !lines.is_empty() {
        out.push_str(&format!(
            "::{level} title=and {} more::the log of this step has them all\n",
            lines.len()
        ));
    }
    for change in lines {
        let line = format!(
            "{level}: {} {}: {}",
            at(change),
            change.short_item(),
            message(change)
        );
        // What begins with `::` would be a command; this begins with the level.
        let line: String = line
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        out.push_str(&format!("{line}\n"));
    }
}

/// Where an annotation is shown, and its title.
fn properties(change: &Change) -> String {
    let mut properties = Vec::new();
    // What is gone has no line in the tree that the build checked out.
    if change.side == Side::New
        && let Some((file, line, column)) = change.position.as_deref().and_then(parts)
    {
        properties.push(format!("file={}", property(file)));
        properties.push(format!("line={line},col={column}"));
    }
    properties.push(format!("title={}", property(change.short_item())));
    properties.join(",")
}

fn message(change: &Change) -> String {
    let mut message = change.message.clone();
    for (respect, effect) in effects(change) {
        message.push_str(&format!(
            "\n{respect}: {}",
            effect.why().unwrap_or_default()
        ));
    }
    if !change.advice.is_empty() {
        message.push_str(&format!("\n→ {}", change.advice));
    }
    if change.severity == Severity::Breaking {
        message.push_str(&format!("\nid: {}", change.short_id()));
    }
    message
}

/// A piece that could not be used, and so was not compared.
fn fault(report: &Report<'_>, fault: &Fault) -> String {
    let position = fault
        .position
        .as_deref()
        .filter(|_| fault.side == Side::New);
    let line = position
        .and_then(parts)
        .map_or_else(String::new, |(file, line, column)| {
            format!("file={},line={line},col={column},", property(file))
        });
    let mut message = fault.message.clone();
    if line.is_empty() {
        message = format!("{}: {message}", fault_at(report, fault));
    }
    if !fault.help.is_empty() {
        message.push_str(&format!("\n→ {}", fault.help));
    }
    format!("::warning {line}title={LOST}::{}\n", data(&message))
}

/// File, line and column of `file:line:column`.
fn parts(position: &str) -> Option<(&str, &str, &str)> {
    let (rest, column) = position.rsplit_once(':')?;
    let (file, line) = rest.rsplit_once(':')?;
    Some((file, line, column))
}

fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
