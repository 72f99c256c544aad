//! Writing that has happened when it says so.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::thread;

use super::OutputError;
use super::error::Tried;

/// Writes files and waits until they are on the disk. The waiting is done side by side: a disk finishes many files in the time of one.
pub(super) fn put_all(files: &[(PathBuf, &str)]) -> Result<(), OutputError> {
    const SIDE_BY_SIDE: usize = 16;
    let share = files.len().div_ceil(SIDE_BY_SIDE).max(1);
    thread::scope(|scope| {
        let writers: Vec<_> = files
            .chunks(share)
            .map(|chunk| scope.spawn(|| chunk.iter().try_for_each(|(file, text)| put(file, text))))
            .collect();
        writers
            .into_iter()
            .try_for_each(|writer| match writer.join() {
                Ok(written) => written,
                Err(panic) => std::panic::resume_unwind(panic),
            })
    })
}

/// Writes a file and waits until it is on the disk.
pub(super) fn put(file: &Path, text: &str) -> Result<(), OutputError> {
    let mut open = File::create(file).tried("create", file)?;
    open.write_all(text.as_bytes())
        .and_then(|()| open.sync_all())
        .tried("write", file)
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
