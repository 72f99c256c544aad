//! The compiler, asked directly: many crates as modules of one, so that each costs little.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// A module that does not compile.
pub(crate) struct Failing {
    pub(crate) name: String,
    /// Whether it is the generated crate itself, and not its consumer.
    pub(crate) in_crate_only: bool,
    /// What the compiler says.
    pub(crate) said: String,
}

/// A compiler with the runtime at hand.
pub(crate) struct Compiler {
    runtime: PathBuf,
    dependencies: PathBuf,
    /// The text of the runtime: what was seen with another one says nothing.
    pub(crate) runtime_text: String,
}

/// All files of a folder, one after the other.
fn text_of(folder: &Path) -> String {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    let texts = paths.iter().map(|path| {
        if path.is_dir() {
            text_of(path)
        } else {
            fs::read_to_string(path).unwrap_or_default()
        }
    });
    texts.collect()
}

impl Compiler {
    /// Builds the runtime, and keeps a copy in `work`: another build may put one with other features in its place meanwhile.
    pub(crate) fn new(root: &Path, work: &Path) -> Self {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .args(["build", "-p", "specwright-runtime", "--message-format=json"])
            .current_dir(root)
            .output()
            .expect("cargo runs");
        let text = String::from_utf8_lossy(&output.stdout);
        let runtime = text
            .lines()
            .filter_map(|line| serde_json::from_str::<Value>(line).ok())
            .filter(|message| {
                message["target"]["name"] == "specwright_runtime"
                    && message["target"]["kind"][0] == "lib"
            })
            .filter_map(|message| {
                let files = message["filenames"].as_array()?.clone();
                files
                    .iter()
                    .filter_map(Value::as_str)
                    .find(|file| file.ends_with(".rlib"))
                    .map(PathBuf::from)
            })
            .next_back()
            .unwrap_or_else(|| panic!("{}", String::from_utf8_lossy(&output.stderr)));
        // Cargo puts the library of a workspace member beside the folder of its dependencies.
        let folder = runtime.parent().expect("a folder").to_owned();
        let dependencies = if folder.ends_with("deps") {
            folder
        } else {
            folder.join("deps")
        };
        let kept = work.join("libspecwright_runtime.rlib");
        fs::create_dir_all(work).expect("a folder is made");
        fs::copy(&runtime, &kept).expect("the runtime is copied");
        Self {
            runtime: kept,
            dependencies,
            runtime_text: text_of(&root.join("generator/runtime/src")),
        }
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command
            .args(["--edition", "2024", "--cap-lints", "allow"])
            .arg("--extern")
            .arg(format!("specwright_runtime={}", self.runtime.display()))
            .arg("-L")
            .arg(format!("dependency={}", self.dependencies.display()));
        command
    }

    /// Which of the modules, each in a folder of `folder`, do not compile. `root` is the name of the crate that holds them.
    pub(crate) fn failing(&self, folder: &Path, root: &str, modules: &[String]) -> Vec<Failing> {
        let mut failing: Vec<Failing> = Vec::new();
        let mut left: BTreeSet<&String> = modules.iter().collect();
        loop {
            let text: String = left
                .iter()
                .map(|name| format!("#[path = \"{name}/mod.rs\"] mod {name};\n"))
                .collect();
            let file = folder.join(format!("{root}.rs"));
            fs::write(&file, text).expect("a file is written");
            let output = self
                .command("rustc")
                .args([
                    "--crate-type",
                    "lib",
                    "--emit",
                    "metadata",
                    "--error-format=json",
                ])
                .arg("--out-dir")
                .arg(folder)
                .arg(&file)
                .output()
                .expect("rustc runs");
            if output.status.success() {
                return failing;
            }
            let text = String::from_utf8_lossy(&output.stderr);
            let mut found = BTreeSet::new();
            for message in text
                .lines()
                .filter_map(|line| serde_json::from_str::<Value>(line).ok())
                .filter(|message| message["level"] == "error")
            {
                let spans = message["spans"].as_array().cloned().unwrap_or_default();
                let files = spans.iter().filter_map(|span| {
                    let path = Path::new(span["file_name"].as_str()?);
                    let mut steps = path.strip_prefix(folder).ok()?.iter();
                    let name = steps.next()?.to_string_lossy().into_owned();
                    Some((name, steps.next().is_some_and(|step| step == "krate")))
                });
                let said = message["message"].as_str().unwrap_or_default();
                for (name, in_crate) in files.collect::<BTreeSet<_>>() {
                    if !left.contains(&name) {
                        continue;
                    }
                    found.insert(name.clone());
                    match failing.iter_mut().find(|known| known.name == name) {
                        Some(known) => {
                            // A message about the consumer may point at the crate too.
                            known.in_crate_only &= in_crate;
                            known.said.push_str(&format!("; {said}"));
                        }
                        None => failing.push(Failing {
                            name,
                            in_crate_only: in_crate,
                            said: said.to_owned(),
                        }),
                    }
                }
            }
            assert!(!found.is_empty(), "the compiler names no module:\n{text}");
            left.retain(|name| !found.contains(*name));
        }
    }

    /// Builds a program of modules, runs it, and gives what it says. `name` is what it is called.
    pub(crate) fn said(&self, folder: &Path, name: &str, main: &str) -> String {
        let (file, program) = (folder.join(format!("{name}.rs")), folder.join(name));
        fs::write(&file, main).expect("a file is written");
        let built = self
            .command("rustc")
            .args(["--crate-type", "bin", "-C", "debuginfo=0"])
            .arg("-o")
            .arg(&program)
            .arg(&file)
            .output()
            .expect("rustc runs");
        assert!(
            built.status.success(),
            "{}",
            String::from_utf8_lossy(&built.stderr)
        );
        let ran = Command::new(&program).output().expect("the program runs");
        assert!(
            ran.status.success(),
            "{}",
            String::from_utf8_lossy(&ran.stderr)
        );
        let _ = fs::remove_file(&program);
        String::from_utf8_lossy(&ran.stdout).into_owned()
    }

    /// The description of a crate that `cargo-semver-checks` reads.
    pub(crate) fn described(&self, root: &Path, out: &Path) -> PathBuf {
        let output = self
            .command("rustdoc")
            // What it reads is not stable, so the stable tool writes it on this word only; `cargo-semver-checks` itself does the same.
            .env("RUSTC_BOOTSTRAP", "1")
            .args(["-Z", "unstable-options", "--output-format", "json"])
            .args([
                "--crate-name",
                "subject",
                "--crate-version",
                "1.0.0",
                "--document-hidden-items",
            ])
            .arg("-o")
            .arg(out)
            .arg(root)
            .output()
            .expect("rustdoc runs");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        out.join("subject.json")
    }
}
