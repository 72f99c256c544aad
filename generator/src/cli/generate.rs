//! `specwright generate`: nothing is written before everything is made.

use clap::Args;
use specwright::compare::report::Report;
use specwright::compare::{Severity, Verdict};
use specwright::diagnostic;
use specwright::lock::CHANGELOG;
use specwright::output::{self, Written};

use super::job::{Job, Jobs};
use super::surroundings;
use super::talk::Talk;
use super::update::{Made, Rerun, Version};
use super::{Exit, Failure};

/// How many breaking changes are named; the changelog has them all.
const SHOWN: usize = 10;

/// Write the crates that the configurations ask for, or one for a document
///
/// A crate with a configuration has a lock beside it, `specwright.lock`, which says what the crate was made from and what its users see. When they see
/// something else now, the crate's version goes up as far as the change asks for (Cargo's rules below 1.0), and an entry is put at the top of its
/// CHANGELOG.md. Crate, changelog and lock are written all together or not at all.
#[derive(Debug, Args)]
pub(super) struct Generate {
    #[command(flatten)]
    jobs: Jobs,
    /// Write into a folder that holds other files, over files without the generated header, and over the crate of another API
    #[arg(long)]
    force: bool,
    /// Leave the crate's version and changelog as they are, whatever changes for its users
    #[arg(long)]
    no_bump: bool,
}

impl Generate {
    pub(super) fn run(&self, talk: &Talk) -> Result<Exit, Failure> {
        let version = if self.no_bump {
            Version::Keep
        } else {
            Version::Bump
        };
        let jobs = self.jobs.find()?;
        for job in &jobs {
            output::recover(&job.output).map_err(Failure::usage)?;
        }
        let made = jobs
            .iter()
            .map(|job| job.make(version, Some(talk)))
            .collect::<Result<Vec<_>, _>>()?;
        for (job, made) in jobs.iter().zip(made) {
            if !self.force {
                surroundings::refuse_other_crate(job, &made)?;
            }
            let is_new = !job.output.join("Cargo.toml").exists();
            let (made, written) = job.write(made, version, self.force)?;
            talk.say(&told(job, &written));
            if let Some(note) = is_new.then(|| surroundings::stray(&job.output)).flatten() {
                talk.say(&note);
            }
            if let Some(rerun) = made.rerun.as_ref().filter(|_| !written.nothing()) {
                self.tell(job, &made, rerun, talk);
            }
            // The end of the process, which is near, frees it at once.
            std::mem::forget(made);
        }
        Ok(Exit::Done)
    }

    /// Says what the change means for users of the crate.
    fn tell(&self, job: &Job, made: &Made, rerun: &Rerun, talk: &Talk) {
        let release = &rerun.release;
        if rerun.found.is_none() {
            return talk.say(&format!(
                "{}: version {}; {} says from now on what users see",
                made.name,
                release.version,
                rerun.lock_path.display()
            ));
        }
        let faults = made
            .generated
            .findings()
            .diagnostics
            .count(diagnostic::Severity::Fault);
        let report = Report {
            comparison: &release.comparison,
            old: "",
            new: "",
            version: release.from.as_deref().filter(|_| !self.no_bump),
        };
        talk.say(&format!("{}: {}", made.name, report.summary_with(faults)));
        let breaking = release
            .comparison
            .changes
            .iter()
            .filter(|change| change.severity == Severity::Breaking);
        for change in breaking.clone().take(SHOWN) {
            talk.say(&format!("  {}: {}", change.short_item(), change.message));
        }
        let more = breaking.count().saturating_sub(SHOWN);
        if more > 0 {
            talk.say(&format!("  … and {more} more that break something"));
        }
        if release.changelog.is_some() {
            talk.say(&format!(
                "{} has an entry for {}",
                job.output.join(CHANGELOG).display(),
                release.version
            ));
        } else if release.comparison.verdict() != Verdict::None {
            talk.say(&format!(
                "--no-bump: the version stays {}, and the changelog as it is",
                release.version
            ));
        }
    }
}

/// What a write did, in one line.
fn told(job: &Job, written: &Written) -> String {
    let folder = job.output.display();
    if written.nothing() {
        return format!(
            "{folder}: nothing to do, {} files are up to date",
            written.unchanged
        );
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
    format!("{folder}: {}", said.join(", "))
}
