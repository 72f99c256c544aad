//! From the name of one file to the document with every file that it refers to, each read once.

use std::collections::HashMap;
use std::io;
use std::path::Path;
use std::sync::Arc;

use super::document::{Document, LoadedFile};
use super::node::Node;
use super::parse::{self, Fault, Oddity};
use super::place::{FileId, Place};
use super::references::{self, Index};
use super::scan::{self, Outward};
use super::sources::Sources;
use super::{uri, version};
use crate::diagnostic::{Diagnostic, Diagnostics};

/// What came of loading.
#[derive(Debug)]
pub struct Loaded {
    /// The document; `None` when there is nothing to work with, which `diagnostics` explains.
    pub document: Option<Document>,
    /// The texts, for showing diagnostics.
    pub sources: Sources,
    /// What was found on the way.
    pub diagnostics: Diagnostics,
}

/// Loads a document from disk: the file at `path` and the files it refers to.
#[must_use]
pub fn from_path(path: &Path) -> Loaded {
    amended_from_path(path, |_| {})
}

/// As [`from_path`]; `amend` corrects the tree of the first file before anything of it is followed.
pub(crate) fn amended_from_path(path: &Path, amend: impl FnMut(&mut Node)) -> Loaded {
    let name = path.to_string_lossy().replace('\\', "/");
    let read = |wanted: &str| {
        if wanted == name {
            std::fs::read(path)
        } else {
            std::fs::read(wanted)
        }
    };
    amended(&name, read, amend)
}

/// Loads a document that is one text; references to other files find nothing.
#[must_use]
pub fn from_text(name: &str, text: &str) -> Loaded {
    from_reader(name, |wanted| {
        if wanted == name {
            Ok(text.as_bytes().to_vec())
        } else {
            Err(io::ErrorKind::NotFound.into())
        }
    })
}

/// Loads a document: `read` is asked for `name`, and once for every file that is referred to, by its path as seen from
/// where `name` is relative to (`api/openapi.yaml` referring to `../common.yaml` asks for `common.yaml`).
pub fn from_reader(name: &str, read: impl FnMut(&str) -> io::Result<Vec<u8>>) -> Loaded {
    amended(name, read, |_| {})
}

/// As [`from_reader`]; `amend` corrects the tree of the first file before anything of it is followed.
pub(crate) fn amended(
    name: &str,
    read: impl FnMut(&str) -> io::Result<Vec<u8>>,
    amend: impl FnMut(&mut Node),
) -> Loaded {
    let mut loader = Loader {
        read,
        amend,
        files: Vec::new(),
        known: HashMap::new(),
        index: Index::default(),
        sources: Sources::default(),
        diagnostics: Diagnostics::new(),
        unread: Vec::new(),
    };
    let document = loader.run(name);
    Loaded {
        document,
        sources: loader.sources,
        diagnostics: loader.diagnostics,
    }
}

/// The number of a file that is read beside the document, until the document's own files have theirs.
pub(crate) const BESIDE: FileId = FileId(u32::MAX);

/// The text and the value tree of a file that is no part of the document; its places are in [`BESIDE`].
pub(crate) fn tree(name: &str, bytes: Vec<u8>) -> (String, Result<Node, Diagnostic>) {
    let (text, parsed) = match parse::decode(bytes) {
        Ok(text) => {
            let parsed = parse::parse(name, &text).map(|parsed| parsed.root);
            (text, parsed)
        }
        Err((text, fault)) => (text, Err(fault)),
    };
    (
        text,
        parsed.map_err(|fault| syntax(&Place::of(BESIDE), fault)),
    )
}

/// Adds the text of a file that is no part of the document, and gives its number.
pub(crate) fn add_beside(sources: &mut Sources, name: &str, text: &str) -> FileId {
    let file = FileId(u32::try_from(sources.files().count()).unwrap_or(u32::MAX));
    sources.add(name.into(), text.into());
    file
}

/// What becomes of a reference into a file that is not there; where it stands decides what that means.
const LEFT_OPEN: &str = "what it describes is left open";

struct Loader<R, A> {
    read: R,
    amend: A,
    files: Vec<LoadedFile>,
    /// The names that were tried; `None` for those that could not be read.
    known: HashMap<String, Option<FileId>>,
    index: Index,
    sources: Sources,
    diagnostics: Diagnostics,
    /// References that named no file; an `$id` read later may be what they mean.
    unread: Vec<Outward>,
}

impl<R: FnMut(&str) -> io::Result<Vec<u8>>, A: FnMut(&mut Node)> Loader<R, A> {
    fn run(&mut self, name: &str) -> Option<Document> {
        let outward = self.first(name)?;
        let version = version::detect(&self.files.first()?.root, &mut self.diagnostics)?;
        let mut waiting = outward;
        waiting.reverse();
        while let Some(reference) = waiting.pop() {
            let more = self.follow(reference);
            waiting.extend(more.into_iter().rev());
        }
        for reference in std::mem::take(&mut self.unread) {
            let mut uris = reference.candidates.iter();
            if !reference.in_mapping && !uris.any(|uri| self.index.resources.contains_key(uri)) {
                let uri = reference.candidates.first().map_or("", String::as_str);
                let lost = references::unread(&reference.from, uri, &reference.text);
                self.diagnostics.push(lost.instead(LEFT_OPEN));
            }
        }
        let (files, index) = (
            std::mem::take(&mut self.files),
            std::mem::take(&mut self.index),
        );
        Some(Document {
            files,
            version,
            index,
        })
    }

