//! The runtime works where generated crates put it: as a private module, nested, and twice in one crate; and as a crate.
//!
//! A crate is written that has the sources as modules, with this package's dependencies and features, and is checked by cargo
//! with every warning denied.

use std::fs;
use std::path::Path;
use std::process::Command;

/// Uses the runtime at `super::runtime` as generated code does.
const TYPES: &str = r#"
    use super::runtime as rt;

    /// An enum.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Colour {
        /// Red.
        Red,
        /// Any other.
        Other(rt::Unlisted),
    }

    impl rt::OpenEnum for Colour {
        fn from_wire(text: &str) -> Self {
            match text {
                "red" => Self::Red,
                _ => Self::Other(rt::Unlisted::new(text)),
            }
        }

        fn as_str(&self) -> &str {
            match self {
                Self::Red => "red",
                Self::Other(text) => text.as_str(),
            }
        }
    }

    rt::open_enum!(rt, Colour);

    /// An integer enum.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Level(i64);

    impl rt::OpenIntEnum for Level {
        fn from_wire(value: i64) -> Self {
            Self(value)
        }

        fn as_i64(&self) -> i64 {
            self.0
        }
    }

    rt::open_int_enum!(rt, Level);

    /// An id.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    pub struct Id(String);

    rt::string_id!(rt, Id);
    rt::serde_bridge!(rt, Colour, Level, Id);
"#;

/// The lines of a table of this package's manifest.
fn table<'a>(manifest: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let start = manifest
        .lines()
        .skip_while(move |line| *line != format!("[{name}]").as_str())
        .skip(1);
    start.take_while(|line| !line.starts_with('['))
}

fn write_crate(folder: &Path, runtime: &Path) {
    let manifest = fs::read_to_string(runtime.join("Cargo.toml")).expect("the manifest is there");
    let dependencies: Vec<&str> = table(&manifest, "dependencies").collect();
    let native = "target.'cfg(not(target_arch = \"wasm32\"))'.dependencies";
    let native_only: Vec<&str> = table(&manifest, native).collect();
    let features: Vec<&str> = table(&manifest, "features")
        .filter(|line| !line.starts_with("default") && !line.starts_with("source"))
        .collect();
    let own = format!(
        "[workspace]\n[package]\nname = \"vendored\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[dependencies]\n{}\n\
         specwright-runtime = {{ path = {runtime:?}, features = [\"serde\"] }}\n[{native}]\n{}\n[features]\n{}\n",
        dependencies.join("\n"),
        native_only.join("\n"),
        features.join("\n"),
    );
    let module = |name: &str| {
        let path = runtime.join("src/vendored.rs");
        format!(
            "/// Holds a copy.\npub mod {name} {{\n    #[allow(dead_code, unused_imports, reason = \"only a part is used\")]\n    \
             #[path = {path:?}]\n    mod runtime;\n    /// Uses it.\n    pub mod types {{ {TYPES} }}\n}}\n"
        )
    };
    let lib = format!(
        "//! Two copies of the runtime, and the crate.\n#![deny(warnings)]\n{}{}\n/// Uses the crate.\npub mod three {{\n    \
         use specwright_runtime as runtime;\n    /// Uses it.\n    pub mod types {{ {TYPES} }}\n}}\n",
        module("one"),
        module("two"),
    );
    fs::create_dir_all(folder.join("src")).expect("the folder can be made");
    fs::write(folder.join("Cargo.toml"), own).expect("the manifest can be written");
    fs::write(folder.join("src/lib.rs"), lib).expect("the source can be written");
    let lock = runtime.join("../../Cargo.lock");
    if lock.exists() {
        fs::copy(lock, folder.join("Cargo.lock")).expect("the versions can be copied");
    }
}

#[test]
fn both_roots_have_the_same_modules() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let items = |file: &str| {
        let text = fs::read_to_string(source.join(file)).expect("the root is there");
        let items = text
            .lines()
            .filter(|line| line.starts_with("mod ") || line.starts_with("pub use "));
        items.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(items("lib.rs"), items("vendored.rs"));
}

#[test]
fn two_copies_and_the_crate_live_in_one_crate() {
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("vendored");
    write_crate(&folder, runtime);
    for features in [
        &[][..],
        &["--features", "serde,pattern"],
        &["--features", "blocking,gzip,oauth2,rustls,tracing"],
    ] {
        let output = Command::new(env!("CARGO"))
            .args(["check", "--quiet", "--offline"])
            .args(features)
            .arg("--target-dir")
            .arg(folder.join("target"))
            .current_dir(&folder)
            .output()
            .expect("cargo runs");
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}
