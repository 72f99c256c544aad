//! For a build on GitHub: a workflow command for each change, which shows it beside the line of the document.

use super::{Report, effects};
use crate::compare::change::{Change, Severity, Side};

/// The report as workflow commands: `error` for what breaks, `notice` for all else, then the summary.
#[must_use]
pub fn github(report: &Report<'_>) -> String {
    let mut out: String = report.comparison.changes.iter().map(command).collect();
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
    format!("::{level} {}::{}\n", properties.join(","), data(&message))
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
