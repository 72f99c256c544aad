//! The command line: arguments in, an exit code out.
//!
//! What always holds: results go to stdout and everything else to stderr; the exit code is one of [`Exit`]; nothing but the output folder is written.

mod check;
mod completions;
mod diff;
mod generate;
mod inspect;
mod job;
mod revision;
mod slice;
mod surroundings;
mod talk;
mod update;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use specwright::Refused;
use talk::Talk;

/// Reads an OpenAPI document and writes a Rust client crate.
///
/// Without arguments, `generate` and `check` take every specs/*/specwright.toml of the workspace, which is found upward from the current folder. With
/// a document they need no configuration.
#[derive(Debug, Parser)]
#[command(name = "specwright", version, after_help = EXIT_CODES)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    talk: Talk,
}

const EXIT_CODES: &str = "Exit codes:
  0  done
  1  check: the crate on disk is not what would be generated; diff --fail-on: there is such a change
  2  wrong usage, an unusable configuration, or an output folder that cannot be written
  3  the document cannot be used";

#[derive(Debug, Subcommand)]
enum Command {
    /// Write the crates that the configurations ask for, or one for a document
    Generate(generate::Generate),
    /// Compare the crates on disk with what would be generated; write nothing
    Check(check::Check),
    Diff(diff::Diff),
    Slice(slice::Slice),
    /// Say what a document holds: operations, types, what is not supported
    Inspect(inspect::Inspect),
    /// Print the completions of a shell
    Completions(completions::Completions),
}

/// How a run ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Exit {
    /// What was asked for is done.
    Done = 0,
    /// The answer to what was asked is "no".
    No = 1,
    /// It was asked wrongly, or where it cannot be done.
    Usage = 2,
    /// The document cannot be used.
    Document = 3,
}

/// Why a run ends early.
#[derive(Debug)]
enum Failure {
    /// It was asked wrongly, or where it cannot be done.
    Usage(String),
    /// The document cannot be used.
    Document(Box<Refused>),
}

impl Failure {
    /// Any error that the caller has to mend outside the document.
    fn usage(error: impl std::fmt::Display) -> Self {
        Self::Usage(error.to_string())
    }

    const fn exit(&self) -> Exit {
        match self {
            Self::Usage(_) => Exit::Usage,
            Self::Document(_) => Exit::Document,
        }
    }
}

/// Does what the arguments of the process say.
pub(crate) fn run() -> ExitCode {
    let cli = Cli::parse();
    cli.talk.choose_colors();
    let result = match &cli.command {
        Command::Generate(generate) => generate.run(&cli.talk),
        Command::Check(check) => check.run(&cli.talk),
        Command::Diff(diff) => diff.run(&cli.talk),
        Command::Slice(slice) => slice.run(&cli.talk),
        Command::Inspect(inspect) => inspect.run(),
        Command::Completions(completions) => completions.run(),
    };
    let exit = result.unwrap_or_else(|failure| {
        talk::failure(&failure);
        failure.exit()
    });
    ExitCode::from(exit as u8)
}
