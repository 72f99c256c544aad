//! What is large is split: no generated file has more than 2,000 lines, and what fits into one stays in one.

mod many;

use std::fs;

use serde_json::{Map, Value, json};
use specwright::config::Config;
use specwright::{Generated, Generator};

#[test]
fn one_group_of_very_many_operations_is_split() {
    let made = generate(&one_group(250), Config::default());
    assert_no_long_file(&made);
    assert!(files(&made, "src/all/").len() > 10);
    assert!(files(&made, "src/testing/all/").len() > 1);
}

#[test]
fn very_many_groups_are_split() {
    let config = "[crate]\nfeatures = \"per-group\"\n[[scope]]\nparameter = \"account_id\"\nname = \"account\"\n";
    let config = Config::parse(config, "specwright.toml").expect("a configuration");
    let made = generate(&many::many_groups(400), config);
    assert_no_long_file(&made);
    for folder in ["src/client/", "src/testing/client/", "src/events/"] {
        let found = files(&made, folder);
        assert!(found.contains(&format!("{folder}mod.rs")), "{found:?}");
        assert!(found.contains(&format!("{folder}a.rs")), "{found:?}");
    }
    let of_letter = made.files().get("src/client/z.rs").unwrap_or_default();
    assert!(
        of_letter.contains("\nimpl Account {") && of_letter.contains("\nimpl Client {"),
        "{of_letter}"
    );
}

#[test]
fn few_groups_stay_where_one_looks_for_them() {
    let made = generate(&many::many_groups(20), Config::default());
    for file in ["src/client.rs", "src/testing/mod.rs", "src/events.rs"] {
        let text = made.files().get(file).unwrap_or_default();
        assert!(text.contains("mock"), "{file}: {text}");
    }
    assert!(files(&made, "src/client/").is_empty());
    assert!(files(&made, "src/testing/client/").is_empty());
}

/// One group with very many operations and types, and one operation with very many parameters.
fn one_group(operations: usize) -> Value {
    let operation = |at: usize| {
        let parameters: Vec<Value> = (0..8)
            .map(|number| {
                json!({"name": format!("p{number}"), "in": "query", "description": "One of several.", "schema": {"type": "string"}})
            })
            .collect();
        let fields: Map<String, Value> = (0..12)
            .map(|number| {
                (
                    format!("field_{at}_{number}"),
                    json!({"type": "string", "maxLength": 9}),
                )
            })
            .collect();
        json!({"post": {
            "operationId": format!("create{at}"),
            "summary": "Creates one.\nOf two lines.\nOr three.",
            "tags": ["all"],
            "parameters": parameters,
            "requestBody": {"required": true, "content": {"application/json": {"schema": {"type": "object", "properties": fields}}}},
            "responses": {"204": {"description": "Done."}}
        }})
    };
    let paths: Map<String, Value> = (0..operations)
        .map(|at| (format!("/things/{at}"), operation(at)))
        .collect();
    json!({"openapi": "3.0.3", "info": {"title": "Large", "version": "1"}, "paths": paths})
}

fn generate(document: &Value, config: Config) -> Generated {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("large.json");
    fs::write(&file, document.to_string()).expect("the document can be written");
    let generator = Generator::new(file).config(config).name("large");
    generator.generate().expect("a crate")
}

fn assert_no_long_file(made: &Generated) {
    let lines = made
        .files()
        .iter()
        .map(|(path, text)| (path, text.lines().count()));
    let long: Vec<(&str, usize)> = lines.filter(|(_, lines)| *lines > 2_000).collect();
    assert!(long.is_empty(), "{long:?}");
}

fn files(made: &Generated, folder: &str) -> Vec<String> {
    let paths = made.files().iter().map(|(path, _)| path);
    paths
        .filter(|path| path.starts_with(folder))
        .map(str::to_owned)
        .collect()
}