    fn first(&mut self, name: &str) -> Option<Vec<Outward>> {
        match (self.read)(name) {
            Ok(bytes) => self.add(name, &uri::normalized(name), bytes),
            Err(error) => {
                self.sources.add(name.into(), "".into());
                let message = format!("cannot read `{name}`: {}", said(&error));
                self.diagnostics.push(Diagnostic::error(
                    "file-unreadable",
                    &Place::root(),
                    message,
                ));
                None
            }
        }
        .map(|(_, outward)| outward)
    }

    /// Reads what a reference names, unless that was tried before; gives the references of the new file.
    fn follow(&mut self, reference: Outward) -> Vec<Outward> {
        let known = reference
            .candidates
            .iter()
            .find_map(|name| self.known.get(name));
        if let Some(Some(_)) = known {
            return Vec::new();
        }
        let mut failure = None;
        for name in reference
            .candidates
            .iter()
            .filter(|name| uri::scheme(name).is_none())
        {
            if self.known.contains_key(name) {
                continue;
            }
            match (self.read)(name) {
                Ok(bytes) => {
                    return self
                        .add(name, name, bytes)
                        .map(|(_, outward)| outward)
                        .unwrap_or_default();
                }
                Err(error) => {
                    self.known.insert(name.clone(), None);
                    failure
                        .get_or_insert_with(|| format!("cannot read `{name}`: {}", said(&error)));
                }
            }
        }
        match failure {
            Some(message)
                if !reference
                    .candidates
                    .iter()
                    .any(|name| uri::scheme(name).is_some()) =>
            {
                if !reference.in_mapping {
                    let lost = Diagnostic::fault("ref-file-missing", &reference.from, message);
                    self.diagnostics.push(Diagnostic {
                        help: self.component_named(&reference.text),
                        ..lost.instead(LEFT_OPEN)
                    });
                }
            }
            _ => self.unread.push(reference),
        }
        Vec::new()
    }

    /// What to write, where a reference is the bare name of a component.
    fn component_named(&self, text: &str) -> Option<String> {
        let schemas = self.files.first()?.root.get("components")?.get("schemas")?;
        schemas.get(text)?;
        let place = Place::root().join("components").join("schemas").join(text);
        Some(format!("write `{place}`"))
    }

    /// A file that could be read; `None` when its text makes no tree.
    fn add(
        &mut self,
        name: &str,
        normalized: &str,
        bytes: Vec<u8>,
    ) -> Option<(FileId, Vec<Outward>)> {
        let file = FileId(u32::try_from(self.files.len()).ok()?);
        let place = Place::of(file);
        let (text, parsed) = match parse::decode(bytes) {
            Ok(text) => {
                let parsed = parse::parse(name, &text);
                (text, parsed)
            }
            Err((text, fault)) => (text, Err(fault)),
        };
        self.sources.add(name.into(), text.into());
        self.known.insert(normalized.to_owned(), Some(file));
        self.index.files.insert(normalized.to_owned(), file);
        let parsed = match parsed {
            Ok(mut parsed) => {
                if self.files.is_empty() {
                    (self.amend)(&mut parsed.root);
                }
                parsed
            }
            Err(fault) => {
                self.diagnostics.push(syntax(&place, fault));
                // Its number is taken: the text is shown with the diagnostic.
                self.files.push(LoadedFile {
                    name: normalized.into(),
                    root: Node::Null,
                });
                return None;
            }
        };
        for (oddity, pointer) in parsed.odd.pointers() {
            let place = Place { file, pointer };
            if let Some(diagnostic) = odd(oddity, &place) {
                self.diagnostics.push(diagnostic);
            }
        }
        let scan = scan::scan(file, normalized, &parsed.root);
        if !scan.resources.is_empty() {
            self.index.with_ids.insert(file);
        }
        self.index.resources.extend(scan.resources);
        self.index.anchors.extend(scan.anchors);
        for (name, holders) in scan.dynamic_anchors {
            self.index
                .dynamic_anchors
                .entry(name)
                .or_default()
                .extend(holders);
        }
        let name: Arc<str> = normalized.into();
        self.files.push(LoadedFile {
            name,
            root: parsed.root,
        });
        Some((file, scan.outward))
    }
}

fn odd(oddity: Oddity, place: &Place) -> Option<Diagnostic> {
    match oddity {
        Oddity::Repeated => {
            let key = place.last().unwrap_or_default();
            let message = format!("`{key}` is here more than once; the last one counts");
            Some(Diagnostic::warning("key-repeated", place, message))
        }
        Oddity::NotInJson => {
            let message = "JSON has neither infinity nor `.nan`; it is taken for a text";
            let diagnostic = Diagnostic::warning("number-not-in-json", place, message);
            Some(diagnostic.help("write a number, or put the text into quotes"))
        }
        // As a limit it counts as it is written; and of a default or a listed value is told where that is read.
        Oddity::TooLarge => {
            let mut tokens = place.pointer.tokens();
            let is_shown = tokens.any(|token| matches!(&*token, "example" | "examples"));
            let message = "no 64-bit float is as large as this number; the example is left out";
            is_shown.then(|| Diagnostic::note("example-too-large", place, message))
        }
    }
}

fn syntax(place: &Place, fault: Fault) -> Diagnostic {
    let mut diagnostic = Diagnostic::error("syntax", place, fault.message);
    diagnostic.position = fault.position.map(Box::new);
    diagnostic.help = fault.help;
    diagnostic
}

/// What the system says of a file, without the number.
fn said(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        _ => error.to_string(),
    }
}
