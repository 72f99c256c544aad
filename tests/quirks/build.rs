//! Generates the crate of every case, as a module, and two tests per case: one from its `wire.json`, and one that calls every
//! operation of the case's mock.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use proofs::{document, driver};
use serde_json::Value;
use specwright::api::ContentEncoding;
use specwright::config::{Config, Runtime};
use specwright::plan::{OperationPlan, OutputPlan, Plan, RustType, TypeKind};
use specwright::{Generator, pipeline};

fn main() {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generator/tests/cases");
    println!("cargo::rerun-if-changed={}", cases.display());
    let mut folders: Vec<PathBuf> = fs::read_dir(&cases)
        .expect("the folder of cases")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.join("wire.json").exists())
        .collect();
    folders.sort();
    let (mut modules, mut tests, mut replays) = (String::new(), String::new(), String::new());
    for folder in folders {
        let case = Case::open(folder);
        case.generate(&out);
        writeln!(
            modules,
            "#[path = {:?}]\npub mod {};",
            out.join(&case.ident).join("lib.rs"),
            case.ident
        )
        .expect("a string grows");
        case.test(&mut tests);
        case.replay(&mut replays);
    }
    fs::write(out.join("replays.rs"), replays).expect("OUT_DIR can be written");
    fs::write(out.join("cases.rs"), modules).expect("OUT_DIR can be written");
    fs::write(out.join("tests.rs"), tests).expect("OUT_DIR can be written");
}

struct Case {
    folder: PathBuf,
    name: String,
    ident: String,
    wire: Value,
}

