//! Why a folder could not be compared or written.

use std::io;
use std::path::{Path, PathBuf};

/// Why a folder could not be compared or written. The folder is as it was before.
#[derive(Debug)]
#[non_exhaustive]
pub enum OutputError {
    /// The folder holds files, and none of them is generated.
    NotOurs(PathBuf),
    /// Files stand where generated ones would go, and are not generated.
    Foreign(Vec<PathBuf>),
    /// A path that does not stay within the folder, or goes through a symbolic link.
    UnsafePath(PathBuf),
    /// What was read before is not what is there now: another run was faster.
    Overtaken(PathBuf),
    /// The system refused.
    Io {
        /// What was tried, as in "cannot …".
        action: &'static str,
        /// With which file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl std::fmt::Display for OutputError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotOurs(folder) => write!(
                f,
                "{} is neither empty nor made by specwright: choose another folder, or pass --force to write into it",
                folder.display()
            ),
            Self::Foreign(paths) => {
                write!(
                    f,
                    "these files have no generated header, so they are not overwritten; move them away, or pass --force:"
                )?;
                paths
                    .iter()
                    .try_for_each(|path| write!(f, "\n  {}", path.display()))
            }
            Self::UnsafePath(path) => {
                write!(
                    f,
                    "{} would leave the output folder, or goes through a symbolic link: nothing was written",
                    path.display()
                )
            }
            Self::Overtaken(path) => write!(
                f,
                "{} changed while the crate was made: nothing was written, run it again",
                path.display()
            ),
            Self::Io {
                action,
                path,
                source,
            } => write!(f, "cannot {action} {}: {source}", path.display()),
        }
    }
}

impl std::error::Error for OutputError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            _ => None,
        }
    }
}

/// Says what was tried, and with what, when the system refuses.
pub(super) trait Tried<T> {
    fn tried(self, action: &'static str, path: &Path) -> Result<T, OutputError>;
}

impl<T> Tried<T> for io::Result<T> {
    fn tried(self, action: &'static str, path: &Path) -> Result<T, OutputError> {
        self.map_err(|source| OutputError::Io {
            action,
            path: path.to_owned(),
            source,
        })
    }
}
