//! Patterns of strings, matched in linear time.
//!
//! A pattern is compiled once in a process. One that does not compile was refused when the crate was generated, so it is not
//! reported here again.

/// Whether `pattern` matches somewhere in `text`. Always true without the feature `pattern`.
#[cfg(feature = "pattern")]
pub(super) fn matches(pattern: &'static str, text: &str) -> bool {
    use std::collections::HashMap;
    use std::sync::{OnceLock, PoisonError, RwLock};

    use regex::Regex;

    static COMPILED: OnceLock<RwLock<HashMap<&'static str, Option<Regex>>>> = OnceLock::new();

    let compiled = COMPILED.get_or_init(RwLock::default);
    let known = compiled
        .read()
        .unwrap_or_else(PoisonError::into_inner)
        .get(pattern)
        .cloned();
    let regex = known.unwrap_or_else(|| {
        let mut compiled = compiled.write().unwrap_or_else(PoisonError::into_inner);
        compiled
            .entry(pattern)
            .or_insert_with(|| Regex::new(pattern).ok())
            .clone()
    });
    regex.is_none_or(|regex| regex.is_match(text))
}

/// Whether `pattern` matches somewhere in `text`. Always true without the feature `pattern`.
#[cfg(not(feature = "pattern"))]
pub(super) fn matches(pattern: &'static str, text: &str) -> bool {
    let _ = (pattern, text);
    true
}
