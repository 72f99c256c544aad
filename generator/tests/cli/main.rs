//! The command line as its user meets it: real processes, real folders.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::SystemTime;

mod check;
mod diff;
mod generate;
#[cfg(unix)]
mod interrupted;
#[cfg(unix)]
mod refresh;
mod rerun;
mod usage;

const PETS: &str = "\
openapi: 3.0.3
info: { title: Pets, version: '1' }
servers: [{ url: 'https://pets.example' }]
paths:
  /pets:
    get:
      operationId: list_pets
      tags: [pets]
      responses:
        '200':
          description: Pets.
          content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties: { name: { type: string }, age: { type: integer } }
";

const DOCUMENT: &str = "specs/pets/openapi.yaml";

const CONFIG: &str =
    "spec = \"openapi.yaml\"\n[crate]\nname = \"pets\"\noutput = \"../../generated\"\n";

/// A folder with `pets.yaml`, in which commands are run.
struct Room(tempfile::TempDir);

struct Said {
    exit: i32,
    out: String,
    err: String,
}

impl Room {
    fn new() -> Self {
        let room = Self(tempfile::tempdir().unwrap());
        room.put("pets.yaml", PETS);
        room
    }

    fn path(&self, relative: &str) -> PathBuf {
        self.0.path().join(relative)
    }

    fn put(&self, relative: &str, text: &str) {
        let file = self.path(relative);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    fn command(&self, folder: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_specwright"));
        command
            .args(arguments)
            .current_dir(self.path(folder))
            .env_remove("NO_COLOR")
            .env_remove("CLICOLOR_FORCE");
        command
    }

    fn run_in(&self, folder: &str, arguments: &[&str]) -> Said {
        said(&self.command(folder, arguments).output().unwrap())
    }

    fn run(&self, arguments: &[&str]) -> Said {
        self.run_in("", arguments)
    }

    /// Generates `pets.yaml` into `out`.
    fn generated() -> Self {
        let room = Self::new();
        let said = room.run(&["generate", "pets.yaml", "--output", "out", "--name", "pets"]);
        assert_eq!((said.exit, said.out.as_str()), (0, ""), "{}", said.err);
        room
    }

    fn check(&self) -> Said {
        self.run(&["check", "pets.yaml", "--output", "out", "--name", "pets"])
    }

    /// One with a configuration, whose crate was generated.
    fn configured() -> Self {
        let room = Self::new();
        room.put(DOCUMENT, PETS);
        room.put("specs/pets/specwright.toml", CONFIG);
        let said = room.run(&["generate"]);
        assert_eq!(said.exit, 0, "{}", said.err);
        room
    }

    fn text(&self, relative: &str) -> String {
        fs::read_to_string(self.path(relative)).unwrap_or_default()
    }

    /// Replaces a piece of the document that is configured.
    fn edit(&self, from: &str, to: &str) {
        let text = self.text(DOCUMENT);
        assert!(text.contains(from), "{from}");
        self.put(DOCUMENT, &text.replace(from, to));
    }
}

fn said(output: &Output) -> Said {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    Said {
        exit: output.status.code().unwrap(),
        out: text(&output.stdout),
        err: text(&output.stderr),
    }
}

/// Every file below a folder: its text and when it was last changed.
fn files(root: &Path) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap().map(Result::unwrap) {
            if entry.file_type().unwrap().is_dir() {
                folders.push(entry.path());
            } else {
                let relative = entry.path().strip_prefix(root).unwrap().to_owned();
                found.insert(
                    relative,
                    (
                        fs::read(entry.path()).unwrap(),
                        entry.metadata().unwrap().modified().unwrap(),
                    ),
                );
            }
        }
    }
    found
}

fn texts(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    files(root)
        .into_iter()
        .map(|(path, (text, _))| (path, text))
        .collect()
}
