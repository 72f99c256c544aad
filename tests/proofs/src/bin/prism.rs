//! Calls every operation of documents through their generated clients, against Stoplight Prism, which serves the documents and judges
//! requests and answers by validators of its own.
//!
//! ```text
//! cargo run -p proofs --bin prism -- [--record] DOCUMENT…
//! ```
//!
//! Without a document it is our own specification. It needs `npm`, installs Prism below `target/proofs`, and listens on loopback only. What must
//! not fail but does is printed; `prism/exceptions.toml` holds what is known, with reasons; `--record` writes the table in `prism/results.md`.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Duration;

use proofs::report::{self, Exception, Row};
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
    let mut rows = Vec::new();
    for document in &documents {
        let document = document
            .canonicalize()
            .map_err(|error| format!("{}: {error}", document.display()))?;
        let name = name(&document);
        let row = prove(&prism, &document, &name, &exceptions)?;
        for failure in &row.failures {
            println!("{name}: {failure}");
        }
        for (reason, count) in &row.excepted {
            println!("{name}: {count} times: {reason}");
        }
        println!("{}", row.markdown(&name));
        rows.push((name, row));
    }
    if flags.iter().any(|flag| flag == "--record") {
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

fn prove(
    prism: &Path,
    document: &Path,
    name: &str,
    exceptions: &[Exception],
) -> Result<Row, String> {
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
        return Ok(Row::default());
    }
    let program = build::driver(&folder)?;
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
        &folder.join("prism.log"),
        Duration::from_secs(300),
    )?;
    let output = Command::new(&program)
        .arg(&server.url)
        .output()
        .map_err(|error| error.to_string())?;
    drop(server);
    std::fs::write(folder.join("calls.jsonl"), &output.stdout)
        .map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(format!(
            "{name}: {}",
            String::from_utf8_lossy(&output.stderr)
        ));
    }
    let calls = report::calls(&output.stdout)?;
    let mut row = report::judge(name, written.operations, &calls, exceptions);
    row.failures.extend(
        written
            .left_out
            .iter()
            .map(|way| format!("not called: {way}")),
    );
    Ok(row)
}
