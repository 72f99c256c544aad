//! The copy of a document that a server of others' is given: what stands in examples as `$ref` is data there, not a reference
//! (OpenAPI 3.0.3, 4.7.23 Reference Object: only where the object may be one), but Prism's reader follows it, over the network too.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::document::Json;

/// The document itself where nothing in it can be misread, else a copy below `folder` without such members.
///
/// # Errors
/// The disk refuses.
pub fn served(document: &Path, json: &Json, folder: &Path) -> Result<PathBuf, String> {
    let mut copy = json.0.clone();
    if strip(&mut copy) == 0 {
        return Ok(document.to_owned());
    }
    let path = folder.join("served.json");
    std::fs::write(&path, copy.to_string()).map_err(|error| error.to_string())?;
    Ok(path)
}

/// Takes `$ref` out of whatever is data, and says how many there were.
fn strip(value: &mut Value) -> usize {
    match value {
        Value::Array(items) => items.iter_mut().map(strip).sum(),
        Value::Object(members) => members
            .iter_mut()
            .map(|(key, member)| match (key.as_str(), member) {
                ("example" | "default" | "enum" | "const", data) => strip_data(data),
                ("examples", data @ Value::Array(_)) => strip_data(data),
                ("examples", examples) => named(examples, strip_example),
                (
                    "properties" | "patternProperties" | "dependentSchemas" | "$defs" | "schemas"
                    | "responses" | "parameters" | "headers" | "callbacks" | "links" | "variables"
                    | "requestBodies" | "content" | "encoding" | "paths" | "webhooks",
                    entries,
                ) => named(entries, strip),
                (_, member) => strip(member),
            })
            .sum(),
        _ => 0,
    }
}

/// The entries of a map whose keys are the document's own words, among them `default` and `example`; or the items of a list.
fn named(value: &mut Value, each: fn(&mut Value) -> usize) -> usize {
    match value {
        Value::Object(entries) => entries.values_mut().map(each).sum(),
        Value::Array(items) => items.iter_mut().map(each).sum(),
        _ => 0,
    }
}

/// An Example Object, which may be a reference itself.
fn strip_example(example: &mut Value) -> usize {
    example.get_mut("value").map_or(0, strip_data)
}

fn strip_data(data: &mut Value) -> usize {
    match data {
        Value::Array(items) => items.iter_mut().map(strip_data).sum(),
        Value::Object(members) => {
            let own = usize::from(members.remove("$ref").is_some());
            own + members.values_mut().map(strip_data).sum::<usize>()
        }
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::strip;

    #[test]
    fn references_stay_and_data_loses_what_looks_like_one() {
        let mut document = json!({
            "paths": {"/a": {"get": {"responses": {"default": {"$ref": "#/components/responses/A"}}}}},
            "components": {
                "responses": {"A": {"content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/B"},
                    "examples": {"one": {"value": [{"$ref": "https://example.com/1", "id": 1}]}, "two": {"$ref": "#/components/examples/C"}}
                }}}},
                "schemas": {"B": {"properties": {
                    "default": {"$ref": "#/components/schemas/D"},
                    "$ref": {"type": "string", "example": "https://example.com/1"},
                    "list": {"default": {"$ref": "x"}, "enum": [{"$ref": "y"}]}
                }}}
            }
        });
        assert_eq!(strip(&mut document), 3);
        assert_eq!(
            document,
            json!({
                "paths": {"/a": {"get": {"responses": {"default": {"$ref": "#/components/responses/A"}}}}},
                "components": {
                    "responses": {"A": {"content": {"application/json": {
                        "schema": {"$ref": "#/components/schemas/B"},
                        "examples": {"one": {"value": [{"id": 1}]}, "two": {"$ref": "#/components/examples/C"}}
                    }}}},
                    "schemas": {"B": {"properties": {
                        "default": {"$ref": "#/components/schemas/D"},
                        "$ref": {"type": "string", "example": "https://example.com/1"},
                        "list": {"default": {}, "enum": [{}]}
                    }}}
                }
            })
        );
    }
}
