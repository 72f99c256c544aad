//! What makes a write all or nothing.
//!
//! Within the output folder, [`WORK`] holds a run's files: `lock`, the new texts (`new/0`, `new/1`, …), the old files (`old/0`, …) and `journal`, which
//! lists the steps. The journal appears, whole, only when all new texts and all old files are in place, and is removed when the last step is done. So a
//! folder with a journal can be put back as it was, and one without needs nothing.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::durable::{Wait, put, put_all, sync_folder};
use super::error::Tried;
use super::path::{beside, remove_empty_parents, within};
use super::{OutputError, StaleKind};

/// The folder, within the output folder, that exists while a run writes.
pub(super) const WORK: &str = ".specwright";

/// One change to the output folder. Ordered as they are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step<'p> {
    Remove(&'p str),
    Create(&'p str),
    Replace(&'p str),
}

impl<'p> Step<'p> {
    pub(super) const fn of(path: &'p str, kind: &StaleKind) -> Self {
        match kind {
            StaleKind::Missing => Self::Create(path),
            StaleKind::Changed { .. } => Self::Replace(path),
            StaleKind::Orphan => Self::Remove(path),
        }
    }

    pub(super) const fn path(self) -> &'p str {
        match self {
            Self::Create(path) | Self::Replace(path) | Self::Remove(path) => path,
        }
    }

    const fn word(self) -> &'static str {
        match self {
            Self::Create(_) => "create",
            Self::Replace(_) => "replace",
            Self::Remove(_) => "remove",
        }
    }

    fn parse(line: &'p str) -> Option<Self> {
        let (word, path) = line.split_once(' ')?;
        match word {
            "create" => Some(Self::Create(path)),
            "replace" => Some(Self::Replace(path)),
            "remove" => Some(Self::Remove(path)),
            _ => None,
        }
    }
}

/// The work folder of one run.
pub(super) struct Journal<'r> {
    root: &'r Path,
}

impl<'r> Journal<'r> {
    /// The work folder of `root`, which exists and is locked by the caller.
    pub(super) const fn new(root: &'r Path) -> Self {
        Self { root }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.root.join(WORK).join(name)
    }

    fn nth(&self, kind: &str, index: usize) -> PathBuf {
        self.file(kind).join(index.to_string())
    }

    /// Where a step happens: within the folder, or at a lock beside it.
    fn target(&self, step: Step<'_>) -> Result<PathBuf, OutputError> {
        if Path::new(step.path()).is_absolute() {
            beside(step.path())
        } else {
            within(self.root, step.path())
        }
    }

    /// Puts the folder back as it was before a run that was killed, and clears the way for the next.
    pub(super) fn recover(&self) -> Result<(), OutputError> {
        let journal = self.file("journal");
        match fs::read_to_string(&journal) {
            Ok(text) => self.undo(&text.lines().filter_map(Step::parse).collect::<Vec<_>>())?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error).tried("read", &journal),
        }
        self.clear()
    }

    /// Makes every step, or none. `text` gives the new text of a path.
    pub(super) fn run<'t>(
        &self,
        steps: &[Step<'_>],
        text: impl Fn(&str) -> &'t str,
    ) -> Result<(), OutputError> {
        let prepared = self.prepare(steps, text);
        if prepared.is_err() {
            self.clear()?;
            return prepared;
        }
        let made = steps
            .iter()
            .enumerate()
            .try_for_each(|(index, step)| self.make(index, *step));
        if made.is_err() {
            self.undo(steps)?;
            self.clear()?;
            return made;
        }
        let journal = self.file("journal");
        fs::remove_file(&journal).tried("remove", &journal)?;
        for step in steps {
            if let Step::Remove(_) = step {
                remove_empty_parents(self.root, &self.target(*step)?);
            }
        }
        self.clear()
    }

    fn prepare<'t>(
        &self,
        steps: &[Step<'_>],
        text: impl Fn(&str) -> &'t str,
    ) -> Result<(), OutputError> {
        for folder in [self.file("new"), self.file("old")] {
            fs::create_dir_all(&folder).tried("create", &folder)?;
        }
        let mut files = Vec::new();
        for (index, step) in steps.iter().enumerate() {
            let target = self.target(*step)?;
            if !matches!(step, Step::Remove(_)) {
                files.push((self.nth("new", index), text(step.path())));
            }
            if !matches!(step, Step::Create(_)) {
                let old = self.nth("old", index);
                // A link costs nothing and keeps the file's times; not every file system has them.
                fs::hard_link(&target, &old)
                    .or_else(|_| fs::copy(&target, &old).map(|_| ()))
                    .tried("keep", &target)?;
            }
        }
        let only_new = steps.iter().all(|step| matches!(step, Step::Create(_)));
        let wait = if only_new { Wait::Not } else { Wait::OnDisk };
        put_all(&files, wait)?;
        let lines: String = steps
            .iter()
            .map(|step| format!("{} {}\n", step.word(), step.path()))
            .collect();
        let unfinished = self.file("journal.new");
        put(&unfinished, &lines, wait)?;
        fs::rename(&unfinished, self.file("journal")).tried("write", &unfinished)?;
        match wait {
            Wait::OnDisk => sync_folder(&self.root.join(WORK)),
            Wait::Not => Ok(()),
        }
    }

    fn make(&self, index: usize, step: Step<'_>) -> Result<(), OutputError> {
        let target = self.target(step)?;
        if matches!(step, Step::Remove(_)) {
            return fs::remove_file(&target).tried("remove", &target);
        }
        if let Some(folder) = target.parent().filter(|folder| !folder.is_dir()) {
            fs::create_dir_all(folder).tried("create", folder)?;
        }
        put_in_place(&self.nth("new", index), &target).tried("write", &target)
    }

    /// Undoes the steps that were made; may itself be killed and done again.
    fn undo(&self, steps: &[Step<'_>]) -> Result<(), OutputError> {
        steps
            .iter()
            .enumerate()
            .rev()
            .try_for_each(|(index, step)| self.unmake(index, *step))
    }

    fn unmake(&self, index: usize, step: Step<'_>) -> Result<(), OutputError> {
        if self.nth("new", index).exists() {
            // Never made: what stands at its path, if anything, is not its doing.
            return Ok(());
        }
        let target = self.target(step)?;
        let undone = match step {
            Step::Create(_) => {
                fs::remove_file(&target).map(|()| remove_empty_parents(self.root, &target))
            }
            Step::Replace(_) | Step::Remove(_) => put_in_place(&self.nth("old", index), &target),
        };
        absent(undone, "put back", &target)
    }

    /// Removes everything but the lock; the journal first, so that what is left means nothing.
    fn clear(&self) -> Result<(), OutputError> {
        for name in ["journal", "journal.new"] {
            absent(fs::remove_file(self.file(name)), "remove", &self.file(name))?;
        }
        for name in ["new", "old"] {
            absent(
                fs::remove_dir_all(self.file(name)),
                "remove",
                &self.file(name),
            )?;
        }
        Ok(())
    }
}

