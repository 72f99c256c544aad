//! Every case in `cases/`: the surface of what is generated is what was reviewed (`expected/`), what is said of the document is what the case
//! says, and every item of `items.toml` has a case.
//!
//! `UPDATE_EXPECT=1` rewrites `expected/` and `index.md`; nothing rewrites `wire.json` and `refused.json`, which people write.
//! What the cases do on the wire is the business of the package `quirks`.

mod surface;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::{Value, json};
use specwright::Generator;
use specwright::config::{Config, Runtime};

#[test]
fn what_is_generated_is_what_was_reviewed() {
    let mut failures = Vec::new();
    for folder in cases() {
        let name = name_of(&folder);
        let claims = claims(&folder);
        let outcome = generator(&folder, &name).generate();
        let (files, found, refused) = match &outcome {
            Ok(made) => {
                let shown = made.files().iter().filter(|(path, _)| is_shown(path));
                let files = shown
                    .map(|(path, text)| {
                        (
                            path.trim_start_matches("src/").to_owned(),
                            surface::of(text),
                        )
                    })
                    .collect();
                let said = &made.findings().diagnostics;
                (
                    files,
                    said.sorted().iter().map(|said| place_of(said)).collect(),
                    None,
                )
            }
            Err(refused) => {
                let text = refused
                    .to_string()
                    .replace(&folder.display().to_string(), "");
                (
                    BTreeMap::from([("message.txt".to_owned(), text.clone())]),
                    Vec::new(),
                    Some(text),
                )
            }
        };
        match (&refused, folder.join("refused.json").exists()) {
            (Some(text), false) => failures.push(format!("{name} is refused:\n{text}")),
            (None, true) => failures.push(format!("{name} is not refused")),
            (Some(text), true) => {
                failures.extend(
                    texts(&claims["says"])
                        .filter(|says| !text.contains(says))
                        .map(|says| format!("{name}: `{says}` is not said:\n{text}")),
                );
            }
            (None, false) => {
                let text = outcome.as_ref().map(|made| made.findings().render(false));
                let text = text.unwrap_or_default();
                let text = text.replace(&folder.display().to_string(), "");
                failures.extend(
                    texts(&claims["says"])
                        .filter(|says| !text.contains(says))
                        .map(|says| format!("{name}: `{says}` is not said:\n{text}")),
                );
                let mut claimed: Vec<String> =
                    texts(&claims["diagnostics"]).map(str::to_owned).collect();
                let mut found: Vec<String> = found;
                claimed.sort();
                found.sort();
                if claimed != found {
                    failures.push(format!("{name}: it is said {found:#?}\nnot {claimed:#?}"));
                }
            }
        }
        if let Some(expected) = claims["inspect"].as_object() {
            failures.extend(misreported(&folder, &name, expected));
        }
        if let Some(claimed) = claims["fallbacks"].as_array() {
            let found = generator(&folder, &name)
                .inspect()
                .unwrap_or_else(|error| panic!("{name}: {error}"));
            let found: Vec<String> = found
                .fallbacks
                .iter()
                .map(|one| format!("{}: {}", one.pointer, one.reason))
                .collect();
            if !found.iter().eq(claimed.iter().filter_map(Value::as_str)) {
                failures.push(format!("{name}: fallbacks are {found:#?}"));
            }
        }
        failures.extend(
            differences(&folder.join("expected"), &files)
                .map(|path| format!("{name}: expected/{path} differs")),
        );
    }
    assert!(
        failures.is_empty(),
        "{}\n(UPDATE_EXPECT=1 rewrites expected/; read what changed)",
        failures.join("\n")
    );
}

/// What Cargo would look for programs in.
#[test]
fn a_group_called_bin_is_a_module_like_others() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("bins.json");
    let paths = json!({"/bin/{id}": {"get": {"tags": ["bin"], "responses": {"204": {"description": "OK"}}}}});
    let document =
        json!({"openapi": "3.0.3", "info": {"title": "Bins", "version": "1"}, "paths": paths});
    fs::write(&file, document.to_string()).expect("the document can be written");
    let made = Generator::new(file).generate().expect("a crate");
    assert!(made.files().get("src/bin/mod.rs").is_some());
    let manifest: toml::Table = made
        .files()
        .get("Cargo.toml")
        .expect("a manifest")
        .parse()
        .expect("TOML");
    assert_eq!(manifest["package"]["autobins"].as_bool(), Some(false));
}

