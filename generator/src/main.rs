//! The command line of specwright.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
