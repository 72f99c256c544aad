//! What is said, where, and in which colours.

use std::collections::BTreeMap;
use std::io::{self, Write};

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use clap::{Args, ValueEnum};
use specwright::Findings;
use specwright::diagnostic::{Diagnostics, Severity};
use specwright::output::Line;

use super::Failure;

/// How much is said, and in which colours.
#[derive(Debug, Args)]
pub(super) struct Talk {
    /// Say nothing on stderr but errors and faults
    #[arg(long, short, global = true)]
    quiet: bool,
    /// When to use colours; NO_COLOR is respected
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t = Color::Auto)]
    color: Color,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Color {
    /// When the output is a terminal
    Auto,
    Always,
    Never,
}

/// How many findings of one kind are shown; a document may have thousands.
const SHOWN_PER_CODE: usize = 5;

impl Talk {
    /// Makes the choice hold for the whole process.
    pub(super) fn choose_colors(&self) {
        let choice = match self.color {
            Color::Auto => ColorChoice::Auto,
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        };
        choice.write_global();
    }

    /// Says how a run went.
    pub(super) fn say(&self, text: &str) {
        if !self.quiet {
            to_stderr(&format!("{text}\n"));
        }
    }

    /// Says what was found in a document that could be used.
    pub(super) fn findings(&self, findings: &Findings) {
        let mut shown = Diagnostics::new();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        let said = findings.diagnostics.sorted().into_iter();
        for diagnostic in said.filter(|one| !self.quiet || one.severity <= Severity::Fault) {
            let count = counts.entry(diagnostic.code).or_default();
            *count += 1;
            if *count <= SHOWN_PER_CODE {
                shown.push(diagnostic.clone());
            }
        }
        if !shown.is_empty() {
            to_stderr(&shown.render(&findings.sources, true));
        }
        for (code, count) in counts
            .into_iter()
            .filter(|(_, count)| *count > SHOWN_PER_CODE)
        {
            to_stderr(&format!(
                "… and {} more of `{code}`; `specwright inspect` lists them all\n",
                count - SHOWN_PER_CODE
            ));
        }
    }
}

/// Says why a run ends early.
pub(super) fn failure(failure: &Failure) {
    match failure {
        Failure::Usage(message) => {
            let style = AnsiColor::Red.on_default().bold();
            to_stderr(&format!("{style}error{style:#}: {message}\n"));
        }
        Failure::Document(refused) => to_stderr(&refused.0.render(true)),
    }
}

/// Prints a result. A reader that has read enough (`| head`) is no failure.
pub(super) fn result(text: &str) -> Result<(), Failure> {
    let mut stdout = AutoStream::auto(io::stdout()).lock();
    match stdout
        .write_all(text.as_bytes())
        .and_then(|()| stdout.flush())
    {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::Usage(format!("cannot write to stdout: {error}")))
        }
        _ => Ok(()),
    }
}

fn to_stderr(text: &str) {
    // There is nobody left to tell when stderr cannot be written.
    let _ = AutoStream::auto(io::stderr())
        .lock()
        .write_all(text.as_bytes());
}

/// A line of a diff in its colour.
pub(super) fn paint(line: Line, text: &str) -> String {
    let style = match line {
        Line::Head => Style::new().bold(),
        Line::Hunk => AnsiColor::Cyan.on_default(),
        Line::Removed => AnsiColor::Red.on_default(),
        Line::Added => AnsiColor::Green.on_default(),
        Line::Plain => return text.to_owned(),
    };
    format!("{style}{text}{style:#}")
}