#[test]
fn every_item_has_a_case_and_the_index_says_which() {
    let items: BTreeMap<String, BTreeMap<String, String>> =
        toml::from_str(&read(&root().join("items.toml"))).expect("items.toml");
    let mut covered: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for folder in cases() {
        let claims = claims(&folder);
        assert!(
            texts(&claims["covers"]).next().is_some(),
            "{} covers nothing",
            folder.display()
        );
        for item in texts(&claims["covers"]) {
            covered
                .entry(item.to_owned())
                .or_default()
                .insert(name_of(&folder));
        }
    }
    let mut index = String::from(
        "# Which case proves what\n\nWritten by `UPDATE_EXPECT=1 cargo test -p specwright --test quirks`.\n",
    );
    let mut missing = Vec::new();
    for (area, items) in &items {
        index.push_str(&format!("\n## {area}\n\n| item | cases |\n|---|---|\n"));
        for (item, meaning) in items {
            let cases = covered
                .remove(&format!("{area}/{item}"))
                .unwrap_or_default();
            if cases.is_empty() {
                missing.push(format!("{area}/{item}"));
            }
            let links: Vec<String> = cases
                .iter()
                .map(|case| format!("[{case}]({case})"))
                .collect();
            index.push_str(&format!("| {meaning} | {} |\n", links.join(", ")));
        }
    }
    assert!(
        covered.is_empty(),
        "not in items.toml: {:?}",
        covered.keys()
    );
    assert!(missing.is_empty(), "without a case: {missing:#?}");
    let path = root().join("index.md");
    if updating() {
        fs::write(&path, &index).expect("index.md can be written");
    }
    assert!(
        fs::read_to_string(&path).is_ok_and(|old| old == index),
        "index.md is stale: run with UPDATE_EXPECT=1"
    );
}

/// What an inspection of the case says, by JSON pointer, where that is not what it should say.
fn misreported(
    folder: &Path,
    name: &str,
    expected: &serde_json::Map<String, Value>,
) -> Vec<String> {
    let inspection = generator(folder, name)
        .inspect()
        .expect("a document that can be used");
    let said = serde_json::to_value(&inspection).expect("an inspection is JSON");
    let differs = expected
        .iter()
        .filter(|(pointer, value)| said.pointer(pointer) != Some(value));
    differs
        .map(|(pointer, value)| {
            format!(
                "{name}: inspect says {:?} at {pointer}, not {value}",
                said.pointer(pointer)
            )
        })
        .collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

fn updating() -> bool {
    env::var_os("UPDATE_EXPECT").is_some()
}

fn cases() -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = fs::read_dir(root())
        .expect("the cases")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    assert!(!folders.is_empty(), "there are cases");
    folders
}

fn name_of(folder: &Path) -> String {
    folder
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The hand-written half of a case.
fn claims(folder: &Path) -> Value {
    let file = ["wire.json", "refused.json"]
        .map(|name| folder.join(name))
        .into_iter()
        .find(|path| path.exists());
    let file =
        file.unwrap_or_else(|| panic!("{}: neither wire.json nor refused.json", folder.display()));
    serde_json::from_str(&read(&file)).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn generator(folder: &Path, name: &str) -> Generator {
    let spec = ["spec.yaml", "spec.json"]
        .map(|name| folder.join(name))
        .into_iter()
        .find(|path| path.exists());
    let spec = spec.unwrap_or_else(|| panic!("{name}: no spec.yaml and no spec.json"));
    let file = folder.join("specwright.toml");
    let mut config = if file.exists() {
        Config::load(&file).unwrap_or_else(|error| panic!("{error}"))
    } else {
        Config::default()
    };
    config.krate.runtime = Runtime::Crate;
    Generator::new(spec).config(config).name(name)
}

/// What a person reviews: the groups and the types, not what is the same in every crate.
fn is_shown(path: &str) -> bool {
    let in_every_crate = matches!(path, "src/lib.rs" | "src/client.rs");
    path.starts_with("src/") && !in_every_crate && !path.starts_with("src/testing/")
}

fn texts(value: &Value) -> impl Iterator<Item = &str> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}

fn place_of(said: &specwright::diagnostic::Diagnostic) -> String {
    match &said.place {
        Some(place) => format!("{} {place}", said.code),
        None => said.code.to_owned(),
    }
}

/// Makes `folder` hold `files` when updating; gives the paths that differ when not.
fn differences<'a>(
    folder: &'a Path,
    files: &'a BTreeMap<String, String>,
) -> impl Iterator<Item = String> + 'a {
    if updating() {
        if folder.exists() {
            fs::remove_dir_all(folder).expect("expected/ can be removed");
        }
        for (path, text) in files {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().expect("a file has a folder"))
                .expect("expected/ can be written");
            fs::write(path, text).expect("expected/ can be written");
        }
    }
    let mut old = BTreeMap::new();
    collect(folder, folder, &mut old);
    let paths: BTreeSet<String> = old.keys().chain(files.keys()).cloned().collect();
    paths
        .into_iter()
        .filter(move |path| old.get(path) != files.get(path))
}

fn collect(root: &Path, folder: &Path, into: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(root, &path, into);
        } else {
            let inner = path.strip_prefix(root).expect("a path below the root");
            into.insert(inner.to_string_lossy().replace('\\', "/"), read(&path));
        }
    }
}
