//! The front of the library: a document on disk and a configuration in, a crate in memory out, to be written where one likes.
//!
//! This is what a build script uses, and the command line too. Reading happens in [`Generator::generate`], writing only in
//! [`Generated::write_to`].

use std::fmt;
use std::path::{Component, Path, PathBuf};

use crate::compare::Surface;
use crate::config::{Config, ConfigError};
use crate::diagnostic::Diagnostics;
use crate::emit::emit;
use crate::files::Files;
use crate::inspect::{Inspection, inspect};
use crate::load::{Document, Sources};
use crate::lock::Inputs;
use crate::output::{self, OutputError, Wanted, Written};
use crate::overlay;
use crate::pipeline;
use crate::plan::Plan;

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
}

impl Generator {
    /// Makes a crate from the document at `document` with the default configuration.
    pub fn new(document: impl Into<PathBuf>) -> Self {
        Self {
            document: document.into(),
            config: Config::default(),
            config_file: None,
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
        let (_, plan, diagnostics) = pipeline::plan(&document, &config);
        findings.diagnostics.extend(diagnostics);
        if findings.diagnostics.has_errors() {
            return Err(Refused(findings));
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

/// A crate of which everything is decided, and nothing written out.
#[derive(Debug)]
pub struct Planned {
    plan: Plan,
    findings: Findings,
    document: Document,
    config_file: Option<PathBuf>,
}

impl Planned {
    /// What users of the crate will see.
    #[must_use]
    pub fn surface(&self) -> Surface {
        Surface::of(&self.plan, &self.document)
    }

    /// The crate's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.plan.package.name
    }

    /// The crate's version: what the configuration says, unless it was set since.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.plan.package.version
    }

    /// Gives the crate another version.
    pub fn set_version(&mut self, version: impl Into<String>) {
        self.plan.package.version = version.into();
    }

    /// The hashes of what the crate is made from.
    #[must_use]
    pub fn inputs(&self) -> Inputs {
        let texts = self.document.files().enumerate();
        let numbered: Vec<(String, &str)> = texts
            .map(|(index, file)| (index.to_string(), self.findings.sources.text(file)))
            .collect();
        // What was read beyond the document is its overlay.
        let overlay = self.findings.sources.files().nth(numbered.len());
        let configuration = self.config_file.as_ref().map(|file| {
            let text = std::fs::read(file).unwrap_or_default();
            String::from_utf8_lossy(&text).into_owned()
        });
        let one = |text: &str| Inputs::hash([("", text)]);
        Inputs {
            document: Inputs::hash(numbered.iter().map(|(name, text)| (name.as_str(), *text))),
            overlay: overlay
                .map(|file| one(self.findings.sources.text(file)))
                .unwrap_or_default(),
            configuration: configuration.as_deref().map(one).unwrap_or_default(),
        }
    }

    /// Writes the crate out, in memory.
    #[must_use]
    pub fn emit(self) -> Generated {
        Generated {
            files: emit(&self.plan),
            findings: self.findings,
            document: self.document,
            config_file: self.config_file,
        }
    }
}

/// A crate in memory.
#[derive(Debug)]
pub struct Generated {
    files: Files,
    findings: Findings,
    document: Document,
    config_file: Option<PathBuf>,
}

impl Generated {
    /// The files of the crate.
    #[must_use]
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// What there is to say about the document: warnings, and what is not supported.
    #[must_use]
    pub fn findings(&self) -> &Findings {
        &self.findings
    }

    /// Every file that was read, for `cargo::rerun-if-changed`.
    pub fn inputs(&self) -> impl Iterator<Item = PathBuf> {
        let documents = self
            .document
            .files()
            .map(|file| PathBuf::from(self.document.file_name(file)));
        // What was read beyond the document is its overlay.
        let sources = &self.findings.sources;
        let overlay = sources.files().skip(self.document.files().count());
        let overlay = overlay.map(|file| PathBuf::from(sources.name(file)));
        documents.chain(overlay).chain(self.config_file.clone())
    }

    /// Makes `folder` hold this crate, all of it or nothing; see [`output::write()`].
    ///
    /// # Errors
    /// When the folder or a file in it is not generated, or the system refuses.
    pub fn write_to(&self, folder: &Path) -> Result<Written, OutputError> {
        output::write(folder, &self.files.iter().collect(), false)
    }

    /// Makes `folder` hold this crate as a module: `mod.rs` and what it needs, to be `include!`d. The crate around it has the dependencies that
    /// the manifest of the generated crate would list; with `crate.runtime = "crate"` that is `specwright-runtime` alone.
    ///
    /// # Errors
    /// As [`Generated::write_to`].
    pub fn write_module_to(&self, folder: &Path) -> Result<Written, OutputError> {
        let root = self
            .files
            .get("src/lib.rs")
            .map(module_root)
            .unwrap_or_default();
        let inner = self
            .files
            .iter()
            .filter_map(|(path, text)| Some((path.strip_prefix("src/")?, text)));
        let mut wanted: Wanted<'_> = inner.filter(|(path, _)| *path != "lib.rs").collect();
        wanted.insert("mod.rs", &root);
        output::write(folder, &wanted, false)
    }
}

/// The root of a crate as that of a module: `include!` takes no inner attributes and no inner documentation.
fn module_root(lib: &str) -> String {
    let header = lib.lines().next().unwrap_or_default();
    let body = syn::parse_file(lib).map(|mut file| {
        file.attrs.clear();
        prettyplease::unparse(&file)
    });
    format!(
        "{header}\n\n{}",
        body.unwrap_or_else(|error| format!("compile_error!({:?});\n", error.to_string()))
    )
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
