//! The README says every key that `specwright.toml` may have.

use std::fs;

use specwright::config::Config;

/// The keys of a table, as the refusal of an unknown one lists them.
fn keys(table: &str) -> Vec<String> {
    let text = if table.is_empty() {
        "\"?\" = 1".to_owned()
    } else {
        format!("{table}\n\"?\" = 1")
    };
    let refusal = Config::parse(&text, "x").unwrap_err().to_string();
    let (_, expected) = refusal
        .split_once("expected")
        .unwrap_or_else(|| panic!("{table}: {refusal}"));
    expected
        .split('`')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_readme_names_every_key() {
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md")).unwrap();
    let (_, section) = readme.split_once("\n## Configuration\n").unwrap();
    let section = section
        .split_once("\n## ")
        .map_or(section, |(section, _)| section);
    let tables = [
        "",
        "[crate]",
        "[select]",
        "[rename]",
        "[[scope]]",
        "[envelope]",
        "[pagination]",
        "[errors]",
        "[credentials]",
        "[types]",
    ];
    for table in tables {
        let keys = keys(table);
        assert!(!keys.is_empty(), "{table}");
        let missing: Vec<_> = keys
            .iter()
            .filter(|key| {
                let plain = format!("`{key}`");
                let tail = format!(".{key}");
                let head = format!("`{key}.");
                let list = format!("[[{key}]]");
                ![plain, tail, head, list]
                    .iter()
                    .any(|form| section.contains(form.as_str()))
            })
            .collect();
        assert!(
            missing.is_empty(),
            "{table} has keys that the README does not name: {missing:?}"
        );
    }
}

#[test]
fn the_configurations_of_this_repository_are_taken() {
    let specs = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs");
    let files: Vec<_> = fs::read_dir(specs)
        .unwrap()
        .map(|entry| entry.unwrap().path().join("specwright.toml"))
        .filter(|file| file.exists())
        .collect();
    assert!(!files.is_empty());
    for file in files {
        let config = Config::load(&file).unwrap_or_else(|error| panic!("{error}"));
        assert!(
            config.spec_path().is_some_and(|document| document.exists()),
            "{}",
            file.display()
        );
    }
}