impl Case {
    fn open(folder: PathBuf) -> Self {
        let name = folder
            .file_name()
            .and_then(|name| name.to_str())
            .expect("a name in UTF-8")
            .to_owned();
        let text = fs::read_to_string(folder.join("wire.json")).expect("wire.json can be read");
        let wire =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}/wire.json: {error}"));
        let ident = name.replace('-', "_");
        Self {
            folder,
            name,
            ident,
            wire,
        }
    }

    fn spec(&self) -> PathBuf {
        let spec = ["spec.yaml", "spec.json"]
            .map(|name| self.folder.join(name))
            .into_iter()
            .find(|path| path.exists());
        spec.unwrap_or_else(|| panic!("{}: no spec.yaml and no spec.json", self.name))
    }

    fn config(&self) -> Config {
        let file = self.folder.join("specwright.toml");
        let mut config = if file.exists() {
            Config::load(&file).unwrap_or_else(|error| panic!("{error}"))
        } else {
            Config::default()
        };
        config.krate.runtime = Runtime::Crate;
        config
    }

    /// Writes the case's crate below `out`, where `lib.rs` is mounted as a module.
    fn generate(&self, out: &Path) {
        let made = Generator::new(self.spec())
            .config(self.config())
            .name(&self.name)
            .generate()
            .unwrap_or_else(|error| panic!("{}: {error}", self.name));
        for (path, text) in made.files().iter() {
            let Some(inner) = path.strip_prefix("src/") else {
                continue;
            };
            let target = out.join(&self.ident).join(inner);
            fs::create_dir_all(target.parent().expect("a file has a folder"))
                .expect("OUT_DIR can be written");
            fs::write(target, text).expect("OUT_DIR can be written");
        }
    }

    fn test(&self, out: &mut String) {
        let (name, ident) = (&self.name, &self.ident);
        let mut body = String::new();
        for (path, entries) in members(&self.wire["types"]) {
            for (index, entry) in list(entries).iter().enumerate() {
                type_entry(&mut body, ident, path, &format!("{path}[{index}]"), entry);
            }
        }
        for (index, fact) in texts(&self.wire["facts"]).into_iter().enumerate() {
            writeln!(
                body,
                "    case.holds(\"facts[{index}]\", {fact:?}, {fact});"
            )
            .expect("a string grows");
        }
        let calls = list(&self.wire["calls"]);
        for (index, call) in calls.iter().enumerate() {
            call_entry(&mut body, ident, &format!("calls[{index}]"), call);
        }
        let mutable = if body.is_empty() { "" } else { "mut " };
        let (attribute, keyword) = if calls.is_empty() {
            ("#[test]", "")
        } else {
            ("#[tokio::test]", "async ")
        };
        write!(
            out,
            "{attribute}\n#[expect(clippy::allow_attributes, reason = \"generated\")]\n#[allow(deprecated, unused_imports, unused_variables, clippy::all, reason = \"a case may look at what is deprecated\")]\n\
             {keyword}fn {ident}() {{\n    use crate::cases::{ident}::*;\n    let {mutable}case = crate::wire::Case::new({name:?});\n{body}    case.finish();\n}}\n"
        )
        .expect("a string grows");
    }

    /// A test that calls every operation, in every way it can be finished, and is answered by the case's mock with what the document
    /// shows.
    fn replay(&self, out: &mut String) {
        let (loaded, json) =
            document::load(&self.spec()).unwrap_or_else(|error| panic!("{}: {error}", self.name));
        let (_, plan, _) = pipeline::plan(&loaded, &self.config());
        let written = driver::all(&plan, &json);
        if written.operations == 0 {
            return;
        }
        let mut body = String::new();
        for way in &written.ways {
            let Some(operation) = operation(&plan, &way.operation) else {
                continue;
            };
            // Once with values from the document, once with what the crate itself shows of the body.
            let mut calls = vec![(way.mode.clone(), way.call.clone())];
            if let Some(body) = way.body.as_ref().filter(|_| has_example(&plan, operation)) {
                let shown = way
                    .call
                    .replacen(body, "&client::testing::Example::example()", 1);
                calls.push((format!("{}, its own example", way.mode), shown));
            }
            for finish in finishes(operation) {
                for (mode, call) in &calls {
                    writeln!(
                        body,
                        "    let outcome: Outcome = async {{ {}; Ok(()) }}.await;\n    replay.came({:?}, {finish:?}, {mode:?}, outcome, &mock.take_violations());",
                        finish.replace("CALL", call),
                        way.operation
                    )
                    .expect("a string grows");
                }
            }
        }
        for (_, operation, why) in NEVER.iter().filter(|(case, ..)| *case == self.name) {
            writeln!(body, "    replay.never({operation:?}, {why:?});").expect("a string grows");
        }
        let operations: Vec<&str> = written
            .ways
            .iter()
            .map(|way| way.operation.as_str())
            .collect();
        for left_out in &written.left_out {
            let mut known = NEVER
                .iter()
                .map(|(_, operation, _)| operation)
                .chain(&operations);
            if !known.any(|known| left_out.starts_with(known)) {
                panic!("{}: {left_out} cannot be written down", self.name);
            }
        }
        let (name, ident) = (&self.name, &self.ident);
        write!(
            out,
            "#[tokio::test]\n#[expect(clippy::allow_attributes, reason = \"generated\")]\n#[allow(deprecated, unused_mut, clippy::all, reason = \"whatever the case has is called\")]\n\
             async fn {ident}() {{\n    use crate::cases::{ident} as client;\n    use crate::replay::*;\n    let mut replay = Replay::new({name:?});\n    let mock = client::testing::Mock::new();\n    let client = mock.client();\n{body}    replay.finish();\n}}\n"
        )
        .expect("a string grows");
    }
}

/// Operations that cannot be called, or have no answer, by what the document says.
const NEVER: [(&str, &str, &str); 5] = [
    (
        "schema-recursion-required",
        "PUT /chains",
        "no value is finite",
    ),
    (
        "schema-recursion-required",
        "GET /people",
        "no value is finite",
    ),
    (
        "security-undeclared",
        "GET /faulty",
        "nobody can have the credentials",
    ),
    (
        "security-undeclared",
        "GET /lost",
        "nobody can have the credentials",
    ),
    (
        "body-multipart",
        "POST /bare-file",
        "it is described as no parts",
    ),
];

/// Whether the body is of a type that the crate has an example of.
fn has_example(plan: &Plan, operation: &OperationPlan) -> bool {
    let Some(body) = operation
        .body
        .as_ref()
        .filter(|body| body.choice_ident.is_none())
    else {
        return false;
    };
    let Some(content) = body.contents.first() else {
        return false;
    };
    let RustType::Named(named) = content.ty else {
        return false;
    };
    let module = plan.modules.get(named.module as usize);
    let ty = module.and_then(|module| module.types.get(named.index as usize));
    let generic = matches!(ty.map(|ty| &ty.kind), Some(TypeKind::Struct(of)) if of.generic);
    content.encoding == ContentEncoding::Json
        && !content.ranged
        && !generic
        && ty.is_some_and(|ty| ty.needs.json)
}

