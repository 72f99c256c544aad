//! `cargo-semver-checks`, another judge of two crates.

use std::path::{Path, PathBuf};
use std::process::Command;

/// What it asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Asked {
    Nothing,
    Minor,
    Major,
}

impl Asked {
    /// From the number of the variant.
    pub(crate) fn from_number(number: u64) -> Option<Self> {
        [Self::Nothing, Self::Minor, Self::Major]
            .into_iter()
            .find(|asked| *asked as u64 == number)
    }
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
