//! `specwright diff` between real documents: what is found, and that nothing else is.

use std::path::PathBuf;
use std::process::{Command, Output};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn specwright(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_specwright"))
        .args(arguments)
        .current_dir(root())
        .output()
        .expect("the command runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

const OLD: &str = "generator/tests/diff/allow-policies-a.yaml";
const NEW: &str = "specs/email-security/openapi.yaml";

/// A difference between the two forms, and what users must be told of it.
struct Line<'t> {
    says: &'t str,
    told: Vec<String>,
}

/// The independent description of what separates the two forms.
fn described(text: &str) -> Vec<Line<'_>> {
    let mut lines: Vec<Line<'_>> = Vec::new();
    for line in text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
    {
        match (line.strip_prefix("= "), lines.last_mut()) {
            (Some(says), _) => lines.push(Line {
                says,
                told: Vec::new(),
            }),
            (None, Some(last)) => last
                .told
                .push(line.split_whitespace().collect::<Vec<_>>().join(" ")),
            (None, None) => panic!("`{line}` stands before the first difference"),
        }
    }
    lines
}

/// What a change says, in the words of the description: how serious, which item, and where it breaks or adds.
fn in_short(change: &serde_json::Value) -> String {
    let (mark, effect) = match change["severity"].as_str() {
        Some("breaking") => ("!", "breaks"),
        Some("addition") => ("+", "adds"),
        _ => ("~", ""),
    };
    let item = change["item"]
        .as_str()
        .expect("a string")
        .replace("allow_policies::", "");
    let mut words = vec![mark.to_owned(), item];
    for (member, word) in [
        ("source", "source"),
        ("request", "requests"),
        ("response", "responses"),
    ] {
        if change[member]["effect"] == effect {
            words.push(word.to_owned());
        }
    }
    words.join(" ")
}

