//! One side of a comparison: a document with its configuration, or the lock of a crate that was generated before.

use rustc_hash::FxHashMap as HashMap;

use super::change::{Change, Side};
use super::extract::beside;
use super::fault::Fault;
use super::pairs::{Comparison, compare};
use super::surface::Surface;
use crate::config::Config;
use crate::diagnostic::Positions;
use crate::load::{Document, Place, Pointer, Sources};
use crate::lock::Lock;
use crate::pipeline;
use crate::{Findings, Refused};

/// One side of a comparison.
#[derive(Debug)]
pub struct Subject {
    /// What users of the crate see.
    pub surface: Surface,
    /// The crate's version, if anything says it.
    pub version: Option<String>,
    faults: Vec<Fault>,
    document: Option<(Document, Sources)>,
}

impl Subject {
    /// The crate that would be generated from a document.
    ///
    /// # Errors
    /// When the document cannot be used.
    pub fn of_document(
        document: Document,
        mut findings: Findings,
        config: &Config,
    ) -> Result<Self, Refused> {
        let (_, plan, diagnostics) = pipeline::plan(&document, config);
        findings.diagnostics.extend(diagnostics);
        if findings.diagnostics.has_errors() {
            return Err(Refused(findings));
        }
        Ok(Self {
            surface: Surface::of(&plan, &document),
            version: config.krate.version.clone(),
            faults: Fault::all(&findings, Side::Old),
            document: Some((document, findings.sources)),
        })
    }

    /// The crate that was generated when the lock was written.
    #[must_use]
    pub fn of_lock(lock: Lock) -> Self {
        Self {
            surface: lock.surface,
            version: Some(lock.version),
            faults: Vec::new(),
            document: None,
        }
    }

    /// Compares with what comes after, finds the lines of the documents at hand, and adds their faults.
    #[must_use]
    pub fn compare(&self, new: &Self) -> Comparison {
        let mut comparison = compare(&self.surface, &new.surface);
        self.locate(Side::Old, &mut comparison.changes);
        new.locate(Side::New, &mut comparison.changes);
        let new = new.faults.iter().map(|fault| Fault {
            side: Side::New,
            ..fault.clone()
        });
        comparison.faults = self.faults.iter().cloned().chain(new).collect();
        comparison
    }

    /// `file:line:column` for every place of a side.
    fn locate(&self, side: Side, changes: &mut [Change]) {
        let Some((document, sources)) = &self.document else {
            return;
        };
        let files: HashMap<String, _> = document
            .files()
            .map(|file| (beside(document, file), file))
            .collect();
        let first = document.files().next();
        let place = |change: &Change| {
            if change.side != side {
                return None;
            }
            let (name, pointer) = change.place.split_once('#')?;
            let file = match name {
                "" => first?,
                name => *files.get(name)?,
            };
            let pointer = Pointer::from_escaped(pointer);
            Some(Place { file, pointer })
        };
        let places: Vec<Place> = changes.iter().filter_map(place).collect();
        let positions = Positions::of_places(&places, sources);
        for change in changes {
            let Some(place) = place(change) else {
                continue;
            };
            change.position = positions
                .get(&place)
                .map(|at| format!("{}:{}:{}", sources.name(place.file), at.line, at.column));
        }
    }
}
