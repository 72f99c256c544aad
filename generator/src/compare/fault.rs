//! Pieces of the documents that could not be used, and so are in neither crate as their authors meant them: what changes in them, no comparison sees.

use serde::Serialize;

use super::change::Side;
use crate::Findings;
use crate::diagnostic::{Positions, Severity};

/// A piece of a document that could not be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// Whose document it is in.
    pub side: Side,
    /// The kind of fault, as `specwright generate` calls it.
    pub code: &'static str,
    /// What is wrong, and what stands in for the piece: one sentence without a full stop.
    pub message: String,
    /// How to mend it: one sentence without a full stop.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub help: String,
    /// The place in that document: `#/components/schemas/Pet`; empty when there is none.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// `file:line:column` of that place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<String>,
}

impl Fault {
    /// The faults among the findings of a document, in its order.
    #[must_use]
    pub fn all(findings: &Findings, side: Side) -> Vec<Self> {
        let Findings {
            diagnostics,
            sources,
        } = findings;
        let mut faults = diagnostics.sorted();
        faults.retain(|found| found.severity == Severity::Fault);
        let places = faults.iter().filter_map(|found| found.place.as_ref());
        let positions = Positions::of_places(places, sources);
        let fault = |found: &&crate::diagnostic::Diagnostic| {
            let place = found.place.as_ref();
            let at = found
                .position
                .as_deref()
                .copied()
                .or_else(|| place.and_then(|place| positions.get(place)));
            Self {
                side,
                code: found.code,
                message: found.message.clone(),
                help: found.help.clone().unwrap_or_default(),
                place: place.map_or_else(String::new, |place| match place.file.index() {
                    0 => place.to_string(),
                    _ => format!("{}{place}", sources.name(place.file)),
                }),
                position: place.zip(at).map(|(place, at)| {
                    format!("{}:{}:{}", sources.name(place.file), at.line, at.column)
                }),
            }
        };
        faults.iter().map(fault).collect()
    }
}
