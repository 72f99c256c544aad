//! `specwright check`: says how the crates on disk differ from what would be generated.

use clap::Args;
use specwright::lock::without_version;
use specwright::output::{self, Line, Stale, StaleKind, Wanted};

use super::job::{Job, Jobs};
use super::talk::{self, Talk};
use super::update::Version;
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
            if !self.is_fresh(&job, talk)? {
                exit = Exit::No;
            }
        }
        Ok(exit)
    }

    fn is_fresh(&self, job: &Job, talk: &Talk) -> Result<bool, Failure> {
        let made = job.make(Version::Keep, Some(talk))?;
        let wanted: Wanted<'_> = made.generated.files().iter().collect();
        let comparison = output::compare_with(&job.output, &wanted, |path, found, text| {
            found == text.as_bytes()
                || made.rerun.is_some() && {
                    // Its version is the crate's own affair.
                    let found = String::from_utf8_lossy(found);
                    without_version(&made.name, path, &found)
                        == without_version(&made.name, path, text)
                }
        })
        .map_err(Failure::usage)?;
        let folder = job.output.display();
        let rerun = made.rerun.as_ref();
        let unlocked = rerun.filter(|rerun| !rerun.is_locked());
        if output::is_interrupted(&job.output) {
            talk.say(&format!(
                "{folder}: a run was interrupted here, or is under way; the next `specwright generate` puts everything back first"
            ));
        } else if comparison.stale.is_empty() && unlocked.is_none() {
            talk.say(&format!(
                "{folder} is up to date: {} files",
                comparison.unchanged
            ));
            return Ok(true);
        }
        let is_missing = |stale: &Stale| matches!(stale.kind, StaleKind::Missing);
        if comparison.unchanged == 0 && comparison.stale.iter().all(is_missing) {
            talk.say(&format!(
                "there is no crate in {folder}: run `{}`",
                job.command
            ));
            return Ok(false);
        }
        talk::result(&output::report(
            &job.output,
            &comparison,
            &wanted,
            talk::paint,
        ))?;
        if let Some(rerun) = unlocked {
            let kind = if rerun.found.is_some() {
                Line::Head
            } else {
                Line::Added
            };
            let word = if rerun.found.is_some() {
                "changed"
            } else {
                "missing"
            };
            let line = format!("{word}: {}", rerun.lock_path.display());
            talk::result(&format!("{}\n", talk::paint(kind, &line)))?;
        }
        let causes = match rerun {
            Some(rerun) => rerun.causes(&made.name, &job.output)?,
            None => Vec::new(),
        };
        for cause in causes {
            talk.say(&format!("{folder}: {cause}"));
        }
        talk.say(&format!(
            "{folder} is stale ({}): run `{}`",
            summary(&comparison.stale, unlocked.is_some()),
            job.command
        ));
        Ok(false)
    }
}

fn summary(stale: &[Stale], unlocked: bool) -> String {
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
    let mut said: Vec<String> = counts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| format!("{count} {word}"))
        .collect();
    if unlocked {
        said.push("the lock".to_owned());
    }
    said.join(", ")
}
