//! Paths that stay within the output folder.

use std::fs;
use std::path::{Component, Path, PathBuf};

use super::OutputError;

/// Where `relative` is under `root`; refused when it is not made of plain names, or when a part of it below `root` is a symbolic link.
pub(super) fn within(root: &Path, relative: &str) -> Result<PathBuf, OutputError> {
    let unsafe_path = |path: &Path| Err(OutputError::UnsafePath(path.to_owned()));
    let plain = Path::new(relative)
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    if relative.is_empty()
        || !plain
        || relative.contains(|c: char| matches!(c, '\\' | ':') || c.is_control())
    {
        return unsafe_path(&root.join(relative));
    }
    let mut path = root.to_owned();
    for part in Path::new(relative) {
        path.push(part);
        if fs::symlink_metadata(&path).is_ok_and(|found| found.is_symlink()) {
            return unsafe_path(&path);
        }
    }
    Ok(path)
}

/// Removes the folders above `path` that are empty now, up to but not including `root`.
pub(super) fn remove_empty_parents(root: &Path, path: &Path) {
    let below = path
        .ancestors()
        .skip(1)
        .take_while(|folder| *folder != root && folder.starts_with(root));
    for folder in below {
        // Refused, and rightly so, for a folder that still holds something.
        if fs::remove_dir(folder).is_err() {
            break;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_relative_paths_are_taken() {
        let root = Path::new("out");
        assert_eq!(
            within(root, "src/lib.rs").unwrap(),
            Path::new("out/src/lib.rs")
        );
        for path in [
            "",
            "/etc/passwd",
            "../x",
            "src/../../x",
            "./x",
            "a\\b",
            "C:x",
            "a\nb",
        ] {
            assert!(
                matches!(within(root, path), Err(OutputError::UnsafePath(_))),
                "{path}"
            );
        }
    }
}
