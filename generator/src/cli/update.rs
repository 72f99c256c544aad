//! A crate as it would be made now, held against what is there: its lock, its version, its changelog.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use specwright::lock::{self, CHANGELOG, Cause, Evidence, Lock, Past, Release, manifest_version};
use specwright::output::{self, Delivery, OutputError, Written};
use specwright::{Generated, Planned};

use super::Failure;
use super::job::Job;
use super::talk::Talk;

/// A crate in memory, and what its making means.
pub(super) struct Made {
    pub(super) generated: Generated,
    pub(super) name: String,
    /// For a crate with a lock.
    pub(super) rerun: Option<Rerun>,
}

/// What a crate was, and what it becomes.
pub(super) struct Rerun {
    pub(super) lock_path: PathBuf,
    /// The lock as it is on disk.
    pub(super) found: Option<Lock>,
    /// The lock as it would be written.
    pub(super) lock: Lock,
    pub(super) release: Release,
    read: Vec<(PathBuf, Option<Vec<u8>>)>,
}

/// What is done with the version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Version {
    /// It follows the verdict.
    Bump,
    /// It stays.
    Keep,
}

impl Job {
    /// Makes the crate in memory and says what was found in its document.
    pub(super) fn make(&self, version: Version, talk: Option<&Talk>) -> Result<Made, Failure> {
        let mut planned = self
            .generator
            .plan()
            .map_err(|refused| Failure::Document(Box::new(refused)))?;
        let decided = match &self.lock {
            Some(path) => Some(self.decide(path, &mut planned, version)?),
            None => None,
        };
        let name = planned.name().to_owned();
        let inputs = decided.is_some().then(|| planned.inputs());
        let generated = planned.emit();
        if let Some(talk) = talk {
            talk.findings(generated.findings());
        }
        let rerun = decided.zip(inputs).map(|(decided, inputs)| Rerun {
            lock: Lock {
                generator: env!("CARGO_PKG_VERSION").to_owned(),
                version: decided.release.version.clone(),
                inputs,
                files: lock::content(&name, generated.files().iter()),
                surface: decided.surface,
            },
            lock_path: decided.lock_path,
            found: decided.found,
            release: decided.release,
            read: decided.read,
        });
        Ok(Made {
            generated,
            name,
            rerun,
        })
    }

    /// Reads what is there, and gives the crate its version.
    fn decide(
        &self,
        lock: &Path,
        planned: &mut Planned,
        version: Version,
    ) -> Result<Decided, Failure> {
        let paths = [
            lock.to_owned(),
            self.output.join("Cargo.toml"),
            self.output.join(CHANGELOG),
        ];
        let mut read = Vec::new();
        let mut texts = Vec::new();
        for path in paths {
            let bytes = read_if_there(&path)?;
            texts.push(
                bytes
                    .as_ref()
                    .map(|bytes| String::from_utf8_lossy(bytes).into_owned()),
            );
            read.push((path, bytes));
        }
        let [locked, manifest, changelog] = <[_; 3]>::try_from(texts).unwrap_or_default();
        let found = locked
            .map(|text| Lock::parse(&text))
            .transpose()
            .map_err(|error| {
                Failure::usage(format!(
                    "{}: {error}; take it from the version control again, or remove it and give the crate its version by hand",
                    lock.display()
                ))
            })?;
        let past = Past {
            version: manifest
                .as_deref()
                .and_then(manifest_version)
                .map(str::to_owned),
            changelog,
            lock: found,
        };
        let surface = planned.surface();
        let bump = version == Version::Bump;
        let release = lock::release(&past, &surface, planned.version(), bump);
        planned.set_version(&release.version);
        Ok(Decided {
            lock_path: lock.to_owned(),
            found: past.lock,
            surface,
            release,
            read,
        })
    }

    /// Writes what was made, and makes it again when another run was faster.
    pub(super) fn write(
        &self,
        mut made: Made,
        version: Version,
        force: bool,
    ) -> Result<(Made, Written), Failure> {
        /// How often another run may be faster; each of them got something done.
        const ATTEMPTS: usize = 20;
        for _ in 0..ATTEMPTS {
            match made.deliver(&self.output, force) {
                Ok(written) => return Ok((made, written)),
                Err(OutputError::Overtaken(_)) => made = self.make(version, None)?,
                Err(error) => return Err(Failure::usage(error)),
            }
        }
        made.deliver(&self.output, force)
            .map(|written| (made, written))
            .map_err(Failure::usage)
    }
}

struct Decided {
    lock_path: PathBuf,
    found: Option<Lock>,
    surface: specwright::compare::Surface,
    release: Release,
    read: Vec<(PathBuf, Option<Vec<u8>>)>,
}

fn read_if_there(path: &Path) -> Result<Option<Vec<u8>>, Failure> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
            ) =>
        {
            Ok(None)
        }
        Err(error) => Err(Failure::usage(format!(
            "{} cannot be read: {error}",
            path.display()
        ))),
    }
}

impl Made {
    fn deliver(&self, output: &Path, force: bool) -> Result<Written, OutputError> {
        let mut delivery = Delivery {
            files: self.generated.files().iter().collect(),
            ..Delivery::default()
        };
        let lock;
        if let Some(rerun) = &self.rerun {
            lock = rerun.lock.to_string();
            delivery.lock = Some((rerun.lock_path.clone(), &lock));
            delivery.read.clone_from(&rerun.read);
            if let Some(changelog) = &rerun.release.changelog {
                delivery.others.insert(CHANGELOG, changelog);
            }
        }
        output::deliver(output, &delivery, force)
    }
}

impl Rerun {
    /// Whether the lock on disk says what would be said now; the version is the crate's own affair.
    pub(super) fn is_locked(&self) -> bool {
        self.found.as_ref().is_some_and(|found| {
            let version = self.lock.version.clone();
            Lock {
                version,
                ..found.clone()
            } == self.lock
        })
    }

    /// Why the crate on disk is not what would be made now; nothing without a lock.
    pub(super) fn causes(&self, name: &str, output: &Path) -> Result<Vec<Cause>, Failure> {
        let Some(found) = &self.found else {
            return Ok(Vec::new());
        };
        let texts = output::generated_texts(output).map_err(Failure::usage)?;
        let texts = texts
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()));
        let evidence = Evidence {
            inputs: &self.lock.inputs,
            generator: &self.lock.generator,
            found: &lock::content(name, texts),
            wanted: &self.lock.files,
        };
        Ok(lock::causes(found, evidence))
    }
}
