//! Building what was written.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder of everything that the proofs write: below the workspace's target folder.
#[must_use]
pub fn target() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/proofs")
}

/// Builds the program in `folder/driver`; all programs share one target folder. Gives the path of the program, under a name of its own.
///
/// # Errors
/// It does not compile.
pub fn driver(folder: &Path) -> Result<PathBuf, String> {
    let target = target().join("build");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .args(["build", "--quiet"])
        .current_dir(folder.join("driver"))
        .env("CARGO_TARGET_DIR", &target)
        // A large client takes gigabytes of it, and is built once.
        .env("CARGO_INCREMENTAL", "0");
    // The outer cargo's settings of this package are not the driver's.
    command.env_remove("RUSTFLAGS");
    let output = command
        .output()
        .map_err(|error| format!("cargo: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr)
            .chars()
            .take(6000)
            .collect());
    }
    let built = folder.join("calls");
    std::fs::copy(target.join("debug/driver"), &built).map_err(|error| error.to_string())?;
    Ok(built)
}
