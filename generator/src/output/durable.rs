//! Writing that has happened when it says so, where something could be lost.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::thread;

use super::OutputError;
use super::error::Tried;

/// How many files are waited for at a time: a disk finishes many in the time of one.
const SIDE_BY_SIDE: usize = 32;

/// Whether a write waits until what it wrote is on the disk, so that it outlives a loss of power.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wait {
    OnDisk,
    /// Where nothing was before, nothing can be lost: another run makes it again.
    Not,
}

/// Writes files.
pub(super) fn put_all(files: &[(PathBuf, &str)], wait: Wait) -> Result<(), OutputError> {
    // One after the other: a folder takes one new name at a time.
    for (file, text) in files {
        put(file, text, Wait::Not)?;
    }
    match wait {
        Wait::OnDisk => sync_all(files),
        Wait::Not => Ok(()),
    }
}

/// Waits until what was written to files is on the disk.
fn sync_all(files: &[(PathBuf, &str)]) -> Result<(), OutputError> {
    let share = files.len().div_ceil(SIDE_BY_SIDE).max(1);
    thread::scope(|scope| {
        let waiting: Vec<_> = files
            .chunks(share)
            .map(|share| scope.spawn(|| share.iter().try_for_each(|(file, _)| sync(file))))
            .collect();
        waiting
            .into_iter()
            .try_for_each(|waiting| match waiting.join() {
                Ok(synced) => synced,
                Err(panic) => std::panic::resume_unwind(panic),
            })
    })
}

/// Waits until what was written to a file is on the disk. Windows wants the right to write for that.
fn sync(file: &Path) -> Result<(), OutputError> {
    OpenOptions::new()
        .write(true)
        .open(file)
        .and_then(|open| open.sync_all())
        .tried("write", file)
}

/// Writes a file.
pub(super) fn put(file: &Path, text: &str, wait: Wait) -> Result<(), OutputError> {
    let mut open = File::create(file).tried("create", file)?;
    open.write_all(text.as_bytes())
        .and_then(|()| match wait {
            Wait::OnDisk => open.sync_all(),
            Wait::Not => Ok(()),
        })
        .tried("write", file)
}

/// Gives a file another text, in one step: whoever reads it finds the old text or the new one.
///
/// # Errors
/// When the system refuses. The file is as it was.
pub fn replace(file: &Path, text: &str) -> Result<(), OutputError> {
    // Only a plain file can be replaced: a link is followed, a pipe or a device is written to.
    let target = std::fs::canonicalize(file).unwrap_or_else(|_| file.to_owned());
    let is_other = std::fs::metadata(&target).is_ok_and(|found| !found.is_file());
    if is_other {
        return std::fs::write(&target, text).tried("write", file);
    }
    let mut name = target.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.new", std::process::id()));
    let beside = target.with_file_name(name);
    let replaced = put(&beside, text, Wait::OnDisk)
        .and_then(|()| std::fs::rename(&beside, &target).tried("write", file));
    if replaced.is_err() {
        // There may be nothing to take away.
        let _ = std::fs::remove_file(&beside);
    }
    replaced
}

/// Waits until a folder's entries are on the disk; only Unix can open a folder for it.
pub(super) fn sync_folder(folder: &Path) -> Result<(), OutputError> {
    if cfg!(unix) {
        File::open(folder)
            .and_then(|open| open.sync_all())
            .tried("write", folder)
    } else {
        Ok(())
    }
}
