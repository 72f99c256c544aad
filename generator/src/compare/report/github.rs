//! For a build on GitHub: a workflow command for each change, which shows it beside the line of the document.

use super::{FAULTS_SHOWN, LOST, Report, effects, fault_at, more_faults};
use crate::compare::change::{Change, Severity, Side};
use crate::compare::fault::Fault;

/// The report as workflow commands: `error` for what breaks, `notice` for all else, `warning` for what could not be compared, then the summary.
#[must_use]
pub fn github(report: &Report<'_>) -> String {
    let mut out: String = report.comparison.changes.iter().map(command).collect();
    let faults = report.comparison.faults.iter().take(FAULTS_SHOWN);
    out.extend(faults.map(|one| fault(report, one)));
    if let Some(more) = more_faults(report) {
        out.push_str(&format!("::warning title={LOST}::{}\n", data(&more)));
    }
    out.push_str(&format!("{}\n", report.summary()));
    out
}

fn command(change: &Change) -> String {
    let level = match change.severity {
        Severity::Breaking => "error",
        Severity::Addition | Severity::Documentation => "notice",
    };
    let mut properties = Vec::new();
    // What is gone has no line in the tree that the build checked out.
    if change.side == Side::New
        && let Some((file, line, column)) = change.position.as_deref().and_then(parts)
    {
        properties.push(format!("file={}", property(file)));
        properties.push(format!("line={line},col={column}"));
    }
    properties.push(format!("title={}", property(change.short_item())));
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
    format!("::{level} {}::{}\n", properties.join(","), data(&message))
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
