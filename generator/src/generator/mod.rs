//! The front of the library: a document on disk and a configuration in, a crate in memory out, to be written where one likes.
//!
//! This is what a build script uses, and the command line too. Reading happens in [`Generator::generate`], writing only in
//! [`Generated::write_to`].

mod made;

use std::fmt;
use std::path::{Component, Path, PathBuf};

use crate::config::{Config, ConfigError};
use crate::diagnostic::{Diagnostics, Severity};
use crate::inspect::{Inspection, inspect};
use crate::load::{Document, Sources};
use crate::overlay;
use crate::parallel;
use crate::pipeline;
use crate::unmatched;

pub use made::{Generated, Planned};

/// Makes a crate from a document.
///
/// In a build script, for a module `petstore` of the crate that is built:
///
/// ```no_run
/// use std::path::Path;
///
/// fn main() -> Result<(), Box<dyn std::error::Error>> {
///     let generated = specwright::Generator::from_config(Path::new("petstore.toml"))?.generate()?;
///     for input in generated.inputs() {
///         println!("cargo::rerun-if-changed={}", input.display());
///     }
///     generated.write_module_to(&Path::new(&std::env::var("OUT_DIR")?).join("petstore"))?;
///     Ok(())
/// }
/// ```
///
/// and in the crate:
///
/// ```ignore
/// #[allow(unexpected_cfgs, reason = "the features of the generated code are those of a crate")]
/// mod petstore {
///     include!(concat!(env!("OUT_DIR"), "/petstore/mod.rs"));
/// }
/// ```
#[derive(Debug, Clone)]
pub struct Generator {
    document: PathBuf,
    config: Config,
    config_file: Option<PathBuf>,
    deny: Severity,
}

impl Generator {
    /// Makes a crate from the document at `document` with the default configuration.
    pub fn new(document: impl Into<PathBuf>) -> Self {
        Self {
            document: document.into(),
            config: Config::default(),
            config_file: None,
            deny: Severity::Error,
        }
    }

    /// Makes a crate from the document that the configuration at `file` names.
    ///
    /// # Errors
    /// When the configuration cannot be used, or names no document.
    pub fn from_config(file: &Path) -> Result<Self, ConfigError> {
        let config = Config::load(file)?;
        match config.spec_path() {
            Some(document) => Ok(Self {
                document,
                config,
                config_file: Some(file.to_owned()),
                deny: Severity::Error,
            }),
            None => Err(ConfigError::missing(
                file,
                "spec",
                "the document, relative to this file",
            )),
        }
    }

    /// The same with another configuration; its `spec` is not looked at.
    #[must_use]
    pub fn config(mut self, config: Config) -> Self {
        self.config = config;
        self
    }

    /// The same with another name of the crate.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.config.krate.name = Some(name.into());
        self
    }

    /// The same, refusing a document with a finding as serious as this, or more so. Without it, only errors are refused.
    #[must_use]
    pub fn deny(mut self, severity: Severity) -> Self {
        self.deny = severity;
        self
    }

    /// The document.
    #[must_use]
    pub fn document(&self) -> &Path {
        &self.document
    }

    /// Where the configuration says that the crate goes.
    #[must_use]
    pub fn output_path(&self) -> Option<PathBuf> {
        self.config.output_path()
    }

    /// Reads the document, and makes the crate in memory.
    ///
    /// # Errors
    /// When the document cannot be used: every reason at once, with its place.
    pub fn generate(&self) -> Result<Generated, Refused> {
        self.plan().map(Planned::emit)
    }

    /// Reads the document, and decides everything about the crate.
    ///
    /// # Errors
    /// When the document cannot be used: every reason at once, with its place.
    pub fn plan(&self) -> Result<Planned, Refused> {
        let (document, mut findings) = self.load()?;
        let mut config = self.config.clone();
        if config.source.is_empty() {
            config.source = source_name(&self.document);
        }
        let (api, plan, diagnostics) = pipeline::plan(&document, &config);
        findings.diagnostics.extend(diagnostics);
        unmatched::check(&document, &api, &config, &mut findings.diagnostics);
        parallel::release(api);
        let denied = findings.diagnostics.at_least(self.deny);
        if !denied.is_empty() {
            return Err(Refused(Findings {
                diagnostics: denied,
                ..findings
            }));
        }
        Ok(Planned {
            plan,
            findings,
            document,
            config_file: self.config_file.clone(),
        })
    }

    /// Reads the document, and says what it holds and what becomes of it. A fault in a part of it is among what is said.
    ///
    /// # Errors
    /// When there is nothing to work with.
    pub fn inspect(&self) -> Result<Inspection, Refused> {
        let (document, findings) = self.load()?;
        Ok(inspect(
            &document,
            &self.config,
            &findings.sources,
            findings.diagnostics,
        ))
    }

    fn load(&self) -> Result<(Document, Findings), Refused> {
        let loaded = overlay::from_path(&self.document);
        let findings = Findings {
            diagnostics: loaded.diagnostics,
            sources: loaded.sources,
        };
        match loaded.document {
            Some(document) => Ok((document, findings)),
            None => Err(Refused(findings)),
        }
    }
}

/// What generated files call their document: `specs/<api>/<file>` for a document that stands so, else the file's name. Neither depends on the machine.
fn source_name(document: &Path) -> String {
    let whole = std::path::absolute(document).unwrap_or_else(|_| document.to_owned());
    let names: Vec<String> = whole
        .components()
        .filter_map(|part| match part {
            Component::Normal(name) => Some(name.to_string_lossy().into_owned()),
            _ => None,
        })
        .collect();
    match names.as_slice() {
        [.., specs, api, file] if specs == "specs" => format!("specs/{api}/{file}"),
        [.., file] => file.clone(),
        [] => String::new(),
    }
}

/// What there is to say about a document, with the texts that it is said about.
#[derive(Debug)]
pub struct Findings {
    /// What was found.
    pub diagnostics: Diagnostics,
    /// The texts.
    pub sources: Sources,
}

impl Findings {
    /// The findings as text to be read: what, where, the line itself, and the remedy; with ANSI colours if `colour`.
    #[must_use]
    pub fn render(&self, colour: bool) -> String {
        self.diagnostics.render(&self.sources, colour)
    }
}

/// A document that cannot be used. Displays as every reason with its place.
#[derive(Debug)]
pub struct Refused(pub Findings);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.render(false).trim_end())
    }
}

impl std::error::Error for Refused {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_called_the_same_everywhere() {
        assert_eq!(
            source_name(Path::new("/home/a/specs/shop/openapi.yaml")),
            "specs/shop/openapi.yaml"
        );
        assert_eq!(
            source_name(Path::new("some/folder/petstore.json")),
            "petstore.json"
        );
    }
}
