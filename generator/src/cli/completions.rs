//! `specwright completions`: what a shell needs to complete commands, options and files.

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::{Cli, Exit, Failure, talk};

#[derive(Debug, Args)]
pub(super) struct Completions {
    /// The shell
    #[arg(value_enum)]
    shell: Shell,
}

impl Completions {
    pub(super) fn run(&self) -> Result<Exit, Failure> {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Cli::command(), "specwright", &mut script);
        talk::result(&String::from_utf8_lossy(&script))?;
        Ok(Exit::Done)
    }
}
