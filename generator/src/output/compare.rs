//! What is wanted against what is there. Reads only.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::error::Tried;
use super::journal::WORK;
use super::path::within;
use super::{HEAD, OutputError, Wanted, is_generated};

/// What differs between a folder and what is wanted in it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comparison {
    /// What differs, ordered by path.
    pub stale: Vec<Stale>,
    /// How many files are as wanted.
    pub unchanged: usize,
}

/// A file that is not as wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stale {
    /// Its path, relative to the folder, with `/`.
    pub path: String,
    /// How it differs.
    pub kind: StaleKind,
}

/// How a file differs from what is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StaleKind {
    /// Wanted, and not there.
    Missing,
    /// There, with another text.
    Changed {
        /// What is there.
        found: Vec<u8>,
        /// Whether what is there is generated.
        generated: bool,
    },
    /// There and generated, but not wanted.
    Orphan,
}

/// Compares the folder `root` with what is wanted in it. A folder that does not exist is an empty one.
///
/// # Errors
/// When a file cannot be read, or a path is not safe.
pub fn compare(root: &Path, wanted: &Wanted<'_>) -> Result<Comparison, OutputError> {
    compare_with(root, wanted, |_, found, text| found == text.as_bytes())
}

/// As [`compare()`], where `same` says whether what is found at a path is as good as the text that is wanted there.
///
/// # Errors
/// As [`compare()`].
pub fn compare_with(
    root: &Path,
    wanted: &Wanted<'_>,
    same: impl Fn(&str, &[u8], &str) -> bool,
) -> Result<Comparison, OutputError> {
    let mut comparison = Comparison::default();
    for (&path, &text) in wanted {
        match differs(root, path, text, &same)? {
            None => comparison.unchanged += 1,
            Some(kind) => comparison.stale.push(Stale {
                path: path.to_owned(),
                kind,
            }),
        }
    }
    let there = generated_files(root)?;
    let orphans = there
        .into_iter()
        .filter(|path| !wanted.contains_key(path.as_str()));
    comparison.stale.extend(orphans.map(|path| Stale {
        path,
        kind: StaleKind::Orphan,
    }));
    comparison.stale.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(comparison)
}

/// Every generated file of the crate in `root`, with its text.
///
/// # Errors
/// When a file cannot be read.
pub fn generated_texts(root: &Path) -> Result<BTreeMap<String, String>, OutputError> {
    let paths = generated_files(root)?;
    let texts = paths.into_iter().map(|path| {
        let file = root.join(&path);
        let text = fs::read(&file).tried("read", &file)?;
        Ok((path, String::from_utf8_lossy(&text).into_owned()))
    });
    texts.collect()
}

fn differs(
    root: &Path,
    path: &str,
    text: &str,
    same: &impl Fn(&str, &[u8], &str) -> bool,
) -> Result<Option<StaleKind>, OutputError> {
    let file = within(root, path)?;
    match fs::read(&file) {
        Ok(found) if same(path, &found, text) => Ok(None),
        Ok(found) => Ok(Some(StaleKind::Changed {
            // A file without content holds nothing of anyone's; a loss of power may leave one.
            generated: found.is_empty() || is_generated(&found),
            found,
        })),
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
            ) =>
        {
            Ok(Some(StaleKind::Missing))
        }
        Err(error) => Err(error).tried("read", &file),
    }
}

/// The generated files of the crate in `root`. Build output, hidden folders and crates within the crate are not its own.
pub(super) fn generated_files(root: &Path) -> Result<BTreeSet<String>, OutputError> {
    let mut found = BTreeSet::new();
    let mut folders = vec![(root.to_owned(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        for entry in entries(&folder)? {
            // A name that is no Unicode is none of ours.
            let Some(name) = entry.file_name().to_str().map(str::to_owned) else {
                continue;
            };
            let (path, relative) = (entry.path(), format!("{prefix}{name}"));
            let kind = entry.file_type().tried("examine", &path)?;
            if kind.is_dir()
                && !name.starts_with('.')
                && name != "target"
                && name != WORK
                && !path.join("Cargo.toml").exists()
            {
                folders.push((path, format!("{relative}/")));
            } else if kind.is_file() && has_mark(&path)? {
                found.insert(relative);
            }
        }
    }
    Ok(found)
}

fn entries(folder: &Path) -> Result<Vec<fs::DirEntry>, OutputError> {
    match fs::read_dir(folder) {
        Ok(entries) => entries.collect::<io::Result<_>>().tried("list", folder),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error).tried("list", folder),
    }
}

fn has_mark(file: &Path) -> Result<bool, OutputError> {
    let mut head = Vec::with_capacity(HEAD);
    let opened = File::open(file).tried("read", file)?;
    opened
        .take(HEAD as u64)
        .read_to_end(&mut head)
        .tried("read", file)?;
    Ok(is_generated(&head))
}

/// Whether a folder that holds only what is called so is as good as empty: a new repository.
fn goes_with_any(name: &str) -> bool {
    let stem = name.split(['.', '-']).next().unwrap_or_default();
    matches!(name, WORK | ".git" | ".gitignore" | ".gitattributes")
        || matches!(
            stem.to_ascii_uppercase().as_str(),
            "LICENSE" | "LICENCE" | "COPYING"
        )
}

/// Refuses to write over what is not ours: a folder that holds files of which none is generated, or a file without the mark where one is to go.
pub(super) fn refuse_foreign(root: &Path, comparison: &Comparison) -> Result<(), OutputError> {
    let foreign: Vec<PathBuf> = comparison
        .stale
        .iter()
        .filter(|stale| {
            matches!(
                stale.kind,
                StaleKind::Changed {
                    generated: false,
                    ..
                }
            )
        })
        .map(|stale| root.join(&stale.path))
        .collect();
    if comparison.unchanged == 0 && generated_files(root)?.is_empty() {
        let own = entries(root)?
            .into_iter()
            .any(|entry| !goes_with_any(&entry.file_name().to_string_lossy()));
        if own {
            return Err(OutputError::NotOurs(root.to_owned()));
        }
    }
    if foreign.is_empty() {
        Ok(())
    } else {
        Err(OutputError::Foreign(foreign))
    }
}
