//! `specwright diff`: what a change of the document means for the users of the generated crate.

use std::path::PathBuf;

use anstyle::{AnsiColor, Style};
use clap::{Args, ValueEnum};
use specwright::compare::Severity;
use specwright::compare::report::{self, Report, Tone};
use specwright::lock::later;

use super::revision::Given;
use super::talk::{self, Talk};
use super::{Exit, Failure};

/// Say what changes for users of the generated crate
///
/// Both sides are planned as the Rust crate that would be generated from them, and the crates are compared: what users of the crate
/// cannot notice is no change. Each change has the item of the crate, the line of the document, what it does to source code, to requests and
/// to responses, and what to do about it. The last line is the verdict: none, patch, minor or major, and the version that follows from it.
#[derive(Debug, Args)]
#[command(after_long_help = MORE, override_usage = USAGE)]
pub(super) struct Diff {
    /// What was: a document, a specwright.lock (`lock` for the one beside the other side), or REV:PATH for a file of a git revision
    #[arg(required_unless_present = "json_schema")]
    old: Option<String>,
    /// What is: likewise
    #[arg(required_unless_present = "json_schema")]
    new: Option<String>,
    /// How the result is written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// End with exit code 1 when there is such a change
    #[arg(long, value_name = "CHANGE", value_enum)]
    fail_on: Option<FailOn>,
    /// The configuration of both sides [default: the specwright.toml beside each document, or the other side's where there is none]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Leave out a change, by its id (`*` stands for any text); may be given more than once
    #[arg(long, value_name = "ID")]
    ignore: Vec<String>,
    /// Print the JSON Schema of `--format json`, and nothing else
    #[arg(long)]
    json_schema: bool,
}

const USAGE: &str = "\
specwright diff [OPTIONS] <OLD> <NEW>
       specwright diff --json-schema";

const MORE: &str = "\
Examples:
  specwright diff old.yaml new.yaml
  specwright diff lock specs/shop/openapi.yaml                     what `generate` would change for users
  specwright diff HEAD~1:specs/shop/openapi.yaml specs/shop/openapi.yaml --fail-on breaking
  specwright diff main:specs/shop/openapi.yaml specs/shop/openapi.yaml --format markdown > comment.md
  specwright diff old.yaml new.yaml --fail-on breaking --ignore field-removed:Pet::age --ignore 'parameter-*:pets().list.*'

What is compared:
  A document is read with the specwright.toml and the overlay.yaml beside it, of the same revision; with `[select]`, only what it selects. A side
  without configuration takes the other side's; --config gives both sides one. REV:PATH goes from the top of the repository, REV:./PATH from here.
  The version is the one of the specwright.lock beside a document, or of the configuration.

How to read the result:
  A change has the item as you write it in Rust (`Pet::age`, `pets().list.limit`), the line of the document, and what it does in each of
  three respects: to your source code when you take the new crate, to requests, and to responses, while one side is older than the other.
  What happened to several items alike is told once. A breaking change ends with its id, which `--ignore` takes once you have dealt with it; of
  several alike it is the first one's, and the others' have their item in its place. What is ignored does not count for verdict and exit code.

Verdicts:
  none    users notice nothing
  patch   documentation                    0.1.2 → 0.1.3, 1.2.3 → 1.2.4
  minor   additions                        0.1.2 → 0.1.3, 1.2.3 → 1.3.0
  major   something breaks                 0.1.2 → 0.2.0, 1.2.3 → 2.0.0
  Below 1.0 Cargo takes the leftmost number that is not zero for the one that says what breaks.

Severities:
  breaking       code that uses the crate may stop compiling, or requests or responses may be refused
  addition       something more is possible; deprecations are told here too
  documentation  only what is said about the item

What cannot be compared:
  A piece of a document that cannot be used (a $ref that leads nowhere, say) is in neither crate as its author meant it, so what changes in it
  stays unseen. Each such fault is told with its place, and the verdict ends with `incomplete`. Mend them first, in the document or in an
  overlay.yaml beside it. They do not count for the exit code. A lock does not say what faults its document had.

What does not break anything, because of how crates are generated: a new optional field (structs are #[non_exhaustive]), a new enum
value (enums keep what is not listed), a new optional parameter (it is a setter), a value that a response has and nobody described.

Exit codes:
  0  done, whatever changed
  1  with --fail-on: there is such a change
  2  wrong usage, or a file or revision that cannot be read
  3  a document that cannot be used";

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// For programs; `--json-schema` prints its schema
    Json,
    /// For a pull request or a changelog; no longer than a comment on GitHub may be
    Markdown,
    /// Annotations for a workflow of GitHub: ten of a level are shown, the log has the others
    Github,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FailOn {
    /// A change that breaks something
    Breaking,
    /// Any change
    Any,
}

impl Diff {
    pub(super) fn run(&self, talk: &Talk) -> Result<Exit, Failure> {
        if self.json_schema {
            talk::result(report::JSON_SCHEMA)?;
            return Ok(Exit::Done);
        }
        let (Some(old_name), Some(new_name)) = (&self.old, &self.new) else {
            return Err(Failure::usage("two sides are compared: OLD and NEW"));
        };
        let (old, new) = Given::both(old_name, new_name)?;
        let config = self.config.as_deref();
        let configs = Given::configs(&old, &new, config)?;
        let locked = old.version().or_else(|| new.version());
        // The two sides have nothing to do with each other, and take long for large documents.
        let (old, new) = std::thread::scope(|scope| {
            let other = scope.spawn(|| new.subject(&configs.1));
            let old = old.subject(&configs.0);
            (old, other.join())
        });
        let old = old?;
        let new = new.map_err(|_| Failure::usage("the new side could not be planned"))??;
        let mut comparison = old.compare(&new);
        for id in comparison.ignore(&self.ignore) {
            talk.say(&format!("--ignore {id}: there is no such change"));
        }
        // The configuration names the first version, and may be ahead of the lock's.
        let configured = old.version.as_deref().or(new.version.as_deref());
        let version = match (locked.as_deref(), configured) {
            (Some(locked), Some(configured)) => Some(later(locked, configured)),
            (one, other) => one.or(other),
        };
        let report = Report {
            comparison: &comparison,
            old: old_name,
            new: new_name,
            version,
        };
        talk::result(&match self.format {
            Format::Text => report::text(&report, paint),
            Format::Json => report::json(&report),
            Format::Markdown => report::markdown(&report),
            Format::Github => report::github(&report),
        })?;
        if self.format != Format::Text {
            talk.say(&report.summary());
        }
        let fails = match self.fail_on {
            None => false,
            Some(FailOn::Breaking) => comparison.count(Severity::Breaking) > 0,
            Some(FailOn::Any) => !comparison.changes.is_empty(),
        };
        Ok(if fails { Exit::No } else { Exit::Done })
    }
}

fn paint(tone: Tone, text: &str) -> String {
    let style = match tone {
        Tone::Heading(Severity::Breaking) => AnsiColor::Red.on_default().bold(),
        Tone::Heading(Severity::Addition) => AnsiColor::Green.on_default().bold(),
        Tone::Heading(Severity::Documentation) => AnsiColor::Blue.on_default().bold(),
        Tone::Lost => AnsiColor::Yellow.on_default().bold(),
        Tone::Item => Style::new().bold(),
        Tone::Breaks => AnsiColor::Red.on_default(),
        Tone::Adds => AnsiColor::Green.on_default(),
        Tone::Faint => Style::new().dimmed(),
    };
    format!("{style}{text}{style:#}")
}
