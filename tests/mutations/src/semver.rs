//! `cargo-semver-checks`, another judge of two crates.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use specwright::files::Files;

/// What was asked before, so that asking again costs nothing while neither crate has changed.
pub(crate) struct Memory {
    file: PathBuf,
    known: BTreeMap<String, u64>,
}

impl Memory {
    pub(crate) fn open(file: PathBuf) -> Self {
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        Self {
            known: serde_json::from_str(&text).unwrap_or_default(),
            file,
        }
    }

    /// What was answered for these two crates, or what is answered now.
    pub(crate) fn or_ask(&mut self, crates: [&Files; 2], ask: impl FnOnce() -> Asked) -> Asked {
        let mut hasher = DefaultHasher::new();
        for (path, text) in crates.iter().flat_map(|files| files.iter()) {
            (path, text).hash(&mut hasher);
        }
        let key = format!("{:016x}", hasher.finish());
        match self.known.get(&key) {
            Some(0) => Asked::Nothing,
            Some(1) => Asked::Minor,
            Some(2) => Asked::Major,
            _ => {
                let asked = ask();
                self.known.insert(key, asked as u64);
                let text = serde_json::to_string(&self.known).unwrap_or_default();
                // What is not kept is asked again.
                let _ = std::fs::write(&self.file, text);
                asked
            }
        }
    }
}

/// What it asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Asked {
    Nothing,
    Minor,
    Major,
}

/// The tool, where it is installed: `CARGO_SEMVER_CHECKS`, or on the `PATH`.
pub(crate) struct SemverChecks(PathBuf);

impl SemverChecks {
    pub(crate) fn find() -> Option<Self> {
        let program: PathBuf = std::env::var_os("CARGO_SEMVER_CHECKS")
            .unwrap_or_else(|| "cargo-semver-checks".into())
            .into();
        let works = Command::new(&program)
            .args(["semver-checks", "--version"])
            .output()
            .is_ok_and(|output| output.status.success());
        works.then_some(Self(program))
    }

    pub(crate) fn version(&self) -> String {
        let output = Command::new(&self.0)
            .args(["semver-checks", "--version"])
            .output()
            .expect("it runs");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    /// What it asks for between two descriptions.
    pub(crate) fn asks(&self, old: &Path, new: &Path) -> Asked {
        let output = Command::new(&self.0)
            .args([
                "semver-checks",
                "--color",
                "never",
                "--release-type",
                "patch",
            ])
            .arg("--baseline-rustdoc")
            .arg(old)
            .arg("--current-rustdoc")
            .arg(new)
            .output()
            .expect("it runs");
        let text = format!(
            "{}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
        if text.contains("requires new major version") {
            Asked::Major
        } else if text.contains("requires new minor version") {
            Asked::Minor
        } else {
            assert!(output.status.success(), "{text}");
            Asked::Nothing
        }
    }
}
