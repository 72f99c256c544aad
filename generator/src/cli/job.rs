//! Which crates a run is about: from the arguments, or from the workspace that is found upward from here.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use clap::Args;
use specwright::Generator;
use specwright::config::{Config, is_crate_name};

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
}

fn crate_name(text: &str) -> Result<String, String> {
    if is_crate_name(text) {
        Ok(text.to_owned())
    } else {
        Err("a crate's name has letters, digits, `-` and `_`, and begins with a letter".to_owned())
    }
}

/// One crate: how it is made and where it goes.
#[derive(Debug)]
pub(super) struct Job {
    pub(super) generator: Generator,
    pub(super) output: PathBuf,
    /// The lock beside the configuration, when the configuration alone says what is made and where it goes.
    pub(super) lock: Option<PathBuf>,
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
                "--output DIR is missing: where the crate goes",
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
        })
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
