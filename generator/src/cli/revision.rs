//! A side of a comparison as it is given: a file, or `REV:PATH` for a file of a git revision.

use std::io;
use std::path::Path;
use std::process::Command;

use specwright::compare::Subject;
use specwright::config::Config;
use specwright::load::Loaded;
use specwright::lock::Lock;
use specwright::overlay;
use specwright::{Findings, Refused};

use super::Failure;

/// The name of a configuration, beside its document.
const CONFIG: &str = "specwright.toml";

/// The name of a lock, beside its document; and the word that stands for the one beside the other side.
const LOCK: &str = "specwright.lock";
const LOCK_WORD: &str = "lock";

/// A side of a comparison.
#[derive(Debug)]
pub(super) struct Given {
    /// The revision, for a file of one.
    revision: Option<String>,
    /// The file.
    path: String,
    /// Its bytes, which say whether it is a lock.
    bytes: Vec<u8>,
}

impl Given {
    /// Reads what two arguments name.
    pub(super) fn both(old: &str, new: &str) -> Result<(Self, Self), Failure> {
        let is_word = |argument: &str| argument == LOCK_WORD && !Path::new(argument).exists();
        let beside = |other: &Self| {
            let path = other.beside(LOCK);
            Self::read(&match &other.revision {
                Some(revision) => format!("{revision}:{path}"),
                None => path,
            })
        };
        match (is_word(old), is_word(new)) {
            (true, false) => {
                let new = Self::read(new)?;
                Ok((beside(&new)?, new))
            }
            (false, true) => {
                let old = Self::read(old)?;
                let new = beside(&old)?;
                Ok((old, new))
            }
            _ => Ok((Self::read(old)?, Self::read(new)?)),
        }
    }

    /// Reads what an argument names.
    fn read(argument: &str) -> Result<Self, Failure> {
        if argument.contains("://") && !Path::new(argument).exists() {
            return Err(Failure::usage(format!(
                "`{argument}` is a URL, and nothing is fetched: download the document, and name the file"
            )));
        }
        let (revision, path) = match argument.split_once(':') {
            // One letter is a drive.
            Some((revision, path)) if revision.len() > 1 && !Path::new(argument).exists() => {
                (Some(revision.to_owned()), from_top(path))
            }
            _ => (None, argument.to_owned()),
        };
        let bytes = read(revision.as_deref(), &path).map_err(|error| {
            if revision.is_none() {
                return unreadable(&path);
            }
            Failure::usage(format!("`{argument}` cannot be read: {error}"))
        })?;
        Ok(Self {
            bytes,
            revision,
            path,
        })
    }

    /// The text of a lock, if it is one.
    fn lock(&self) -> Option<&str> {
        let text = std::str::from_utf8(&self.bytes).ok()?;
        Lock::is_one(text).then_some(text)
    }

    /// The version that the crate has there: the one of the lock beside the document.
    pub(super) fn version(&self) -> Option<String> {
        let bytes = read(self.revision.as_deref(), &self.beside(LOCK)).ok()?;
        let text = String::from_utf8_lossy(&bytes);
        Lock::version_in(&text).map(str::to_owned)
    }

    /// The configurations of two sides: the given one, or the one beside each, or the other side's where there is none.
    pub(super) fn configs(
        old: &Self,
        new: &Self,
        given: Option<&Path>,
    ) -> Result<(Config, Config), Failure> {
        if let Some(file) = given {
            let config = Config::load(file).map_err(Failure::usage)?;
            return Ok((config.clone(), config));
        }
        let (mut before, mut after) = (old.config()?, new.config()?);
        if before.is_none() {
            before.clone_from(&after);
        }
        if after.is_none() {
            after.clone_from(&before);
        }
        Ok((before.unwrap_or_default(), after.unwrap_or_default()))
    }

    /// The path of a file beside this one.
    fn beside(&self, name: &str) -> String {
        match self.path.rsplit_once('/') {
            Some((folder, _)) => format!("{folder}/{name}"),
            None => name.to_owned(),
        }
    }

    /// The configuration beside the document, in the same revision.
    fn config(&self) -> Result<Option<Config>, Failure> {
        let file = self.beside(CONFIG);
        let Ok(bytes) = read(self.revision.as_deref(), &file) else {
            return Ok(None);
        };
        let text = String::from_utf8_lossy(&bytes);
        let mut config = Config::parse(&text, &file).map_err(Failure::usage)?;
        if self.revision.is_none() {
            config.folder = Path::new(&file)
                .parent()
                .map(Path::to_path_buf)
                .unwrap_or_default();
        }
        Ok(Some(config))
    }

    /// What is compared.
    pub(super) fn subject(&self, config: &Config) -> Result<Subject, Failure> {
        if let Some(text) = self.lock() {
            let lock = Lock::parse(text)
                .map_err(|error| Failure::usage(format!("{}: {error}", self.path)))?;
            return Ok(Subject::of_lock(lock));
        }
        let overlay = self.beside(overlay::FILE);
        let Loaded {
            document,
            sources,
            diagnostics,
        } = overlay::from_reader(&self.path, &overlay, |wanted| {
            if wanted == self.path {
                Ok(self.bytes.clone())
            } else {
                read(self.revision.as_deref(), wanted)
            }
        });
        let findings = Findings {
            diagnostics,
            sources,
        };
        let refused = |refused: Refused| Failure::Document(Box::new(refused));
        match document {
            Some(document) => Subject::of_document(document, findings, config).map_err(refused),
            None => Err(refused(Refused(findings))),
        }
    }
}

/// What every command says of a document that it cannot read.
fn unreadable(path: &str) -> Failure {
    let Loaded {
        sources,
        diagnostics,
        ..
    } = overlay::from_path(Path::new(path));
    Failure::Document(Box::new(Refused(Findings {
        diagnostics,
        sources,
    })))
}

/// A path of a revision from the top of the repository, where it is given from here (`./PATH`): what the file refers to is looked for beside it.
fn from_top(path: &str) -> String {
    if !path.starts_with("./") && !path.starts_with("../") {
        return path.to_owned();
    }
    let shown = Command::new("git")
        .args(["rev-parse", "--show-prefix"])
        .output();
    let Some(shown) = shown.ok().filter(|shown| shown.status.success()) else {
        return path.to_owned();
    };
    let prefix = String::from_utf8_lossy(&shown.stdout);
    let mut steps: Vec<&str> = Vec::new();
    for step in prefix
        .trim_end_matches('\n')
        .split('/')
        .chain(path.split('/'))
    {
        match step {
            "" | "." => {}
            ".." => {
                if steps.pop().is_none() {
                    // It leaves the repository; git says so.
                    return path.to_owned();
                }
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}

/// The bytes of a file, on disk or in a revision.
fn read(revision: Option<&str>, path: &str) -> io::Result<Vec<u8>> {
    let Some(revision) = revision else {
        return std::fs::read(path);
    };
    // A revision never begins with a dash, and must not be taken for an option.
    if revision.starts_with('-') {
        return Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            "it is no revision",
        ));
    }
    let shown = Command::new("git")
        .args(["show", &format!("{revision}:{path}")])
        .output()?;
    if shown.status.success() {
        Ok(shown.stdout)
    } else {
        let said = String::from_utf8_lossy(&shown.stderr);
        // What git says of a path that the revision does not have.
        let is_missing =
            said.contains("does not exist") || said.contains("exists on disk, but not in");
        let kind = if is_missing {
            io::ErrorKind::NotFound
        } else {
            io::ErrorKind::Other
        };
        Err(io::Error::new(kind, said.trim().to_owned()))
    }
}
