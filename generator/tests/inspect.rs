//! What `specwright inspect` says of a document, as text and as JSON.

use std::fs;
use std::process::Command;

use serde_json::{Value, json};

const DOCUMENT: &str = r##"{
  "openapi": "3.1.0",
  "info": { "title": "Shop", "version": "7" },
  "paths": {
    "/items": {
      "get": {
        "operationId": "list_items", "tags": ["items"],
        "parameters": [
          { "name": "page", "in": "query", "schema": { "type": "integer" } },
          { "name": "per_page", "in": "query", "schema": { "type": "integer" } }
        ],
        "responses": { "200": { "description": "Items.", "content": { "application/json": { "schema": {
          "type": "array", "items": { "$ref": "#/components/schemas/Item" } } } } } }
      },
      "post": {
        "operationId": "create_item", "tags": ["items"], "deprecated": true,
        "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Item" } } } },
        "responses": { "204": { "description": "Created." } }
      }
    }
  },
  "components": { "schemas": {
    "Item": { "type": "object", "required": ["name"], "properties": {
      "name": { "type": "string" },
      "colour": { "type": "string", "enum": ["red", "green"] },
      "odd": { "not": { "type": "string" } }
    } }
  } }
}"##;

fn inspect(arguments: &[&str]) -> (i32, String, String) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("shop.json"), DOCUMENT).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_specwright"))
        .args(["inspect", "shop.json"])
        .args(arguments)
        .current_dir(folder.path())
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (
        output.status.code().unwrap(),
        text(output.stdout),
        text(output.stderr),
    )
}

fn line_of(text: &str) -> usize {
    let at = DOCUMENT.find(text).unwrap();
    DOCUMENT[..at].matches('\n').count() + 1
}

fn find<'v>(list: &'v Value, key: &str, value: &str) -> &'v Value {
    let found = list
        .as_array()
        .unwrap()
        .iter()
        .find(|item| item[key] == value);
    found.unwrap_or_else(|| panic!("no {key} {value} in {list:#}"))
}

#[test]
fn json_has_operations_types_and_what_was_widened() {
    let (exit, out, err) = inspect(&["--format", "json"]);
    assert_eq!((exit, err.as_str()), (0, ""));
    let said: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(said["openapi"], "3.1.0");
    assert_eq!(said["counts"]["operations"], 2);
    assert_eq!(said["counts"]["methods"], json!({ "GET": 1, "POST": 1 }));

    let list = find(&said["operations"], "id", "list_items");
    assert_eq!(list["gives"], "Page<Item>");
    assert_eq!(list["paging"]["style"], "page");
    assert_eq!(list["paging"]["configured"], false);
    assert_eq!(list["pointer"], "#/paths/~1items/get");
    let create = find(&said["operations"], "id", "create_item");
    assert_eq!(
        (&create["deprecated"], &create["gives"]),
        (&json!(true), &json!("()"))
    );

    let item = find(&said["types"], "pointer", "#/components/schemas/Item");
    assert_eq!(
        (
            &item["kind"],
            &item["members"],
            &item["read"],
            &item["written"]
        ),
        (&json!("struct"), &json!(3), &json!(true), &json!(true))
    );

    let odd = find(
        &said["fallbacks"],
        "pointer",
        "#/components/schemas/Item/properties/odd",
    );
    assert_eq!(
        (&odd["file"], &odd["line"]),
        (&json!("shop.json"), &json!(line_of("\"odd\"")))
    );
    assert!(!odd["reason"].as_str().unwrap().is_empty());
    assert_eq!(
        said["counts"]["fallbacks"],
        said["fallbacks"].as_array().unwrap().len()
    );
}

#[test]
fn text_says_the_same_to_people() {
    let (exit, out, _) = inspect(&[]);
    assert_eq!(exit, 0);
    for part in [
        "Shop 7 (OpenAPI 3.1.0)",
        "2 operations in 1 groups",
        "1 paged",
        "GET /items",
        "Page<Item>; paged by page (recognised)",
        &format!("shop.json:{}", line_of("\"odd\"")),
    ] {
        assert!(out.contains(part), "`{part}` is not in:\n{out}");
    }
}

#[test]
fn a_configuration_counts() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("specwright.toml");
    fs::write(
        &config,
        "[select]\nexclude = [\"operation:create_item\"]\n[pagination]\nstyle = \"none\"\n",
    )
    .unwrap();
    let (exit, out, _) = inspect(&["--format", "json", "--config", config.to_str().unwrap()]);
    let said: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(
        (
            exit,
            &said["counts"]["operations"],
            &said["counts"]["paged"]
        ),
        (0, &json!(1), &json!(0))
    );
}
