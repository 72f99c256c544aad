//! Calls every operation of documents through their generated clients, against Stoplight Prism, which serves the documents and judges
//! requests and answers by validators of its own.
//!
//! ```text
//! cargo run -p proofs --bin prism -- [--record] [--static] [--build] DOCUMENT…
//! ```
//!
//! Without a document it is our own specification. `--static` asks for no random answers, over which Prism takes seconds each for large schemas;
//! `--build` only writes and builds the programs. It needs `npm`, installs Prism below `target/proofs`, and listens on loopback only. What must
//! not fail but does is printed; `prism/exceptions.toml` holds what is known, with reasons; `--record` writes the table in `prism/results.md`.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Duration;

use proofs::driver::Written;
use proofs::report::{self, Call};
use proofs::server::{self, Server};
use proofs::{build, driver};
use specwright::config::Config;

const PRISM: &str = "@stoplight/prism-cli@5.14.2";

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<bool, String> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (flags, documents): (Vec<String>, Vec<String>) = std::env::args()
        .skip(1)
        .partition(|argument| argument.starts_with("--"));
    let mut documents: Vec<PathBuf> = documents.iter().map(PathBuf::from).collect();
    if documents.is_empty() {
        documents.push(package.join("../../specs/email-security/openapi.yaml"));
    }
    let exceptions = report::exceptions(&package.join("prism/exceptions.toml"))?;
    let prism = server::install("prism", &[PRISM])?;
    let has = |name: &str| flags.iter().any(|flag| flag == name);
    let mut rows = Vec::new();
    for document in &documents {
        let document = document
            .canonicalize()
            .map_err(|error| format!("{}: {error}", document.display()))?;
        let name = name(&document);
        let Some((written, program)) = build(&document, &name)? else {
            continue;
        };
        if has("--build") {
            continue;
        }
        let answers = if has("--static") { "static" } else { "all" };
        let calls = call(&prism, &written.served, &program, answers)?;
        let mut row = report::judge(&name, written.operations, &calls, &exceptions);
        let left_out = written.left_out.iter();
        row.failures
            .extend(left_out.map(|way| format!("not called: {way}")));
        for failure in &row.failures {
            println!("{name}: {failure}");
        }
        for (reason, count) in &row.excepted {
            println!("{name}: {count} times: {reason}");
        }
        let name = if has("--static") {
            format!("{name} (static)")
        } else {
            name
        };
        println!("{}", row.markdown(&name));
        rows.push((name, row));
    }
    if has("--record") {
        report::record(&package.join("prism/results.md"), &rows)?;
    }
    let failed: usize = rows.iter().map(|(_, row)| row.failures.len()).sum();
    println!(
        "{} passed, {failed} failed",
        rows.iter().map(|(_, row)| row.passed).sum::<usize>()
    );
    Ok(failed == 0)
}

/// A document's name: that of its folder when the file is called as all are, else the file's.
fn name(document: &Path) -> String {
    let stem = document
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let folder = document
        .parent()
        .and_then(Path::file_name)
        .unwrap_or_default()
        .to_string_lossy();
    let ending = document.extension().unwrap_or_default().to_string_lossy();
    match stem.as_str() {
        "openapi" => folder.into_owned(),
        _ => format!("{stem}.{ending}"),
    }
}

/// Writes and builds the program of a document; `None` when it has no operation.
fn build(document: &Path, name: &str) -> Result<Option<(Written, PathBuf)>, String> {
    let folder = build::target().join("documents").join(name);
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let file = document.with_file_name("specwright.toml");
    let config = if file.exists() {
        Config::load(&file).map_err(|error| error.to_string())?
    } else {
        Config::default()
    };
    let written = driver::write(document, &config, &folder)?;
    if written.ways.is_empty() {
        return Ok(None);
    }
    let program = build::driver(&folder)?;
    Ok(Some((written, program)))
}

/// Serves the document, and runs the program against it.
fn call(prism: &Path, document: &Path, program: &Path, answers: &str) -> Result<Vec<Call>, String> {
    let served = document.to_string_lossy();
    let arguments = [
        "node_modules/@stoplight/prism-cli/dist/index.js",
        "mock",
        "--host",
        "127.0.0.1",
        "--port",
        "PORT",
        "--errors",
        "--verboseLevel",
        "error",
        &served,
    ];
    let server = Server::start(
        &arguments,
        prism,
        &program.with_file_name("prism.log"),
        Duration::from_secs(300),
    )?;
    let printed = program.with_file_name("calls.jsonl");
    let file = File::create(&printed).map_err(|error| error.to_string())?;
    let status = Command::new(program)
        .args([&server.url, answers])
        .stdout(file)
        .status();
    drop(server);
    let status = status.map_err(|error| error.to_string())?;
    if !status.success() {
        return Err(format!("{}: {status}", program.display()));
    }
    report::calls(&std::fs::read(&printed).map_err(|error| error.to_string())?)
}
