//! Writing a folder: locked, changed files only, all or nothing.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::compare::{compare, refuse_foreign};
use super::error::Tried;
use super::journal::{Journal, Step, WORK};
use super::lock::Lock;
use super::{OutputError, StaleKind, Wanted};

/// What a folder is to hold, and what goes with it.
#[derive(Debug, Clone, Default)]
pub struct Delivery<'d> {
    /// The generated files, every one of them.
    pub files: Wanted<'d>,
    /// Files that are written as they are, and are nobody's to remove: they have no generated header.
    pub others: Wanted<'d>,
    /// A lock that stands elsewhere: its path, and its text.
    pub lock: Option<(PathBuf, &'d str)>,
    /// What the texts were made from, which must still be as it was read: a path, and what was there, if anything was.
    pub read: Vec<(PathBuf, Option<Vec<u8>>)>,
}

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
    let delivery = Delivery {
        files: wanted.clone(),
        ..Delivery::default()
    };
    deliver(root, &delivery, force)
}

/// As [`write()`], with what goes with the files: in one step with them, or not at all.
///
/// # Errors
/// As [`write()`], and when something that was read is not as it was any more.
pub fn deliver(root: &Path, delivery: &Delivery<'_>, force: bool) -> Result<Written, OutputError> {
    let interrupted = is_interrupted(root);
    let changes = Changes::of(root, delivery, force || interrupted)?;
    if changes.steps.is_empty() && !interrupted {
        return Ok(changes.written());
    }
    let fresh = !root.exists();
    let lock = Lock::take(root)?;
    let written = deliver_locked(root, delivery, force);
    lock.release(root);
    if fresh && written.is_err() {
        // Refused for a folder that is not empty, which is then somebody else's doing.
        let _ = fs::remove_dir(root);
    }
    written
}

/// Whether a run was interrupted while it wrote to the folder, or is under way.
#[must_use]
pub fn is_interrupted(root: &Path) -> bool {
    root.join(WORK).exists()
}

/// Puts the folder back as it was before a run that was interrupted; waits for one that is under way.
///
/// # Errors
/// When the system refuses.
pub fn recover(root: &Path) -> Result<(), OutputError> {
    if !is_interrupted(root) {
        return Ok(());
    }
    let lock = Lock::take(root)?;
    let recovered = Journal::new(root).recover();
    lock.release(root);
    recovered
}

fn deliver_locked(
    root: &Path,
    delivery: &Delivery<'_>,
    force: bool,
) -> Result<Written, OutputError> {
    let journal = Journal::new(root);
    journal.recover()?;
    for (path, read) in &delivery.read {
        if there(path)? != *read {
            return Err(OutputError::Overtaken(path.clone()));
        }
    }
    // Compared again: a run that was waited for may have changed everything.
    let changes = Changes::of(root, delivery, force)?;
    if !changes.steps.is_empty() {
        let mut steps: Vec<Step<'_>> = changes
            .steps
            .iter()
            .map(|(path, kind)| Step::of(path, kind))
            .collect();
        // Removals first: a file may stand where a folder is to be.
        steps.sort();
        let text = |path: &str| {
            let of_folder = delivery
                .files
                .get(path)
                .or_else(|| delivery.others.get(path));
            let lock = || delivery.lock.as_ref().map(|(_, text)| *text);
            of_folder.copied().or_else(lock).unwrap_or_default()
        };
        journal.run(&steps, text)?;
    }
    Ok(changes.written())
}

/// What is at a path, if anything is.
fn there(path: &Path) -> Result<Option<Vec<u8>>, OutputError> {
    match fs::read(path) {
        Ok(found) => Ok(Some(found)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).tried("read", path),
    }
}

/// What is to be done: the paths that differ, and how.
struct Changes {
    steps: Vec<(String, StaleKind)>,
    unchanged: usize,
}

impl Changes {
    /// Refused, unless `force`, when they concern what is not ours.
    fn of(root: &Path, delivery: &Delivery<'_>, force: bool) -> Result<Self, OutputError> {
        let comparison = compare(root, &delivery.files)?;
        let ours = if force {
            Ok(())
        } else {
            refuse_foreign(root, &comparison)
        };
        let mut changes = Self {
            unchanged: comparison.unchanged,
            steps: comparison
                .stale
                .into_iter()
                .map(|stale| (stale.path, stale.kind))
                .collect(),
        };
        for (path, text) in &delivery.others {
            changes.note(path, &super::path::within(root, path)?, text)?;
        }
        if let Some((path, text)) = &delivery.lock {
            let whole = std::path::absolute(path).tried("find", path)?;
            let Some(name) = whole.to_str().filter(|name| !name.contains('\n')) else {
                return Err(OutputError::UnsafePath(path.clone()));
            };
            changes.note(name, &super::path::beside(name)?, text)?;
        }
        if !changes.steps.is_empty() {
            ours?;
        }
        Ok(changes)
    }

    fn note(&mut self, name: &str, file: &Path, text: &str) -> Result<(), OutputError> {
        let kind = match there(file)? {
            Some(found) if found == text.as_bytes() => {
                self.unchanged += 1;
                return Ok(());
            }
            Some(found) => StaleKind::Changed {
                found,
                generated: true,
            },
            None => StaleKind::Missing,
        };
        self.steps.push((name.to_owned(), kind));
        Ok(())
    }

    fn written(&self) -> Written {
        let count = |wanted: fn(&StaleKind) -> bool| {
            self.steps.iter().filter(|(_, kind)| wanted(kind)).count()
        };
        Written {
            created: count(|kind| matches!(kind, StaleKind::Missing)),
            changed: count(|kind| matches!(kind, StaleKind::Changed { .. })),
            removed: count(|kind| matches!(kind, StaleKind::Orphan)),
            unchanged: self.unchanged,
        }
    }
}
