//! For programs.

use serde::Serialize;

use super::Report;
use crate::compare::change::{Change, Severity, Verdict};
use crate::compare::fault::Fault;

/// The JSON Schema (draft 2020-12) of the report.
pub const JSON_SCHEMA: &str = include_str!("schema.json");

/// The members of the report. They are stable: later releases may add members, and never change the meaning of one.
#[derive(Serialize)]
struct Json<'r> {
    /// The number of this schema: 1.
    schema: u32,
    /// What the old side is called.
    old: &'r str,
    /// What the new side is called.
    new: &'r str,
    /// `none`, `patch`, `minor` or `major`.
    verdict: Verdict,
    /// The version of the crate and the one that follows; absent when the configuration and the lock say none.
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<Versions<'r>>,
    /// How many changes of each severity.
    counts: Counts,
    /// The changes: see [`Change`] for their members.
    changes: &'r [Change],
    /// Whether everything could be compared: there are no faults.
    complete: bool,
    /// How many changes were left out on request.
    ignored: usize,
    /// What could not be compared: see [`Fault`] for their members.
    faults: &'r [Fault],
}

#[derive(Serialize)]
struct Versions<'r> {
    from: &'r str,
    to: String,
}

#[derive(Serialize)]
struct Counts {
    breaking: usize,
    addition: usize,
    documentation: usize,
}

/// The report as one JSON object, as [`JSON_SCHEMA`] describes it:
///
/// | member | value |
/// |---|---|
/// | `schema` | the number 1 |
/// | `old`, `new` | what was compared |
/// | `verdict` | `none`, `patch`, `minor` or `major` |
/// | `version` | `from` and `to`, Cargo's rules below 1.0; absent when the version is not known |
/// | `counts` | number of changes by severity: `breaking`, `addition`, `documentation` |
/// | `changes` | an array of objects |
/// | `complete` | whether everything could be compared: `faults` is empty |
/// | `ignored` | how many changes `--ignore` left out, of the changes as of the verdict and the counts |
/// | `faults` | an array of objects: pieces of the documents that could not be used, so that what changes in them is not known |
///
/// A change has:
///
/// | member | value |
/// |---|---|
/// | `id` | names it, the same in every comparison; what `--ignore` takes |
/// | `rule` | the kind of change |
/// | `severity` | `breaking`, `addition` or `documentation` |
/// | `kind`, `item` | the item of the Rust crate: what it is, and its path |
/// | `message` | what happened |
/// | `before`, `after` | the fact that changed, where one did |
/// | `source`, `request`, `response` | an object: `effect` is `none`, `adds` or `breaks`; `why`, unless it is `none` |
/// | `advice` | what to do, where there is something |
/// | `side`, `place`, `position` | `old` or `new`; the JSON pointer in that document; `file:line:column` in it, when it was at hand |
///
/// A fault has `side`, `place` and `position` as a change has them, and:
///
/// | member | value |
/// |---|---|
/// | `code` | the kind of fault |
/// | `message` | what is wrong, and what stands in for the piece |
/// | `help` | how to mend it, where that is known |
#[must_use]
pub fn json(report: &Report<'_>) -> String {
    let version = report.version.zip(report.next_version());
    let json = Json {
        schema: 1,
        old: report.old,
        new: report.new,
        verdict: report.comparison.verdict(),
        version: version.map(|(from, to)| Versions { from, to }),
        counts: Counts {
            breaking: report.comparison.count(Severity::Breaking),
            addition: report.comparison.count(Severity::Addition),
            documentation: report.comparison.count(Severity::Documentation),
        },
        changes: &report.comparison.changes,
        complete: report.comparison.faults.is_empty(),
        ignored: report.comparison.ignored,
        faults: &report.comparison.faults,
    };
    // Strings, numbers and lists of them: nothing that could fail.
    let mut text = serde_json::to_string_pretty(&json).unwrap_or_default();
    text.push('\n');
    text
}
