//! The oldest Rust that the packages state is one that every locked dependency takes too.
//!
//! What the packages' own code uses is checked by clippy (`incompatible_msrv`, in the workspace's lints).

use std::process::Command;

use serde_json::Value;

fn version(text: &str) -> Vec<u64> {
    let mut numbers: Vec<u64> = text
        .split('.')
        .map(|number| number.parse().unwrap())
        .collect();
    numbers.resize(3, 0);
    numbers
}

#[test]
fn every_locked_dependency_takes_the_stated_rust() {
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--format-version",
            "1",
            "--locked",
            "--manifest-path",
        ])
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let (ours, theirs): (Vec<_>, Vec<_>) = packages
        .iter()
        .partition(|package| package["source"].is_null());
    let oldest = ours
        .iter()
        .map(|package| match package["rust_version"].as_str() {
            Some(stated) => version(stated),
            None => panic!("{} states no rust-version", package["name"]),
        });
    let oldest = oldest.min().unwrap();
    let newer: Vec<String> = theirs
        .iter()
        .filter_map(|package| Some((package, package["rust_version"].as_str()?)))
        .filter(|(_, needs)| version(needs) > oldest)
        .map(|(package, needs)| {
            format!(
                "{} {} needs Rust {needs}",
                package["name"], package["version"]
            )
        })
        .collect();
    assert!(
        theirs.len() > 50 && newer.is_empty(),
        "of {} dependencies: {newer:#?}",
        theirs.len()
    );
}