fn operation<'p>(plan: &'p Plan, id: &str) -> Option<&'p OperationPlan> {
    let groups = plan
        .modules
        .iter()
        .filter_map(|module| module.group.as_ref());
    let mut operations = groups.flat_map(|group| &group.operations);
    operations.find(|operation| format!("{} {}", operation.method, operation.path) == id)
}

/// Each way to finish `CALL`.
fn finishes(operation: &OperationPlan) -> Vec<String> {
    let finish = |output: &OutputPlan, method: &str| match output {
        OutputPlan::Events(_) => format!("first(CALL.{method}()).await?"),
        OutputPlan::Lines(_) => format!("drain(CALL.{method}()).await?"),
        _ => format!("let _ = CALL.{method}().await?"),
    };
    let mut finishes = match &operation.output {
        output @ (OutputPlan::Events(_) | OutputPlan::Lines(_)) => vec![finish(output, "stream")],
        output @ OutputPlan::Member { .. } => {
            vec![finish(output, "send"), finish(output, "send_whole")]
        }
        output @ OutputPlan::Page { .. } => vec![
            finish(output, "send"),
            finish(output, "send_whole"),
            "drain(CALL.stream()).await?".to_owned(),
        ],
        output => vec![finish(output, "send")],
    };
    for other in &operation.alternatives {
        finishes.push(finish(&other.output, &other.ident));
    }
    finishes
}

/// The statements for one entry of a type.
fn type_entry(out: &mut String, ident: &str, path: &str, entry: &str, value: &Value) {
    let ty = format!("crate::cases::{ident}::{path}");
    let input = text_of(value, "read").or_else(|| text_of(value, "send"));
    let mut line = |text: String| writeln!(out, "    {text}").expect("a string grows");
    if let Some(refused) = value["refused"].as_str() {
        return line(format!(
            "case.refused::<{ty}>({entry:?}, {:?}, {refused:?});",
            input.unwrap_or_default()
        ));
    }
    match (&input, value["rust"].as_str()) {
        (Some(input), _) => line(format!(
            "if let Some(it) = case.read::<{ty}>({entry:?}, {input:?}) {{"
        )),
        (None, Some(rust)) => line(format!("{{ let it: {ty} = {rust};")),
        (None, None) => panic!("{ident}: {entry} has neither \"read\", \"send\" nor \"rust\""),
    }
    if let Some(expected) = value["is_text"].as_str() {
        line(format!("    case.is_text({entry:?}, &it, {expected:?});"));
    } else if let Some(expected) = value
        .get("is")
        .map(Value::to_string)
        .or(input.filter(|_| value.get("holds").is_none() && value.get("violations").is_none()))
    {
        line(format!("    case.is({entry:?}, &it, {expected:?});"));
    }
    if let Some(holds) = value["holds"].as_str() {
        line(format!("    case.holds({entry:?}, {holds:?}, {holds});"));
    }
    if ["send", "send_text", "violations"]
        .iter()
        .any(|member| value.get(member).is_some())
    {
        let expected: Vec<&str> = list(&value["violations"])
            .iter()
            .filter_map(Value::as_str)
            .collect();
        line(format!(
            "    case.violations({entry:?}, &it, &{expected:?});"
        ));
    }
    line("}".to_owned());
}

