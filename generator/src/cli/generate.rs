//! `specwright generate`: nothing is written before everything is made.

use clap::Args;
use specwright::output;

use super::job::Jobs;
use super::talk::Talk;
use super::{Exit, Failure};

#[derive(Debug, Args)]
pub(super) struct Generate {
    #[command(flatten)]
    jobs: Jobs,
    /// Write into a folder that holds other files, and over files without the generated header
    #[arg(long)]
    force: bool,
}

impl Generate {
    pub(super) fn run(&self, talk: &Talk) -> Result<Exit, Failure> {
        let jobs = self.jobs.find()?;
        let made = jobs
            .iter()
            .map(|job| job.make(talk))
            .collect::<Result<Vec<_>, _>>()?;
        for (job, generated) in jobs.iter().zip(&made) {
            let written =
                output::write(&job.output, &generated.files().iter().collect(), self.force)
                    .map_err(Failure::usage)?;
            let folder = job.output.display();
            if written.nothing() {
                talk.say(&format!(
                    "{folder}: nothing to do, {} files are up to date",
                    written.unchanged
                ));
                continue;
            }
            let counts = [
                (written.created, "created"),
                (written.changed, "changed"),
                (written.removed, "removed"),
                (written.unchanged, "unchanged"),
            ];
            let said: Vec<String> = counts
                .iter()
                .filter(|(count, _)| *count > 0)
                .map(|(count, word)| format!("{count} {word}"))
                .collect();
            talk.say(&format!("{folder}: {}", said.join(", ")));
        }
        Ok(Exit::Done)
    }
}
