//! What a document holds, and what became of it.
//!
//! In: a document and a configuration. Out: an [`Inspection`], plain data that serialises to JSON and displays as text.
//! What always holds: every place where a schema with content became a wider type is among `fallbacks`, and every
//! other thing that was not understood is among `findings`.

mod collect;
mod model;
mod rust;
mod text;

pub use model::{Counts, Fallback, Finding, Inspection, Link, Operation, Paging, Type};

use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::load::{Document, Sources};
use crate::pipeline;
use crate::unmatched;

/// Says what a document holds, and what becomes of it under a configuration. `found` is what loading had to say.
#[must_use]
pub fn inspect(
    document: &Document,
    config: &Config,
    sources: &Sources,
    found: Diagnostics,
) -> Inspection {
    let (api, plan, diagnostics) = pipeline::plan(document, config);
    let mut all = found;
    all.extend(diagnostics);
    unmatched::check(document, &api, config, &mut all);
    collect::collect(document, &api, &plan, &all, sources)
}
