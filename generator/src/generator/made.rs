//! A crate that is decided, and one that is written out: in memory until it is put somewhere.

use std::path::{Path, PathBuf};

use super::Findings;
use crate::compare::Surface;
use crate::emit::emit;
use crate::files::Files;
use crate::load::Document;
use crate::lock::Inputs;
use crate::output::{self, OutputError, Wanted, Written};
use crate::parallel;
use crate::plan::Plan;

/// A crate of which everything is decided, and nothing written out.
#[derive(Debug)]
pub struct Planned {
    pub(super) plan: Plan,
    pub(super) findings: Findings,
    pub(super) document: Document,
    pub(super) config_file: Option<PathBuf>,
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
        let files = emit(&self.plan);
        parallel::release(self.plan);
        Generated {
            files,
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
