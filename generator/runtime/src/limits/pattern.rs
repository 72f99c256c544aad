//! Patterns of strings, matched in linear time.
//!
//! A pattern is compiled once in a process. One that does not compile was refused when the crate was generated, so it is not
//! reported here again.

/// Whether `pattern` matches somewhere in `text`. Always true without the feature `pattern`.
#[cfg(feature = "pattern")]
pub(super) fn matches(pattern: &'static str, text: &str) -> bool {
    use std::sync::{PoisonError, RwLock};

    use regex::Regex;

    /// In the order of their patterns.
    static COMPILED: RwLock<Vec<(&'static str, Option<Regex>)>> = RwLock::new(Vec::new());

    let find = |compiled: &[(&'static str, _)]| {
        compiled.binary_search_by_key(&pattern, |(known, _)| known)
    };
    let known = {
        let compiled = COMPILED.read().unwrap_or_else(PoisonError::into_inner);
        let known = find(&compiled).ok().and_then(|at| compiled.get(at));
        known.map(|(_, regex)| regex.clone())
    };
    let regex = known.unwrap_or_else(|| {
        let regex = Regex::new(pattern).ok();
        let mut compiled = COMPILED.write().unwrap_or_else(PoisonError::into_inner);
        if let Err(at) = find(&compiled) {
            compiled.insert(at, (pattern, regex.clone()));
        }
        regex
    });
    regex.is_none_or(|regex| regex.is_match(text))
}

/// Whether `pattern` matches somewhere in `text`. Always true without the feature `pattern`.
#[cfg(not(feature = "pattern"))]
pub(super) fn matches(pattern: &'static str, text: &str) -> bool {
    let _ = (pattern, text);
    true
}
