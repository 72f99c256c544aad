//! What a configuration names in vain.
//!
//! In: a document, what became of it, and the configuration. Out: a warning `config-unmatched` for each key that names nothing, at its place in the
//! configuration, with what was probably meant; and an error when no operation is left. What always holds: a key whose thing is in the document, but
//! not in the part that was selected, is none of these; and nothing is said about what a document may leave out, such as the headers of answers.

mod members;
mod names;
mod operations;

use crate::api::Api;
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Diagnostics, Elsewhere, Severity};
use crate::load::Document;

/// Says what of the configuration has no effect.
pub(crate) fn check(
    document: &Document,
    api: &Api,
    config: &Config,
    diagnostics: &mut Diagnostics,
) {
    let mut check = Check {
        document,
        api,
        config,
        diagnostics,
    };
    check.operations();
    check.types();
    check.fields();
    check.receive_only();
    check.credentials();
    check.envelope();
    check.errors();
}

struct Check<'c> {
    document: &'c Document,
    api: &'c Api,
    config: &'c Config,
    diagnostics: &'c mut Diagnostics,
}

impl Check<'_> {
    /// Says that the key at `steps`, called `key`, does not do what `message` says; and what may have been meant.
    fn vain(&mut self, steps: &[&str], message: String, meant: Option<&str>) {
        let help = match meant {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "name what the document has, or take the key out".to_owned(),
        };
        let at = self.config.places.of(steps);
        self.push(Severity::Warning, "config-unmatched", at, message, help);
    }

    fn push(
        &mut self,
        severity: Severity,
        code: &'static str,
        at: Option<Elsewhere>,
        message: String,
        help: String,
    ) {
        let finding = Diagnostic::of_configuration(severity, code, at, message).help(help);
        self.diagnostics.push(finding);
    }
}

#[cfg(test)]
mod tests;
