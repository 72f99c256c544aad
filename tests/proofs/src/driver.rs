//! A program that calls every operation of a document through its generated client.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use specwright::api::{Api, ParameterLocation, SchemeKind};
use specwright::config::Config;
use specwright::plan::{Client, Module, OperationPlan, OutputPlan, ParameterPlan, Plan, RustType};
use specwright::{Generator, pipeline};

use crate::document::{self, Json};
use crate::expression::Expressions;
use crate::sample::{Mode, Sampler, Side};
use crate::served::served;

/// A way to call an operation.
#[derive(Debug)]
pub struct Way {
    /// Method and path.
    pub operation: String,
    /// Which values are sent, and in which media type where there is a choice.
    pub mode: String,
    /// The values: `path`, `query`, `header`, `cookie`, by name; `body`, and its media type as `type`.
    pub sent: Value,
    /// An expression over `client`, which has the crate's own path too, and over `from`, which decodes a JSON text or ends the function
    /// with an error.
    pub call: String,
    /// The argument in it that is the body.
    pub body: Option<String>,
    finish: &'static str,
}

/// What was written.
#[derive(Debug)]
pub struct Written {
    /// Every call, in the order in which they are made.
    pub ways: Vec<Way>,
    /// How many operations there are.
    pub operations: usize,
    /// Operations, and ways to call them, that cannot be written down, with the reason.
    pub left_out: Vec<String>,
    /// The document for a server: itself, or a copy below the folder.
    pub served: PathBuf,
}

/// The program's own half, the same for every document.
const MAIN: &str = include_str!("../driver/main.rs");

/// Writes the client of a document to `folder/client` and the program to `folder/driver`.
///
/// # Errors
/// The document is refused, or the disk is.
pub fn write(spec: &Path, config: &Config, folder: &Path) -> Result<Written, String> {
    let (loaded, json) = document::load(spec)?;
    let mut config = config.clone();
    config.krate.name = Some("client".to_owned());
    let made = Generator::new(spec)
        .config(config.clone())
        .generate()
        .map_err(|refused| refused.to_string())?;
    made.write_to(&folder.join("client"))
        .map_err(|error| error.to_string())?;
    let (_, plan, _): (Api, Plan, _) = pipeline::plan(&loaded, &config);
    let (calls, mut written) = calls(&plan, &json);
    written.served = served(spec, &json, folder)?;
    let driver = folder.join("driver");
    std::fs::create_dir_all(driver.join("src")).map_err(|error| error.to_string())?;
    for (name, text) in [
        ("src/main.rs", MAIN),
        ("src/calls.rs", &calls),
        ("Cargo.toml", MANIFEST),
    ] {
        let path = driver.join(name);
        if std::fs::read_to_string(&path).is_ok_and(|old| old == text) {
            continue;
        }
        std::fs::write(path, text).map_err(|error| error.to_string())?;
    }
    Ok(written)
}

const MANIFEST: &str = r#"[package]
name = "driver"
version = "0.0.0"
edition = "2024"

[dependencies]
client = { path = "../client", features = ["testing"] }
futures-util = { version = "0.3", default-features = false }
serde_json = "1"
tokio = { version = "1", features = ["rt", "time", "macros"] }

[profile.dev]
debug = 0

[workspace]
"#;

/// Every way to call every operation of a plan, with values from its document.
#[must_use]
pub fn all(plan: &Plan, json: &Json) -> Written {
    let mut written = Written {
        ways: Vec::new(),
        operations: 0,
        left_out: Vec::new(),
        served: PathBuf::new(),
    };
    for module in &plan.modules {
        for operation in module.group.iter().flat_map(|group| &group.operations) {
            written.operations += 1;
            let ways = ways(plan, json, module, operation, &mut written.left_out);
            written.ways.extend(ways);
        }
    }
    written
}

fn calls(plan: &Plan, json: &Json) -> (String, Written) {
    let mut text = String::from(
        "//! Generated: every operation.\n\nuse super::{Outcome, Planned, drain, from};\n\n",
    );
    let mut table = String::new();
    let written = all(plan, json);
    for (number, way) in written.ways.iter().enumerate() {
        let Way {
            operation,
            mode,
            call,
            finish,
            ..
        } = way;
        writeln!(
            table,
            "    Planned {{ id: {operation:?}, mode: {mode:?}, call: call_{number} }},"
        )
        .expect("a string grows");
        writeln!(
            text,
            "fn call_{number}(client: client::Client) -> Outcome {{\n    Box::pin(async move {{ let call = {call}; {finish} Ok(()) }})\n}}\n"
        )
        .expect("a string grows");
    }
    writeln!(text, "pub const CALLS: &[Planned] = &[\n{table}];\n").expect("a string grows");
    text.push_str(&credentials(&plan.client));
    (text, written)
}