/// The statements for one call.
fn call_entry(out: &mut String, ident: &str, entry: &str, value: &Value) {
    // Without a call it is the client that is refused.
    let is_build = value.get("call").is_none() && value.get("client").is_some();
    let call = value["call"].as_str().unwrap_or_else(|| {
        assert!(is_build, "{ident}: {entry} has no \"call\"");
        ""
    });
    let outcome = match (value["stream"].as_str(), value["finish"].as_str()) {
        (Some(how), finish) => format!(
            "crate::wire::{how}({call}{}).await",
            finish.unwrap_or(".stream()")
        ),
        (None, finish) => format!("{call}{}", finish.unwrap_or(".send().await")),
    };
    let exchanges: Vec<&Value> = match list(&value["exchanges"]) {
        [] if value.get("request").is_some() => vec![value],
        several => several.iter().collect(),
    };
    let answers: String = exchanges
        .iter()
        .map(|exchange| answer(&exchange["respond"]))
        .collect();
    let expected: String = exchanges
        .iter()
        .map(|exchange| expected(&exchange["request"]))
        .collect();
    let elsewhere = exchanges
        .iter()
        .any(|exchange| exchange["request"].get("url").is_some());
    let server = if elsewhere || value["elsewhere"] == true {
        ".around_transport(server.stand_in())"
    } else {
        ".base_url(server.url())"
    };
    let mut line = |text: String| writeln!(out, "    {text}").expect("a string grows");
    line(format!(
        "{{ let server = crate::server::Server::start(vec![{answers}]).await;"
    ));
    let client = format!(
        "Client::builder(){server}{}.build()",
        value["client"].as_str().unwrap_or_default()
    );
    if is_build {
        line(format!("  let outcome = {client};"));
    } else {
        line(format!("  let client = {client}.expect(\"a client\");"));
        line(value["setup"].as_str().unwrap_or_default().to_owned());
        line(format!("  let outcome = {outcome};"));
    }
    line("  match outcome {".to_owned());
    let errors = texts(&value["error"]);
    if errors.is_empty() && value.get("error_holds").is_none() {
        line("    Ok(answer) => {".to_owned());
        if let Some(expected) = text_of(value, "is") {
            line(format!("      case.is({entry:?}, &answer, {expected:?});"));
        }
        for holds in texts(&value["holds"]) {
            line(format!("      case.holds({entry:?}, {holds:?}, {holds});"));
        }
        line("      }".to_owned());
        line(format!(
            "    Err(error) => case.fail(format!(\"{{}}: {{error}}\", {entry:?})),"
        ));
    } else {
        line(format!(
            "    Ok(answer) => case.fail(format!(\"{{}}: succeeds: {{answer:?}}\", {entry:?})),"
        ));
        line(format!(
            "    Err(error) => {{ case.says({entry:?}, &error, &{errors:?});"
        ));
        for holds in texts(&value["error_holds"]) {
            line(format!("      case.holds({entry:?}, {holds:?}, {holds});"));
        }
        line("    }".to_owned());
    }
    line("  }".to_owned());
    line(format!(
        "  case.received({entry:?}, &server, &[{expected}]);"
    ));
    line("}".to_owned());
}

/// A prepared answer, as Rust.
fn answer(respond: &Value) -> String {
    let headers: Vec<String> = members(&respond["headers"])
        .map(|(name, value)| format!("({name:?}, {:?})", value.as_str().unwrap_or_default()))
        .collect();
    let whole = text_of(respond, "body").or_else(|| respond["text"].as_str().map(str::to_owned));
    let pieces: Vec<String> = match whole {
        Some(whole) => vec![whole],
        None => texts(&respond["pieces"])
            .into_iter()
            .map(str::to_owned)
            .collect(),
    };
    format!(
        "crate::server::Answer {{ status: {}, headers: &[{}], pieces: &{pieces:?}, open: {} }}, ",
        respond["status"].as_u64().unwrap_or(200),
        headers.join(", "),
        respond["open"] == true
    )
}

/// What a request should be, as Rust.
fn expected(request: &Value) -> String {
    let headers: Vec<String> = members(&request["headers"])
        .map(|(name, value)| format!("({:?}, {:?})", name.to_ascii_lowercase(), value.as_str()))
        .collect();
    format!(
        "crate::server::Expected {{ line: {:?}, url: {:?}, headers: &[{}], body: {:?}, text: {:?} }}, ",
        request["line"].as_str().unwrap_or_default(),
        request["url"].as_str(),
        headers.join(", "),
        text_of(request, "body"),
        request["text"].as_str()
    )
}

/// A text, or a list of them.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        other => list(other).iter().filter_map(Value::as_str).collect(),
    }
}

/// The member as JSON text, or the text of its `…_text` twin.
fn text_of(value: &Value, member: &str) -> Option<String> {
    value[format!("{member}_text")]
        .as_str()
        .map(str::to_owned)
        .or_else(|| value.get(member).map(Value::to_string))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, value)| (name.as_str(), value))
}
