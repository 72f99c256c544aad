//! Which crates a run is about: from the arguments, or from the workspace that is found upward from here.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use specwright::Generator;
use specwright::config::{Config, crate_name_fault};
use specwright::diagnostic::Severity;

use super::Failure;

/// Which crates a run is about.
#[derive(Debug, Args)]
pub(super) struct Jobs {
    /// The OpenAPI document; without it, every specs/*/specwright.toml of the workspace
    spec: Option<PathBuf>,
    /// The folder of the generated crate
    #[arg(long, short, value_name = "DIR")]
    output: Option<PathBuf>,
    /// The name of the generated crate [default: made from the document's title]
    #[arg(long, value_parser = crate_name)]
    name: Option<String>,
    /// The configuration to use
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Refuse a document with a finding as serious as this, or more so, with exit code 3 [default: only what cannot be used]
    #[arg(long, value_name = "FINDING", value_enum)]
    fail_on: Option<FailOn>,
}

/// How serious a finding has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FailOn {
    /// A part of the document is wrong and cannot be used
    Fault,
    /// A part is used as something wider than it says
    Unsupported,
    /// A part is probably not what its author meant, or a key of the configuration names nothing
    Warning,
}

impl From<FailOn> for Severity {
    fn from(fail_on: FailOn) -> Self {
        match fail_on {
            FailOn::Fault => Self::Fault,
            FailOn::Unsupported => Self::Unsupported,
            FailOn::Warning => Self::Warning,
        }
    }
}

fn crate_name(text: &str) -> Result<String, String> {
    crate_name_fault(text).map_or_else(|| Ok(text.to_owned()), Err)
}

/// One crate: how it is made and where it goes.
#[derive(Debug)]
pub(super) struct Job {
    pub(super) generator: Generator,
    pub(super) output: PathBuf,
    /// The lock beside the configuration, when the configuration alone says what is made and where it goes.
    pub(super) lock: Option<PathBuf>,
    /// The command that generates it.
    pub(super) command: String,
}

impl Jobs {
    pub(super) fn find(&self) -> Result<Vec<Job>, Failure> {
        let jobs = match (&self.spec, &self.config) {
            (None, None) => self.of_workspace()?,
            (None, Some(config)) => {
                let generator = Generator::from_config(config).map_err(Failure::usage)?;
                let mut job = self.of_config(generator)?;
                if self.output.is_none() && self.name.is_none() {
                    job.lock = Some(lock_of(config));
                }
                vec![job]
            }
            (Some(spec), config) => vec![self.of_document(spec, config.as_deref())?],
        };
        let jobs: Vec<Job> = match self.fail_on {
            Some(fail_on) => jobs
                .into_iter()
                .map(|job| Job {
                    generator: job.generator.deny(fail_on.into()),
                    ..job
                })
                .collect(),
            None => jobs,
        };
        let mut outputs: HashMap<&Path, &Path> = HashMap::new();
        for job in &jobs {
            if let Some(other) = outputs.insert(&job.output, job.generator.document()) {
                let documents = format!(
                    "{} and {}",
                    other.display(),
                    job.generator.document().display()
                );
                return Err(Failure::usage(format!(
                    "{documents} have the same output folder, {}",
                    job.output.display()
                )));
            }
        }
        Ok(jobs)
    }

    fn of_document(&self, spec: &Path, config: Option<&Path>) -> Result<Job, Failure> {
        if spec.is_dir() {
            return Err(Failure::usage(format!(
                "{} is a folder: name the document in it",
                spec.display()
            )));
        }
        if spec
            .extension()
            .is_some_and(|extension| extension == "toml")
        {
            return Err(Failure::usage(format!(
                "{0} is a configuration, not a document: pass --config {0}",
                spec.display()
            )));
        }
        let generator = Generator::new(spec);
        match config {
            Some(file) => {
                self.of_config(generator.config(Config::load(file).map_err(Failure::usage)?))
            }
            None => self.of_config(generator),
        }
    }

