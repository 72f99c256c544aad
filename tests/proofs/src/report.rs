//! What came of the calls of a document, and which of it is as it must be.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

/// One call, as the driver tells of it.
#[derive(Debug, Deserialize)]
pub struct Call {
    /// Method and path.
    pub operation: String,
    /// Which values were sent.
    pub mode: String,
    /// Which answers were asked for.
    pub answers: String,
    /// How it ended: `answered`, `value`, `invalid`, `credentials`, `api`, `decode`, `failure`.
    pub kind: String,
    /// What the client says of it.
    pub message: String,
    /// The status of the answer, if it is not a success that decodes.
    pub status: Option<u16>,
    /// Its body.
    pub body: Option<String>,
    /// What the server holds against request and answer.
    pub violations: Value,
}

/// What a call proves.
#[derive(Debug, PartialEq, Eq)]
pub enum Judgement {
    /// The request was taken, and the answer decoded.
    Passed,
    /// The server finds fault with its own answer; that it is not one of the document is its business.
    OwnFault,
    /// Something is wrong; in a few words.
    Failed(String),
}

/// Reads what a driver printed.
///
/// # Errors
/// A line is not one of a driver's.
pub fn calls(printed: &[u8]) -> Result<Vec<Call>, String> {
    let lines = String::from_utf8_lossy(printed);
    let calls: Result<Vec<Call>, _> = lines.lines().map(serde_json::from_str).collect();
    calls.map_err(|error| error.to_string())
}

impl Call {
    /// What the call proves.
    #[must_use]
    pub fn judge(&self) -> Judgement {
        let about = |place: &str| {
            let found = self.violations.as_array().into_iter().flatten();
            found.clone().find(|violation| {
                violation["location"][0] == place && violation["severity"] == "Error"
            })
        };
        if let Some(refused) = about("request") {
            let place: Vec<&str> = refused["location"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect();
            return Judgement::Failed(format!(
                "refused: {}: {}",
                place.join("."),
                refused["message"].as_str().unwrap_or_default()
            ));
        }
        let problem: Option<Value> = self
            .body
            .as_deref()
            .and_then(|body| serde_json::from_str(body).ok());
        let problem = problem.as_ref().and_then(|problem| {
            problem["type"]
                .as_str()?
                .rsplit_once("prism/errors#")
                .map(|(_, kind)| kind.to_owned())
        });
        match (self.kind.as_str(), problem.as_deref()) {
            ("answered", _) => Judgement::Passed,
            (_, Some("VIOLATIONS")) => Judgement::OwnFault,
            (_, Some(kind)) => Judgement::Failed(format!(
                "the server says {kind}: {}",
                self.body.as_deref().unwrap_or_default()
            )),
            ("decode", _) if about("response").is_some() => Judgement::OwnFault,
            // The answer is an error that the document describes.
            ("api", None) => Judgement::Passed,
            (kind, None) => Judgement::Failed(format!("{kind}: {}", self.message)),
        }
    }
}

/// What is known not to work, and why.
#[derive(Debug, Deserialize)]
pub struct Exception {
    /// The document, by its name.
    pub document: String,
    /// Method and path; without it, any.
    pub operation: Option<String>,
    /// Part of what the failure says.
    pub says: String,
    /// Why that is nobody's fault here.
    pub reason: String,
    /// Whether it is needed in some runs only: Prism's answers are made up anew in each.
    #[serde(default)]
    pub by_chance: bool,
}

#[derive(Debug, Default, Deserialize)]
struct Exceptions {
    #[serde(default)]
    exception: Vec<Exception>,
}

/// Reads the exceptions.
///
/// # Errors
/// The file cannot be read, or is not of the form.
pub fn exceptions(path: &Path) -> Result<Vec<Exception>, String> {
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let all: Exceptions =
        toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(all.exception)
}

/// A document's row.
#[derive(Debug, Default)]
pub struct Row {
    /// Operations.
    pub operations: usize,
    /// Calls.
    pub calls: usize,
    /// Calls that were taken, and answered with something that decoded.
    pub passed: usize,
    /// Calls whose answer the server itself holds to be wrong.
    pub own_fault: usize,
    /// Exceptions: reason and number.
    pub excepted: BTreeMap<String, usize>,
    /// Everything else.
    pub failures: Vec<String>,
}

/// Judges the calls of a document.
#[must_use]
pub fn judge(document: &str, operations: usize, calls: &[Call], exceptions: &[Exception]) -> Row {
    let mut row = Row {
        operations,
        calls: calls.len(),
        ..Row::default()
    };
    let mut used = vec![false; exceptions.len()];
    for call in calls {
        match call.judge() {
            Judgement::Passed => row.passed += 1,
            Judgement::OwnFault => row.own_fault += 1,
            Judgement::Failed(what) => {
                let fits = |exception: &Exception| {
                    let operation = exception.operation.as_ref();
                    exception.document == document
                        && operation.is_none_or(|operation| *operation == call.operation)
                        && what.contains(&exception.says)
                };
                match exceptions.iter().position(fits) {
                    Some(index) => {
                        used[index] = true;
                        *row.excepted
                            .entry(exceptions[index].reason.clone())
                            .or_default() += 1;
                    }
                    None => row.failures.push(format!(
                        "{} ({}, {}): {what}",
                        call.operation, call.mode, call.answers
                    )),
                }
            }
        }
    }
    let stale = exceptions.iter().zip(used).filter(|(exception, used)| {
        exception.document == document && !used && !exception.by_chance
    });
    row.failures.extend(stale.map(|(exception, _)| {
        format!(
            "an exception is no longer needed: {} {}",
            exception.operation.as_deref().unwrap_or("any"),
            exception.says
        )
    }));
    row
}

impl Row {
    /// The row of the table.
    #[must_use]
    pub fn markdown(&self, document: &str) -> String {
        let excepted: usize = self.excepted.values().sum();
        format!(
            "| {document} | {} | {} | {} | {} | {excepted} | {} |",
            self.operations,
            self.calls,
            self.passed,
            self.own_fault,
            self.failures.len()
        )
    }
}

/// Puts rows into the table in a file, in place of older ones of the same documents.
///
/// # Errors
/// The file cannot be read or written.
pub fn record(path: &Path, rows: &[(String, Row)]) -> Result<(), String> {
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let (head, table): (Vec<&str>, Vec<&str>) = text
        .lines()
        .partition(|line| !line.starts_with("| ") || line.starts_with("| document"));
    let name = |line: &str| line.split('|').nth(1).unwrap_or_default().trim().to_owned();
    let mut all: BTreeMap<String, String> = table
        .iter()
        .map(|line| (name(line), (*line).to_owned()))
        .collect();
    all.extend(
        rows.iter()
            .map(|(document, row)| (document.clone(), row.markdown(document))),
    );
    let lines: Vec<String> = head
        .iter()
        .map(|line| (*line).to_owned())
        .chain(all.into_values())
        .collect();
    std::fs::write(path, lines.join("\n") + "\n").map_err(|error| error.to_string())
}