/// Moves a file over another in one step, also to where another file system begins.
fn put_in_place(from: &Path, to: &Path) -> io::Result<()> {
    match fs::rename(from, to) {
        Err(error) if error.kind() == io::ErrorKind::CrossesDevices => {
            let near = to.with_extension("lock.new");
            fs::copy(from, &near)?;
            fs::rename(&near, to)?;
            fs::remove_file(from)
        }
        done => done,
    }
}

/// That something is not there is no failure to take it away.
fn absent(done: io::Result<()>, action: &'static str, path: &Path) -> Result<(), OutputError> {
    match done {
        Err(error)
            if !matches!(
                error.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
            ) =>
        {
            Err(error).tried(action, path)
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    const OLD: [(&str, &str); 3] = [
        ("a.rs", "old a"),
        ("b/c.rs", "old c"),
        ("gone/d.rs", "old d"),
    ];
    const STEPS: [Step<'_>; 4] = [
        Step::Remove("gone/d.rs"),
        Step::Create("new/e.rs"),
        Step::Replace("a.rs"),
        Step::Replace("b/c.rs"),
    ];

    fn old_folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in OLD {
            let file = folder.path().join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
        fs::create_dir(folder.path().join(WORK)).unwrap();
        folder
    }

    fn texts(folder: &Path) -> BTreeMap<PathBuf, String> {
        let mut found = BTreeMap::new();
        let mut folders = vec![folder.to_owned()];
        while let Some(next) = folders.pop() {
            for entry in fs::read_dir(next).unwrap().map(Result::unwrap) {
                match entry.file_type().unwrap().is_dir() {
                    true => folders.push(entry.path()),
                    false => {
                        drop(found.insert(entry.path(), fs::read_to_string(entry.path()).unwrap()))
                    }
                }
            }
        }
        found
    }

    #[test]
    fn a_run_killed_after_any_step_is_put_back() {
        for made in 0..=STEPS.len() {
            let folder = old_folder();
            let before = texts(folder.path());
            let journal = Journal::new(folder.path());
            journal.prepare(&STEPS, |_| "new").unwrap();
            for (index, step) in STEPS.iter().enumerate().take(made) {
                journal.make(index, *step).unwrap();
            }
            // Recovery may itself be killed, halfway.
            for (index, step) in STEPS.iter().enumerate().rev().take(2) {
                journal.unmake(index, *step).unwrap();
            }
            journal.recover().unwrap();
            assert_eq!(texts(folder.path()), before, "killed after {made} steps");
        }
    }

    #[test]
    fn a_run_killed_before_its_first_step_leaves_nothing_behind() {
        let folder = old_folder();
        let before = texts(folder.path());
        let journal = Journal::new(folder.path());
        journal.prepare(&STEPS, |_| "new").unwrap();
        fs::rename(journal.file("journal"), journal.file("journal.new")).unwrap();
        journal.recover().unwrap();
        assert_eq!(texts(folder.path()), before);
    }

    #[test]
    fn a_step_that_fails_undoes_the_others() {
        let folder = old_folder();
        fs::create_dir_all(folder.path().join("new/e.rs")).unwrap();
        let before = texts(folder.path());
        let error = Journal::new(folder.path())
            .run(&STEPS, |_| "new")
            .unwrap_err();
        assert!(
            matches!(
                error,
                OutputError::Io {
                    action: "write",
                    ..
                }
            ),
            "{error}"
        );
        assert_eq!(texts(folder.path()), before);
    }

    #[test]
    fn all_steps_are_made() {
        let folder = old_folder();
        Journal::new(folder.path()).run(&STEPS, |_| "new").unwrap();
        let there: Vec<_> = texts(folder.path())
            .into_keys()
            .map(|path| path.strip_prefix(folder.path()).unwrap().to_owned())
            .collect();
        assert_eq!(there, ["a.rs", "b/c.rs", "new/e.rs"].map(PathBuf::from));
        assert!(
            !folder.path().join("gone").exists(),
            "a folder that became empty is removed"
        );
    }
}
