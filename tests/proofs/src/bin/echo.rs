//! Sends every style of parameter and every kind of body to a server written with Fastify, which says what it understood: that must be what was sent.
//!
//! ```text
//! cargo run -p proofs --bin echo
//! ```
//!
//! It needs `npm`, installs Fastify below `target/proofs`, and listens on loopback only.

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Duration;

use proofs::driver::{self, Way};
use proofs::server::{self, Server};
use proofs::{build, report};
use serde_json::{Map, Value};
use specwright::config::Config;

const PACKAGES: &[&str] = &[
    "fastify@5.12.8",
    "@fastify/cookie@11.1.5",
    "@fastify/formbody@9.0.1",
    "@fastify/multipart@10.1.9",
    "qs@6.17.1",
];

fn main() -> ExitCode {
    match run() {
        Ok(failures) => {
            println!("{}", failures.join("\n"));
            if failures.len() == 1 {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// What is wrong, a line each, and the line of the sum.
fn run() -> Result<Vec<String>, String> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = build::target().join("documents/echo");
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let written = driver::write(
        &package.join("echo/openapi.yaml"),
        &Config::default(),
        &folder,
    )?;
    let program = build::driver(&folder)?;
    let fastify = server::install("echo", PACKAGES)?;
    std::fs::copy(package.join("echo/server.mjs"), fastify.join("server.mjs"))
        .map_err(|error| error.to_string())?;
    let log = folder.join("understood.jsonl");
    std::fs::write(&log, "").map_err(|error| error.to_string())?;
    let arguments = ["server.mjs", "PORT", &log.to_string_lossy()];
    let server = Server::start(
        &arguments,
        &fastify,
        &folder.join("server.log"),
        Duration::from_secs(30),
    )?;
    let output = Command::new(&program)
        .arg(&server.url)
        .output()
        .map_err(|error| error.to_string())?;
    drop(server);
    let mut failures: Vec<String> = report::calls(&output.stdout)?
        .into_iter()
        .filter(|call| call.kind != "answered")
        .map(|call| {
            format!(
                "{} ({}): {}: {} {}",
                call.operation,
                call.mode,
                call.kind,
                call.message,
                call.body.unwrap_or_default()
            )
        })
        .collect();
    failures.extend(
        written
            .left_out
            .iter()
            .map(|way| format!("not called: {way}")),
    );
    let text = std::fs::read_to_string(&log).map_err(|error| error.to_string())?;
    let understood: Result<Vec<Value>, _> = text.lines().map(serde_json::from_str).collect();
    let understood = understood.map_err(|error| error.to_string())?;
    let mut passed = 0;
    for (way, understood) in written.ways.iter().zip(&understood) {
        match difference(way, understood) {
            None => passed += 1,
            Some(difference) => {
                failures.push(format!("{} ({}): {difference}", way.operation, way.mode))
            }
        }
    }
    if written.ways.len() != understood.len() {
        failures.push(format!(
            "{} requests were sent, {} came",
            written.ways.len(),
            understood.len()
        ));
    }
    failures.push(format!("{passed} passed, {} failed", failures.len()));
    Ok(failures)
}

/// In what the server's understanding differs from what was sent.
fn difference(way: &Way, understood: &Value) -> Option<String> {
    if understood["id"] != way.operation {
        return Some(format!("came as {}", understood["id"]));
    }
    let parts = ["path", "query", "header", "cookie", "type", "body"];
    parts.into_iter().find_map(|part| {
        let typed = part == "body"
            && way.sent["type"]
                .as_str()
                .is_some_and(|media_type| media_type.contains("json"));
        let (sent, found) = (
            plain(&way.sent[part], typed),
            plain(&understood[part], typed),
        );
        (sent != found).then(|| format!("{part}: {sent} was sent, {found} was understood"))
    })
}

/// The value as one without types: what is not JSON on the wire is text, and what is empty is not there.
fn plain(value: &Value, typed: bool) -> Value {
    match value {
        Value::Number(number) if typed => number.as_f64().into(),
        Value::Number(_) | Value::Bool(_) if !typed => Value::String(value.to_string()),
        Value::Array(items) => items.iter().map(|item| plain(item, typed)).collect(),
        Value::Object(members) if members.is_empty() && !typed => Value::Null,
        Value::Object(members) => {
            let members: Map<String, Value> = members
                .iter()
                .map(|(name, value)| (name.clone(), plain(value, typed)))
                .collect();
            Value::Object(members)
        }
        other => other.clone(),
    }
}
