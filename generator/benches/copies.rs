//! Whether generation takes twice as long for twice the document: n copies of a document, all names in them different, as one.
//!
//! `cargo bench -p specwright --bench copies` takes this repository's document; `… -- ABSOLUTE-PATH` any other. Prints, for n = 1, 2, 4
//! and 8, the milliseconds that each stage takes for one copy, in the fastest of some runs: a stage that grows as the
//! document does has the same figure in every line.

use std::path::PathBuf;
use std::time::Instant;

use serde_json::{Map, Value};
use specwright::config::Config;
use specwright::diagnostic::Diagnostics;
use specwright::{analyze, emit, load, lower};

const RUNS: usize = 5;
const STAGES: [&str; 4] = ["load", "lower", "analyze", "emit"];

fn main() {
    let argument = std::env::args()
        .skip(1)
        .find(|argument| !argument.starts_with('-'));
    let path = argument.map_or_else(
        || {
            PathBuf::from(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/../specs/email-security/openapi.yaml"
            ))
        },
        PathBuf::from,
    );
    let text = std::fs::read_to_string(&path).expect("the document can be read");
    let document: Value = serde_yaml::from_str(&text).expect("the document is JSON or YAML");
    println!("{}, milliseconds for each copy", path.display());
    println!(
        "{:>6} {}{:>9}",
        "copies",
        STAGES.map(|stage| format!("{stage:>9}")).concat(),
        "all"
    );
    for count in [1, 2, 4, 8] {
        let text = copies(&document, count).to_string();
        let mut fastest = [f64::INFINITY; STAGES.len()];
        for _ in 0..RUNS {
            for (fastest, seconds) in fastest.iter_mut().zip(stages(&text)) {
                *fastest = fastest.min(seconds);
            }
        }
        let count_here = f64::from(u32::try_from(count).unwrap_or(u32::MAX));
        let each = fastest.map(|seconds| seconds * 1e3 / count_here);
        let all: f64 = each.iter().sum();
        println!(
            "{count:>6} {}{all:>9.2}",
            each.map(|each| format!("{each:>9.2}")).concat()
        );
    }
}

/// Seconds of each stage.
fn stages(text: &str) -> [f64; STAGES.len()] {
    let config = Config::default();
    let mut diagnostics = Diagnostics::new();
    let (document, load) = timed(|| {
        load::from_text("openapi.json", text)
            .document
            .expect("there is a document")
    });
    let (api, lower) = timed(|| lower::lower(&document, &config, &mut diagnostics));
    let (plan, analyze) = timed(|| analyze::analyze(&api, &config, &mut diagnostics));
    let (files, emit) = timed(|| emit::emit(&plan));
    assert!(!files.is_empty());
    [load, lower, analyze, emit]
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let start = Instant::now();
    let done = work();
    (done, start.elapsed().as_secs_f64())
}

/// The document `count` times over. The first copy keeps its names.
fn copies(document: &Value, count: usize) -> Value {
    let mut all = document.clone();
    for copy in 1..count {
        let mut copied = document.clone();
        rename(&mut copied, &format!("copy{copy}"));
        for kind in ["paths", "components", "tags"] {
            if let (Some(all), Some(copied)) = (all.get_mut(kind), copied.get_mut(kind)) {
                merge(all, copied.take());
            }
        }
    }
    all
}

/// Adds what `from` has and `into` has not.
fn merge(into: &mut Value, from: Value) {
    match (into, from) {
        (Value::Object(into), Value::Object(from)) => {
            for (key, value) in from {
                match into.get_mut(&key) {
                    Some(there) => merge(there, value),
                    None => drop(into.insert(key, value)),
                }
            }
        }
        (Value::Array(into), Value::Array(from)) => into.extend(from),
        _ => {}
    }
}

/// Gives every path, component, operation and tag another name, and every reference.
fn rename(document: &mut Value, suffix: &str) {
    if let Some(Value::Object(paths)) = document.get_mut("paths") {
        *paths = std::mem::take(paths)
            .into_iter()
            .map(|(path, item)| (format!("/{suffix}{path}"), item))
            .collect();
    }
    if let Some(Value::Object(components)) = document.get_mut("components") {
        for (_, named) in components
            .iter_mut()
            .filter(|(kind, _)| *kind != "securitySchemes")
        {
            if let Value::Object(named) = named {
                *named = std::mem::take(named)
                    .into_iter()
                    .map(|(name, component)| (format!("{name}-{suffix}"), component))
                    .collect();
            }
        }
    }
    for tag in document
        .get_mut("tags")
        .and_then(Value::as_array_mut)
        .into_iter()
        .flatten()
    {
        if let Some(Value::String(name)) = tag.get_mut("name") {
            name.push_str(suffix);
        }
    }
    within(document, suffix);
}

fn within(value: &mut Value, suffix: &str) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| within(item, suffix)),
        Value::Object(members) => {
            strings(members, suffix);
            members
                .values_mut()
                .for_each(|member| within(member, suffix));
        }
        _ => {}
    }
}

fn strings(members: &mut Map<String, Value>, suffix: &str) {
    for (name, value) in members {
        match (name.as_str(), value) {
            ("operationId", Value::String(id)) => id.push_str(suffix),
            ("$ref", Value::String(reference)) => *reference = referred(reference, suffix),
            ("mapping", Value::Object(mapping)) => {
                for target in mapping.values_mut() {
                    if let Value::String(target) = target {
                        *target = if target.starts_with('#') {
                            referred(target, suffix)
                        } else {
                            format!("{target}-{suffix}")
                        };
                    }
                }
            }
            ("tags", Value::Array(tags)) => {
                for tag in tags {
                    if let Value::String(tag) = tag {
                        tag.push_str(suffix);
                    }
                }
            }
            _ => {}
        }
    }
}

/// What a reference into a copy is in it.
fn referred(reference: &str, suffix: &str) -> String {
    let mut steps: Vec<String> = reference.split('/').map(str::to_owned).collect();
    match steps.get(1).map(String::as_str) {
        Some("components") => {
            if let Some(name) = steps.get_mut(3) {
                *name = format!("{name}-{suffix}");
            }
        }
        Some("paths") => {
            if let Some(path) = steps.get_mut(2) {
                *path = format!("~1{suffix}{path}");
            }
        }
        _ => {}
    }
    steps.join("/")
}
