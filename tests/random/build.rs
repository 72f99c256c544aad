//! Draws schemas, and generates a module from each document of them.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use specwright::Generator;
use specwright::config::{Config, Runtime};

#[expect(
    unreachable_pub,
    reason = "the crate and its build script share the module"
)]
#[path = "src/schemas.rs"]
mod schemas;

fn main() {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let seed = number("SPECWRIGHT_RANDOM_SEED", 1);
    let count =
        usize::try_from(number("SPECWRIGHT_RANDOM_SCHEMAS", 96)).expect("a number of schemas");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/schemas.rs");
    println!("cargo::rustc-env=SPECWRIGHT_RANDOM_SEED={seed}");
    let (mut modules, mut table) = (String::new(), String::new());
    for (index, document) in schemas::documents(seed, count).iter().enumerate() {
        let module = format!("document{index}");
        generate(&out, &module, document, &mut table);
        writeln!(
            modules,
            "#[path = {:?}]\npub mod {module};",
            out.join(&module).join("lib.rs")
        )
        .expect("a string grows");
    }
    fs::write(out.join("modules.rs"), modules).expect("OUT_DIR can be written");
    fs::write(out.join("table.rs"), format!("&[\n{table}]")).expect("OUT_DIR can be written");
}

fn number(variable: &str, default: u64) -> u64 {
    println!("cargo::rerun-if-env-changed={variable}");
    match env::var(variable) {
        Ok(text) => text
            .parse()
            .unwrap_or_else(|error| panic!("{variable}: {error}")),
        Err(_) => default,
    }
}

/// Writes the module, and a line of the table for every schema.
fn generate(out: &Path, module: &str, document: &schemas::Document, table: &mut String) {
    let spec = out.join(format!("{module}.json"));
    let schemas = out.join(format!("{module}.schemas.json"));
    fs::write(&spec, format!("{:#}", document.openapi)).expect("OUT_DIR can be written");
    fs::write(
        &schemas,
        serde_json::to_string(&document.schemas).expect("JSON"),
    )
    .expect("OUT_DIR can be written");
    let mut config = Config::default();
    config.krate.runtime = Runtime::Crate;
    let generator = Generator::new(&spec).config(config).name(module);
    let made = generator
        .generate()
        .unwrap_or_else(|error| panic!("{}: {error}", spec.display()));
    for (path, text) in made.files().iter() {
        let Some(inner) = path.strip_prefix("src/") else {
            continue;
        };
        let target = out.join(module).join(inner);
        fs::create_dir_all(target.parent().expect("a file has a folder"))
            .expect("OUT_DIR can be written");
        fs::write(target, text).expect("OUT_DIR can be written");
    }
    let inspection = generator
        .inspect()
        .unwrap_or_else(|error| panic!("{}: {error}", spec.display()));
    // Of the schemas that are drawn, one alone has no Rust type: `enum` with values of several types.
    let unexpected: Vec<_> = inspection
        .fallbacks
        .iter()
        .filter(|fallback| fallback.reason != "its listed values are of several types")
        .collect();
    assert!(unexpected.is_empty(), "{}: {unexpected:#?}", spec.display());
    for name in document.schemas.keys() {
        let pointer = format!("/components/schemas/{name}");
        let form = |is: fn(&specwright::inspect::Type) -> bool| {
            let found = inspection
                .types
                .iter()
                .find(|ty| ty.pointer.trim_start_matches('#') == pointer && is(ty));
            let found = found.unwrap_or_else(|| panic!("{}: no type of {pointer}", spec.display()));
            format!("crate::documents::{module}::{}", found.path)
        };
        writeln!(
            table,
            "Case {{ document: {:?}, schemas: include_str!({schemas:?}), name: {name:?}, read: judge::<{}>, written: judge::<{}> }},",
            spec,
            form(|ty| ty.read),
            form(|ty| ty.written)
        )
        .expect("a string grows");
    }
}
