//! Writing a folder: locked, changed files only, all or nothing.

use std::fs;
use std::path::Path;

use super::compare::{compare, refuse_foreign};
use super::journal::{Journal, Step, WORK};
use super::lock::Lock;
use super::{OutputError, Stale, Wanted};

/// What a write did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// How many files were not there before.
    pub created: usize,
    /// How many files had another text.
    pub changed: usize,
    /// How many generated files were removed because they are no longer generated.
    pub removed: usize,
    /// How many files were left alone.
    pub unchanged: usize,
}

impl Written {
    /// Whether the folder was as wanted already.
    #[must_use]
    pub const fn nothing(&self) -> bool {
        self.created + self.changed + self.removed == 0
    }
}

/// Makes the folder `root` hold what is wanted, all of it or nothing: files that differ are replaced, generated files that are not wanted are removed.
/// When nothing differs, nothing is written. A second run on the same folder waits for the first.
///
/// # Errors
/// When the folder or a file in the way is not ours (unless `force`), a path is not safe, or the system refuses. The folder is as it was.
pub fn write(root: &Path, wanted: &Wanted<'_>, force: bool) -> Result<Written, OutputError> {
    let interrupted = root.join(WORK).exists();
    let comparison = compare(root, wanted)?;
    if comparison.stale.is_empty() && !interrupted {
        return Ok(Written {
            unchanged: comparison.unchanged,
            ..Written::default()
        });
    }
    if !force && !interrupted {
        refuse_foreign(root, &comparison)?;
    }
    let fresh = !root.exists();
    let lock = Lock::take(root)?;
    let written = write_locked(root, wanted, force);
    lock.release(root);
    if fresh && written.is_err() {
        // Refused for a folder that is not empty, which is then somebody else's doing.
        let _ = fs::remove_dir(root);
    }
    written
}

fn write_locked(root: &Path, wanted: &Wanted<'_>, force: bool) -> Result<Written, OutputError> {
    let journal = Journal::new(root);
    journal.recover()?;
    // Compared again: a run that was waited for may have changed everything.
    let comparison = compare(root, wanted)?;
    if !force {
        refuse_foreign(root, &comparison)?;
    }
    let steps = steps(&comparison.stale);
    if !steps.is_empty() {
        journal.run(&steps, |path| wanted.get(path).copied().unwrap_or_default())?;
    }
    let count = |kind: fn(&Step<'_>) -> bool| steps.iter().filter(|step| kind(step)).count();
    Ok(Written {
        created: count(|step| matches!(step, Step::Create(_))),
        changed: count(|step| matches!(step, Step::Replace(_))),
        removed: count(|step| matches!(step, Step::Remove(_))),
        unchanged: comparison.unchanged,
    })
}

/// Removals first: a file may stand where a folder is to be.
fn steps(stale: &[Stale]) -> Vec<Step<'_>> {
    let mut steps: Vec<_> = stale
        .iter()
        .map(|stale| Step::of(&stale.path, &stale.kind))
        .collect();
    steps.sort();
    steps
}
