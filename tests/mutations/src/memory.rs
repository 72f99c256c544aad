//! What was seen before, so that seeing it again costs nothing while neither crate has changed.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;
use std::sync::Mutex;

use serde_json::Value;
use specwright::files::Files;

/// What was seen before, in a file.
pub(crate) struct Memory {
    file: PathBuf,
    known: Mutex<BTreeMap<String, Value>>,
}

impl Memory {
    pub(crate) fn open(file: PathBuf) -> Self {
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        Self {
            known: Mutex::new(serde_json::from_str(&text).unwrap_or_default()),
            file,
        }
    }

    /// What stands for the question `what` about two crates; `more` is all else that the answer hangs on.
    pub(crate) fn key(what: &str, crates: [&Files; 2], more: &[&str]) -> String {
        let mut hasher = DefaultHasher::new();
        for (path, text) in crates.iter().flat_map(|files| files.iter()) {
            (path, text).hash(&mut hasher);
        }
        more.hash(&mut hasher);
        format!("{what} {:016x}", hasher.finish())
    }

    /// What was answered.
    pub(crate) fn known(&self, key: &str) -> Option<Value> {
        let known = self.known.lock().expect("no thread fails");
        known.get(key).cloned()
    }

    /// Keeps answers.
    pub(crate) fn keep(&self, answers: Vec<(String, Value)>) {
        let mut known = self.known.lock().expect("no thread fails");
        known.extend(answers);
        let text = serde_json::to_string(&*known).unwrap_or_default();
        // What is not kept is asked again.
        let _ = std::fs::write(&self.file, text);
    }
}
