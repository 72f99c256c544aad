//! Names are stable: what is added to a document changes no name of what was there.

use std::path::{Path, PathBuf};
use std::{env, fs};

use specwright::config::{Config, Runtime};
use specwright::{Generated, Generator};

const OPERATION: &str = "
  /aa-unrelated/{id}:
    get:
      operationId: aaUnrelated
      tags: [aa unrelated]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema: {type: object, properties: {aa_state: {type: string, enum: [aa, zz]}, aa_inner: {type: object, properties: {aa: {type: integer}}}}}
        '418': {description: No, content: {application/json: {schema: {type: object, properties: {aa_why: {type: string}}}}}}
";

#[test]
fn an_unrelated_operation_changes_nothing_of_the_others() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let scratch = tempfile::tempdir().expect("a folder");
    let mut compared = 0;
    for case in fs::read_dir(folder).expect("the cases").flatten() {
        let before = case.path().join("spec.yaml");
        let Ok(text) = fs::read_to_string(&before) else {
            continue;
        };
        let refused = case.path().join("refused.json").exists();
        let Some((head, tail)) = text.split_once("\npaths:\n").filter(|_| !refused) else {
            continue;
        };
        let name = case.file_name().to_string_lossy().into_owned();
        let after = scratch.path().join(&name);
        copy(&case.path(), &after);
        let spec = after.join("spec.yaml");
        let longer = format!("{head}\npaths:{OPERATION}{tail}");
        fs::write(&spec, longer).expect("a document");
        let (before, after) = (generated(&before, &name), generated(&spec, &name));
        for (path, old) in before.files().iter().filter(|(path, _)| is_of_group(path)) {
            assert_eq!(after.files().get(path), Some(old), "{name}: {path}");
        }
        compared += 1;
    }
    assert!(compared > 50, "{compared} cases were compared");
}

fn generated(spec: &Path, name: &str) -> Generated {
    let file = spec.with_file_name("specwright.toml");
    let mut config = if file.exists() {
        Config::load(&file).unwrap_or_else(|error| panic!("{error}"))
    } else {
        Config::default()
    };
    config.krate.runtime = Runtime::Crate;
    let generator = Generator::new(spec).config(config).name(name);
    generator
        .generate()
        .unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// What is about one resource group, or the types that groups share.
fn is_of_group(path: &str) -> bool {
    let of_all = ["src/lib.rs", "src/client.rs", "src/testing/mod.rs"];
    path.starts_with("src/") && !of_all.contains(&path)
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a case").flatten() {
        let (path, target): (PathBuf, PathBuf) = (entry.path(), to.join(entry.file_name()));
        if !path.is_dir() {
            fs::copy(path, target).expect("a file");
        } else if entry.file_name() != "expected" {
            copy(&path, &target);
        }
    }
}