/// The older form of the allow policies against today's: every difference that users of the crate can notice, and no other.
#[test]
fn the_allow_policies_of_two_years() {
    let output = specwright(&["diff", OLD, NEW, "--format", "json"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(report["verdict"], "major");
    let changes = report["changes"].as_array().expect("an array");
    let mut found: Vec<String> = changes.iter().map(in_short).collect();
    let description =
        std::fs::read_to_string(root().join("generator/tests/diff/allow-policies.txt"))
            .expect("readable");
    let lines = described(&description);
    assert!(
        lines.len() >= 20,
        "the description has {} lines",
        lines.len()
    );
    let mut missing = Vec::new();
    for line in &lines {
        for told in &line.told {
            match found.iter().position(|found| found == told) {
                Some(at) => drop(found.swap_remove(at)),
                None => missing.push(format!("{}: {told}", line.says)),
            }
        }
    }
    assert!(
        missing.is_empty() && found.is_empty(),
        "missing: {missing:#?}\ninvented: {found:#?}"
    );
}

/// What the README shows is what the command says, line by line; `…` stands for what is left out.
#[test]
fn the_showcase_of_the_readme_is_the_output() {
    let readme = std::fs::read_to_string(root().join("README.md")).expect("readable");
    let command = format!("$ specwright diff {OLD} {NEW}\n");
    let (_, shown) = readme
        .split_once(&command)
        .expect("the README shows the command");
    let (shown, _) = shown.split_once("```").expect("the block ends");
    let said = text(&specwright(&["diff", OLD, NEW]).stdout);
    let mut said = said.lines();
    let mut shown_lines = 0;
    for line in shown
        .lines()
        .filter(|line| !line.is_empty() && line.trim() != "…")
    {
        assert!(
            said.any(|found| found == line),
            "not in the output, or not in this order: {line}"
        );
        shown_lines += 1;
    }
    assert!(shown_lines > 20, "{shown_lines}");
}

#[test]
fn the_json_is_as_its_schema_says() {
    let schema: serde_json::Value =
        serde_json::from_slice(&specwright(&["diff", "--json-schema"]).stdout).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    for sides in [
        [OLD, NEW],
        [NEW, OLD],
        [NEW, NEW],
        ["specs/email-security/specwright.lock", NEW],
        [
            "generator/tests/cases/operation-faulty-piece/spec.yaml",
            NEW,
        ],
    ] {
        let output = specwright(&[&["diff", "--format", "json"], &sides[..]].concat());
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
        let wrong: Vec<String> = validator
            .iter_errors(&report)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(wrong.is_empty(), "{sides:?}: {wrong:#?}");
    }
    let output = specwright(&["diff", "--format", "json", OLD, NEW]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    for (pointer, value) in [
        ("/verdict", serde_json::json!("enormous")),
        ("/changes/0/source", serde_json::json!({"effect": "breaks"})),
        ("/changes/0/severity", serde_json::Value::Null),
        ("/counts/breaking", serde_json::json!(-1)),
    ] {
        let mut wrong = report.clone();
        *wrong.pointer_mut(pointer).expect("a member") = value;
        assert!(!validator.is_valid(&wrong), "{pointer}");
    }
}

#[test]
fn every_change_has_its_line() {
    let output = specwright(&["diff", OLD, NEW, "--format", "json"]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    for change in report["changes"].as_array().expect("an array") {
        if change["place"].is_null() {
            continue;
        }
        let position = change["position"]
            .as_str()
            .unwrap_or_else(|| panic!("{change}"));
        let mut parts = position.split(':');
        let file =
            std::fs::read_to_string(root().join(parts.next().expect("a file"))).expect("readable");
        let line: usize = parts
            .next()
            .and_then(|line| line.parse().ok())
            .expect("a line");
        let name = change["place"]
            .as_str()
            .and_then(|place| place.rsplit('/').next())
            .expect("a name");
        let shown = file.lines().nth(line - 1).expect("the line is there");
        let is_item = name.parse::<usize>().is_ok();
        assert!(
            is_item || shown.contains(&name.replace("~1", "/")),
            "{position}: {shown}\n{change}"
        );
    }
}

#[test]
fn the_exit_code_says_what_was_asked() {
    let code = |arguments: &[&str]| specwright(arguments).status.code();
    assert_eq!(code(&["diff", OLD, NEW]), Some(0));
    assert_eq!(code(&["diff", OLD, NEW, "--fail-on", "breaking"]), Some(1));
    assert_eq!(code(&["diff", NEW, NEW, "--fail-on", "any"]), Some(0));
    assert_eq!(code(&["diff", "nowhere.yaml", NEW]), Some(3));
    assert_eq!(code(&["diff", "-x:openapi.yaml", NEW]), Some(2));
    assert_eq!(code(&["diff", "Cargo.toml", NEW]), Some(3));
}

#[test]
fn what_is_ignored_does_not_fail() {
    let folder = tempfile::tempdir().expect("a folder");
    let changed = folder.path().join("openapi.yaml");
    let document = std::fs::read_to_string(root().join(NEW)).expect("readable");
    std::fs::write(
        &changed,
        document.replacen("maxLength: 32", "maxLength: 31", 1),
    )
    .expect("written");
    let changed = changed.to_string_lossy();
    let diff = |more: &[&str]| {
        let mut arguments = vec!["diff", NEW, &changed, "--fail-on", "breaking"];
        arguments.extend(more);
        specwright(&arguments)
    };
    let output = diff(&[]);
    assert_eq!(output.status.code(), Some(1));
    let told = text(&output.stdout);
    let id = told
        .lines()
        .find_map(|line| line.trim().strip_prefix("id: "))
        .expect("an id");
    assert_eq!(diff(&["--ignore", id]).status.code(), Some(0), "{told}");
}

/// A pet with an owner, whose reference is broken or whole.
fn pets(owner: &str, age: &str) -> String {
    format!(
        "openapi: 3.0.3
info: {{title: Pets, version: 1.0.0}}
paths:
  /pets/{{id}}:
    get:
      operationId: getPet
      parameters:
        - {{name: id, in: path, required: true, schema: {{type: string}}}}
      responses:
        '200': {{description: A pet, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Pet'}}}}}}}}
components:
  schemas:
    Pet: {{type: object, properties: {{owner: {{$ref: '#/components/schemas/{owner}'}}}}}}
    Owner: {{type: object, properties: {{age: {{type: {age}}}}}}}
"
    )
}

/// The type of the owner's age changes, but the reference that leads to it is broken in one document or both: nobody could know.
#[test]
fn a_change_that_a_fault_hides_is_not_called_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: String| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("written");
        path.to_string_lossy().into_owned()
    };
    let old = write("old.yaml", pets("Ownr", "string"));
    let new = write("new.yaml", pets("Ownr", "integer"));
    let output = specwright(&["diff", &old, &new]);
    let told = text(&output.stdout);
    assert!(
        told.ends_with("none: users of the crate notice nothing; incomplete: 2 faults\n"),
        "{told}"
    );
    for place in [format!("{old}:13:"), format!("{new}:13:")] {
        assert!(told.contains(&place), "{told}");
    }
    assert!(
        told.contains("did you mean `#/components/schemas/Owner`?"),
        "{told}"
    );

    // Mended on one side, the fault of the other one is still told.
    let mended = write("mended.yaml", pets("Owner", "integer"));
    for (sides, side) in [([&old, &mended], "old"), ([&mended, &new], "new")] {
        let output = specwright(&["diff", sides[0], sides[1], "--format", "json"]);
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
        assert_eq!(report["complete"], false);
        let faults = report["faults"].as_array().expect("an array");
        assert_eq!(faults.len(), 1, "{report}");
        assert_eq!(faults[0]["side"], side);
        assert_eq!(
            faults[0]["place"],
            "#/components/schemas/Pet/properties/owner"
        );
        assert_eq!(report["verdict"], "major");
    }
    let whole = specwright(&["diff", &mended, &mended, "--format", "json"]);
    let report: serde_json::Value = serde_json::from_slice(&whole.stdout).expect("JSON");
    assert_eq!(report["complete"], true);
}
