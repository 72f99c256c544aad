//! `specwright diff` between real documents: what is found, and that nothing else is.

use std::collections::BTreeSet;
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

/// The older form of the allow policies against today's: every difference that users of the crate can notice, and no other.
#[test]
fn the_allow_policies_of_two_years() {
    let output = specwright(&["diff", OLD, NEW, "--format", "json"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(report["verdict"], "major");
    let changes = report["changes"].as_array().expect("an array");
    let found: BTreeSet<String> = changes
        .iter()
        .map(|change| {
            let item = change["item"].as_str().expect("a string");
            let item = item.strip_prefix("allow_policies::").unwrap_or(item);
            let (rule, after) = (change["rule"].as_str(), change["after"].as_str());
            format!(
                "{} {item} {}",
                rule.expect("a string"),
                after.unwrap_or_default()
            )
            .trim_end()
            .to_owned()
        })
        .collect();
    let expected = std::fs::read_to_string(root().join("generator/tests/diff/expected.txt"))
        .expect("readable");
    let expected: BTreeSet<String> = expected
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(str::to_owned)
        .collect();
    let missing: Vec<_> = expected.difference(&found).collect();
    let invented: Vec<_> = found.difference(&expected).collect();
    assert!(
        missing.is_empty() && invented.is_empty(),
        "missing: {missing:#?}\ninvented: {invented:#?}"
    );
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
    assert_eq!(code(&["diff", "nowhere.yaml", NEW]), Some(2));
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
