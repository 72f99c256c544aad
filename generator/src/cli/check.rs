//! `specwright check`: says how the crates on disk differ from what would be generated.

use clap::Args;
use specwright::output::{self, Stale, StaleKind, Wanted};

use super::job::Jobs;
use super::talk::{self, Talk};
use super::{Exit, Failure};

#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    jobs: Jobs,
}

impl Check {
    pub(super) fn run(&self, talk: &Talk) -> Result<Exit, Failure> {
        let mut exit = Exit::Done;
        for job in self.jobs.find()? {
            let generated = job.make(talk)?;
            let wanted: Wanted<'_> = generated.files().iter().collect();
            let comparison = output::compare(&job.output, &wanted).map_err(Failure::usage)?;
            let folder = job.output.display();
            if comparison.stale.is_empty() {
                talk.say(&format!(
                    "{folder} is up to date: {} files",
                    comparison.unchanged
                ));
                continue;
            }
            exit = Exit::No;
            talk::result(&output::report(
                &job.output,
                &comparison,
                &wanted,
                talk::paint,
            ))?;
            talk.say(&format!(
                "{folder} is stale ({}): run `specwright generate`",
                summary(&comparison.stale)
            ));
        }
        Ok(exit)
    }
}

fn summary(stale: &[Stale]) -> String {
    let count =
        |kind: fn(&StaleKind) -> bool| stale.iter().filter(|stale| kind(&stale.kind)).count();
    let counts = [
        (
            count(|kind| matches!(kind, StaleKind::Changed { .. })),
            "changed",
        ),
        (count(|kind| matches!(kind, StaleKind::Missing)), "missing"),
        (count(|kind| matches!(kind, StaleKind::Orphan)), "orphaned"),
    ];
    let said: Vec<String> = counts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| format!("{count} {word}"))
        .collect();
    said.join(", ")
}
