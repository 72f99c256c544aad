//! Whether the `regex` crate takes an expression: a client must never find out that it does not.

use regex_syntax::hir::{Class, Hir, HirKind};

/// Expressions of fewer states than this are far from the crate's limit of 10 MB; larger ones are compiled to be sure.
const SURELY_SMALL: u64 = 20_000;

/// Expressions of more states than this are far beyond that limit: each takes 24 bytes, and at most four are counted where there is one.
const SURELY_LARGE: u64 = 4_000_000;

/// Why the crate does not take it.
pub(super) fn compiles(expression: &str) -> Result<(), String> {
    let parsed = regex_syntax::Parser::new().parse(expression);
    let hir = parsed.map_err(|error| match error {
        regex_syntax::Error::Parse(error) => error.kind().to_string(),
        regex_syntax::Error::Translate(error) => error.kind().to_string(),
        _ => "it is no regular expression".to_owned(),
    })?;
    let states = states(&hir);
    let fits =
        states <= SURELY_SMALL || (states <= SURELY_LARGE && regex::Regex::new(expression).is_ok());
    fits.then_some(())
        .ok_or_else(|| "it is too large to be compiled".to_owned())
}

/// About how many states an automaton of the expression has.
fn states(hir: &Hir) -> u64 {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => 1,
        HirKind::Literal(literal) => literal.0.len() as u64,
        // A range of characters is up to four ranges of bytes.
        HirKind::Class(Class::Unicode(class)) => 4 * class.ranges().len() as u64,
        HirKind::Class(Class::Bytes(class)) => class.ranges().len() as u64,
        HirKind::Repetition(repetition) => {
            let times = repetition.max.unwrap_or(repetition.min.saturating_add(1));
            states(&repetition.sub).saturating_mul(u64::from(times.max(1)))
        }
        HirKind::Capture(capture) => states(&capture.sub).saturating_add(2),
        HirKind::Concat(all) | HirKind::Alternation(all) => all
            .iter()
            .fold(1, |sum: u64, one| sum.saturating_add(states(one))),
    }
}