    fn of_config(&self, generator: Generator) -> Result<Job, Failure> {
        let Some(output) = self.output.clone().or_else(|| generator.output_path()) else {
            return Err(Failure::usage(
                "where does the crate go? Pass --output DIR, or set `crate.output` in a configuration (--config FILE)",
            ));
        };
        let generator = match &self.name {
            Some(name) => generator.name(name),
            None => generator,
        };
        Ok(Job {
            generator,
            output: shortest(&output),
            lock: None,
            command: self.command(),
        })
    }

    /// `specwright generate` with these arguments.
    fn command(&self) -> String {
        let mut words = vec!["specwright generate".to_owned()];
        words.extend(self.spec.as_deref().map(quoted));
        let options = [
            ("--config", self.config.as_deref()),
            ("--output", self.output.as_deref()),
            ("--name", self.name.as_deref().map(Path::new)),
        ];
        for (option, value) in options {
            words.extend(value.map(|value| format!("{option} {}", quoted(value))));
        }
        words.join(" ")
    }

    fn of_workspace(&self) -> Result<Vec<Job>, Failure> {
        if let Some(option) = self
            .output
            .as_ref()
            .map(|_| "--output")
            .or(self.name.as_ref().map(|_| "--name"))
        {
            return Err(Failure::usage(format!(
                "{option} needs a document: specwright generate SPEC --output DIR [--name NAME]"
            )));
        }
        let here = std::env::current_dir().map_err(|error| {
            Failure::usage(format!("the current folder cannot be found: {error}"))
        })?;
        let files = here.ancestors().map(configurations).find(|found| !found.is_empty()).ok_or_else(|| {
            Failure::usage(format!(
                "no specs/*/specwright.toml in {} or above; without a configuration: specwright generate SPEC --output DIR [--name NAME]",
                here.display()
            ))
        })?;
        files
            .iter()
            .map(|file| {
                let file = shortest(file);
                let generator = Generator::from_config(&file).map_err(Failure::usage)?;
                match generator.output_path() {
                    Some(output) => Ok(Job {
                        generator,
                        output: shortest(&output),
                        lock: Some(lock_of(&file)),
                        command: self.command(),
                    }),
                    None => Err(Failure::usage(format!(
                        "{}: `crate.output` is missing: the folder of the crate",
                        file.display()
                    ))),
                }
            })
            .collect()
    }
}

/// A word of a command as a shell takes it.
fn quoted(word: &Path) -> String {
    let word = word.display().to_string();
    let is_plain = |c: char| c.is_alphanumeric() || "-_./:=+,@%".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        word
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}

/// The lock of the crate that a configuration makes: `specwright.lock` beside `specwright.toml`.
fn lock_of(config: &Path) -> PathBuf {
    config.with_extension("lock")
}

/// The configurations `specs/*/specwright.toml` in a folder, ordered by path.
fn configurations(root: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root.join("specs"))
        .into_iter()
        .flatten()
        .flatten();
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.path().join("specwright.toml"))
        .filter(|file| file.is_file())
        .collect();
    files.sort();
    files
}

/// A path as one would type it here: without `a/..`, and relative to the current folder when it lies within.
fn shortest(path: &Path) -> PathBuf {
    let Ok(here) = std::env::current_dir() else {
        return path.to_owned();
    };
    // The file system resolves `..`, because what it follows may be a link; what does not exist has no links.
    let Ok(whole) = path.canonicalize().or_else(|_| lexical(&here.join(path))) else {
        return path.to_owned();
    };
    let here = here.canonicalize().unwrap_or(here);
    match whole.strip_prefix(&here) {
        Ok(inner) if inner.as_os_str().is_empty() => PathBuf::from("."),
        Ok(inner) => inner.to_owned(),
        Err(_) => whole,
    }
}

/// Takes out `a/..`, resolving what exists.
fn lexical(path: &Path) -> std::io::Result<PathBuf> {
    let (Some(folder), Some(name)) = (path.parent(), path.components().next_back()) else {
        return Ok(path.to_owned());
    };
    let folder = folder.canonicalize().or_else(|_| lexical(folder))?;
    Ok(match name {
        std::path::Component::ParentDir => folder.parent().map(Path::to_path_buf).unwrap_or(folder),
        other => folder.join(other),
    })
}
