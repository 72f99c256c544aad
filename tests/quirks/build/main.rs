//! Generates the crate of every case, as a module, and two tests per case: one from its `wire.json`, and one that calls every
//! operation of the case's mock.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

mod calls;
#[path = "../../../generator/tests/large/many.rs"]
mod many;
mod replay;

use serde_json::Value;
use specwright::config::{Config, Runtime};
use specwright::{Generated, Generator};

use self::calls::{call_entry, type_entry};

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
        modules.push_str(&mount(&case.ident, &out.join(&case.ident)));
        case.test(&mut tests);
        case.replay(&mut replays);
    }
    modules.push_str(&many_groups(&out));
    fs::write(out.join("replays.rs"), replays).expect("OUT_DIR can be written");
    fs::write(out.join("cases.rs"), modules).expect("OUT_DIR can be written");
    fs::write(out.join("tests.rs"), tests).expect("OUT_DIR can be written");
}

/// The crate of a document with so many groups that what leads to them is split over files.
fn many_groups(out: &Path) -> String {
    let folder = out.join("many_groups");
    fs::create_dir_all(&folder).expect("OUT_DIR can be written");
    let spec = folder.join("openapi.json");
    fs::write(&spec, many::many_groups(260).to_string()).expect("OUT_DIR can be written");
    let config =
        "[crate]\nruntime = \"crate\"\n[[scope]]\nparameter = \"account_id\"\nname = \"account\"\n";
    let config = Config::parse(config, "specwright.toml").unwrap_or_else(|error| panic!("{error}"));
    let made = Generator::new(spec).config(config).name("many-groups");
    let made = made.generate().unwrap_or_else(|error| panic!("{error}"));
    assert!(made.files().get("src/client/mod.rs").is_some());
    write(&made, &folder);
    mount("many_groups", &folder)
}

/// Writes the sources of a crate to `folder`.
fn write(made: &Generated, folder: &Path) {
    for (path, text) in made.files().iter() {
        let Some(inner) = path.strip_prefix("src/") else {
            continue;
        };
        let target = folder.join(inner);
        fs::create_dir_all(target.parent().expect("a file has a folder"))
            .expect("OUT_DIR can be written");
        fs::write(target, text).expect("OUT_DIR can be written");
    }
}

/// The declaration of a crate's sources as a module.
fn mount(ident: &str, folder: &Path) -> String {
    let root = folder.join("lib.rs");
    format!("#[path = {root:?}]\npub mod {ident};\n")
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
        write(&made, &out.join(&self.ident));
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
