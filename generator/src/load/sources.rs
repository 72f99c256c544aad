//! The texts of the files, kept for showing a diagnostic beside the line that it is about.

use std::sync::Arc;

use super::place::FileId;

/// The files that were read, or tried: names and texts.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<(Arc<str>, Arc<str>)>,
}

impl Sources {
    /// The name under which a file was read.
    #[must_use]
    pub fn name(&self, file: FileId) -> &str {
        self.files.get(file.index()).map_or("", |(name, _)| name)
    }

    /// The text of a file; empty when it could not be read.
    #[must_use]
    pub fn text(&self, file: FileId) -> &str {
        self.files.get(file.index()).map_or("", |(_, text)| text)
    }

    /// The files, the one that was asked for first.
    pub fn files(&self) -> impl Iterator<Item = FileId> {
        (0..self.files.len())
            .filter_map(|index| u32::try_from(index).ok())
            .map(FileId)
    }

    pub(super) fn add(&mut self, name: Arc<str>, text: Arc<str>) {
        self.files.push((name, text));
    }
}
