//! One run at a time writes to a folder.

use std::fs::{self, File, OpenOptions};
use std::path::Path;

use same_file::Handle;

use super::OutputError;
use super::error::Tried;
use super::journal::WORK;

/// An exclusive lock on an output folder, which the system releases when the process ends, however it ends.
pub(super) struct Lock {
    _file: File,
}

impl Lock {
    /// Waits until no other run holds the lock of `root`, and takes it. Creates the folder and its work folder.
    pub(super) fn take(root: &Path) -> Result<Self, OutputError> {
        let work = root.join(WORK);
        let path = work.join("lock");
        loop {
            fs::create_dir_all(&work).tried("create", &work)?;
            let opened = OpenOptions::new()
                .create(true)
                .truncate(false)
                .write(true)
                .open(&path);
            let file = match opened {
                // The holder removed the work folder in between.
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
                other => other.tried("open", &path)?,
            };
            // By its full name: the method of the same name in std is newer than the oldest supported Rust.
            fs4::FileExt::lock(&file).tried("lock", &path)?;
            let held = file
                .try_clone()
                .and_then(Handle::from_file)
                .tried("examine", &path)?;
            // The holder that was waited for removes the file when it is done: a lock on a removed file excludes nobody.
            if Handle::from_path(&path).is_ok_and(|there| there == held) {
                return Ok(Self { _file: file });
            }
        }
    }

    /// Removes the work folder and lets the next run in.
    pub(super) fn release(self, root: &Path) {
        let work = root.join(WORK);
        // What cannot be removed is found, and cleared away, by the next run.
        let _ = fs::remove_file(work.join("lock"));
        let _ = fs::remove_dir(work);
    }
}
