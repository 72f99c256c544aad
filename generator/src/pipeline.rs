//! The whole way in memory: [`Document`] and [`Config`] in, [`Files`] and what there is to say out.
//!
//! What always holds: nothing is read but the arguments (no clock, disk, environment or hash order), so the same arguments give the same bytes.

use crate::analyze::analyze;
use crate::api::Api;
use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::emit::emit;
use crate::files::Files;
use crate::load::Document;
use crate::lower::lower;
use crate::plan::Plan;

/// Makes the files of a client crate. When the diagnostics hold an error, the files are not to be used.
#[must_use]
pub fn generate(document: &Document, config: &Config) -> (Files, Diagnostics) {
    let (_, plan, diagnostics) = plan(document, config);
    (emit(&plan), diagnostics)
}

/// Decides everything about a client crate, and writes nothing: what the API is, and what Rust it becomes.
#[must_use]
pub fn plan(document: &Document, config: &Config) -> (Api, Plan, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let api = lower(document, config, &mut diagnostics);
    let plan = analyze(&api, config, &mut diagnostics);
    (api, plan, diagnostics)
}