/// Every way in which an operation is called.
fn ways(
    plan: &Plan,
    json: &Json,
    module: &Module,
    operation: &OperationPlan,
    left_out: &mut Vec<String>,
) -> Vec<Way> {
    let mut ways: Vec<Way> = Vec::new();
    let id = format!("{} {}", operation.method, operation.path);
    let finish = match &operation.output {
        OutputPlan::Events(_) | OutputPlan::Lines(_) => "drain(call.stream()).await?;",
        _ => "call.send().await?;",
    };
    for mode in Mode::ALL {
        let sampler = Sampler {
            json,
            mode,
            side: Side::Sent,
        };
        let contents = operation
            .body
            .as_ref()
            .map_or(1, |body| body.contents.len());
        for content in 0..contents.min(if mode == Mode::Minimal { 1 } else { contents }) {
            let name = match operation
                .body
                .as_ref()
                .and_then(|body| body.contents.get(content))
            {
                Some(found) if contents > 1 && mode != Mode::Minimal => {
                    format!("{} {}", mode.name(), found.media_type)
                }
                _ => mode.name().to_owned(),
            };
            match call(plan, &sampler, module, operation, content) {
                // What is no different from another way is not called twice.
                Some((call, body, sent)) if ways.iter().all(|other| other.call != call) => {
                    ways.push(Way {
                        operation: id.clone(),
                        mode: name,
                        sent,
                        call,
                        body,
                        finish,
                    });
                }
                Some(_) => {}
                None => left_out.push(format!("{id} ({name})")),
            }
        }
    }
    ways
}

/// A call, the body in it, and what it sends; `None` when an argument cannot be written down.
fn call(
    plan: &Plan,
    sampler: &Sampler<'_>,
    module: &Module,
    operation: &OperationPlan,
    content: usize,
) -> Option<(String, Option<String>, Value)> {
    let group = module.group.as_ref()?;
    let write = Expressions(plan);
    let mut sent = json!({});
    let mut parameter = |parameter: &ParameterPlan| {
        let place = location(parameter.location);
        let described =
            sampler
                .json
                .parameter(&operation.method, &operation.path, place, &parameter.name);
        // One that another file describes is told by its type alone.
        let value = match (described.is_null(), &parameter.ty) {
            (true, RustType::Int(_)) => json!(1),
            _ => sampler.described(described),
        };
        let expression = write.argument(&parameter.ty, &value);
        sent[place][&parameter.name] = value;
        expression
    };
    let mut arguments: Vec<String> = operation.arguments.iter().map(&mut parameter).collect();
    for constant in &operation.constants {
        // What it is comes from the document all the same.
        parameter(&constant.parameter);
    }
    let mut setters: Vec<String> = Vec::new();
    for setter in &operation.setters {
        let described = sampler.json.parameter(
            &operation.method,
            &operation.path,
            location(setter.location),
            &setter.name,
        );
        let has_example = described.get("example").is_some() || described.get("examples").is_some();
        if sampler.mode == Mode::Full || (sampler.mode == Mode::Example && has_example) {
            setters.push(format!(".{}({})", setter.ident, parameter(setter)));
        }
    }
    let mut given = None;
    if let Some(body) = &operation.body
        && (body.required || sampler.mode != Mode::Minimal)
    {
        let chosen = body.contents.get(content)?;
        let described = sampler.json.operation(&operation.method, &operation.path);
        let described =
            &sampler.json.resolve(&described["requestBody"])["content"][&chosen.media_type];
        let value = sampler.described(described);
        let written = write.body(&module.ident, body, chosen, &value)?;
        sent["type"] = json!(chosen.media_type);
        sent["body"] = value;
        given = Some(written.clone());
        if body.required {
            arguments.push(written);
        } else {
            setters.push(format!(".body({written})"));
        }
        let encoding = &described["encoding"];
        for planned in &operation.part_headers {
            let header = &planned.header;
            let described = &encoding[&planned.part]["headers"][&header.name];
            let described = sampler.json.resolve(described);
            let is_sent = sent["body"].get(&planned.part).is_some();
            if is_sent && (sampler.mode == Mode::Full || described["required"] == true) {
                let value = sampler.described(described);
                let value = write.argument(&header.ty, &value);
                setters.push(format!(".{}({value})", header.ident));
            }
        }
    }
    let call = format!(
        "client.{}().{}({}){}",
        group.method_ident,
        operation.ident,
        arguments.join(", "),
        setters.concat()
    );
    Some((call, given, sent))
}

fn location(location: ParameterLocation) -> &'static str {
    match location {
        ParameterLocation::Path => "path",
        ParameterLocation::Query => "query",
        ParameterLocation::Header => "header",
        ParameterLocation::Cookie => "cookie",
    }
}

fn credentials(client: &Client) -> String {
    let mut text =
        "pub fn credentials() -> client::Credentials {\n    client::Credentials::new()".to_owned();
    for scheme in &client.schemes {
        let arguments = match scheme.kind {
            SchemeKind::Basic => "\"user\", \"password\"",
            SchemeKind::MutualTls => "",
            _ => "\"secret\"",
        };
        write!(text, "\n        .{}({arguments})", scheme.ident).expect("a string grows");
    }
    text + "\n}\n"
}
