//! Proof of the verdicts of `specwright diff`: documents are changed in many ways, at several places each; both crates are generated, and others are asked
//! what the change means: the compiler, with a consumer that uses all of the old crate; `cargo-semver-checks`; and the new crate's decoder, with what the
//! old API answered.
//!
//! `cargo run --release -p mutations` prints the table and compares it with the one that is checked in; `-- --write` writes that. `-- DOCUMENT…` takes
//! other documents. What was seen of two crates is kept in `target/mutations/seen.json`, and not looked at again while both are as they were. It ends with an error when a verdict is milder than what was seen, or when a harmless change is called breaking.

mod compile;
mod consumer;
mod evidence;
mod kinds;
mod memory;
mod samples;
mod semver;
mod subject;
mod table;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use compile::Compiler;
use memory::Memory;
use semver::SemverChecks;
use subject::{Base, cases};

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let write = arguments.iter().any(|argument| argument == "--write");
    let documents: Vec<PathBuf> = arguments
        .iter()
        .filter(|argument| !argument.starts_with("--"))
        .map(PathBuf::from)
        .collect();
    let own = documents.is_empty();
    let bases = if own {
        Base::ours(&root)
    } else {
        documents.iter().map(|path| Base::other(path)).collect()
    };
    let work = root.join("target/mutations");
    let compiler = Compiler::new(&root, &work);
    let semver = SemverChecks::find();
    let memory = Memory::open(work.join("seen.json"));
    let (mut told, mut judged) = (Vec::new(), BTreeSet::new());
    for base in &bases {
        let cases = cases(base);
        eprintln!("{}: {} cases", base.name, cases.len());
        told.extend(evidence::gather(
            base,
            cases,
            &compiler,
            semver.as_ref(),
            &memory,
            &mut judged,
            &work.join(&base.name),
        ));
    }
    let (text, faults) = table::written(&told, semver.as_ref().map(SemverChecks::version));
    println!("{text}");
    for fault in &faults {
        eprintln!("{fault}");
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("TABLE.md");
    if own && write {
        std::fs::write(&file, &text).expect("the table is written");
    } else if own && std::fs::read_to_string(&file).is_ok_and(|found| found != text) {
        eprintln!("TABLE.md is another; `cargo run --release -p mutations -- --write` writes it");
    }
    if faults.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
