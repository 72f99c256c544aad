//! A document as plain JSON, with references followed.

use std::path::Path;

use serde_json::{Map, Value};
use specwright::load::{self, Document, Node, Place};

/// A document as JSON.
#[derive(Debug)]
pub struct Json(pub Value);

/// Loads a document twice: for the generator, and as plain JSON.
///
/// # Errors
/// There is no document to work with.
pub fn load(path: &Path) -> Result<(Document, Json), String> {
    let loaded = load::from_path(path);
    let document = loaded
        .document
        .ok_or_else(|| format!("{} cannot be used", path.display()))?;
    let root = document.get(&Place::root()).ok_or("no root")?;
    let json = json(root);
    Ok((document, Json(json)))
}

/// The value as JSON. A number beyond a double is the greatest there is: as a limit that is the same.
fn json(node: &Node) -> Value {
    match node {
        Node::Null => Value::Null,
        Node::Bool(flag) => Value::Bool(*flag),
        Node::Number(text) => serde_json::from_str(text).unwrap_or_else(|_| {
            let greatest = if text.starts_with('-') {
                f64::MIN
            } else {
                f64::MAX
            };
            Value::from(greatest)
        }),
        Node::String(text) => Value::from(&**text),
        Node::Array(items) => items.iter().map(json).collect(),
        Node::Object(object) => {
            let members = object
                .iter()
                .map(|(name, value)| (name.to_owned(), json(value)));
            Value::Object(members.collect())
        }
    }
}

impl Json {
    /// What a value refers to, or itself.
    #[must_use]
    pub fn resolve<'v>(&'v self, value: &'v Value) -> &'v Value {
        let mut value = value;
        for _ in 0..32 {
            let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
                break;
            };
            let Some(target) = reference
                .strip_prefix('#')
                .and_then(|pointer| self.0.pointer(pointer))
            else {
                break;
            };
            value = target;
        }
        value
    }

    /// A schema without `$ref` and `allOf`: the keywords of all of them, members and requirements united.
    #[must_use]
    pub fn flat(&self, schema: &Value, depth: usize) -> Map<String, Value> {
        let mut flat = Map::new();
        if depth > 24 {
            return flat;
        }
        let reference = schema.get("$ref").and_then(Value::as_str);
        if let Some(target) = reference.and_then(|text| self.0.pointer(text.strip_prefix('#')?)) {
            flat = self.flat(target, depth + 1);
        }
        for part in schema
            .get("allOf")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            merge(&mut flat, self.flat(part, depth + 1));
        }
        if let Value::Object(own) = schema {
            let own = own
                .iter()
                .filter(|(key, _)| !matches!(key.as_str(), "$ref" | "allOf"));
            merge(
                &mut flat,
                own.map(|(key, value)| (key.clone(), value.clone()))
                    .collect(),
            );
        }
        flat
    }

    /// The operation at a path template.
    #[must_use]
    pub fn operation(&self, method: &str, path: &str) -> &Value {
        let item = self.resolve(&self.0["paths"][path]);
        &item[method.to_ascii_lowercase()]
    }

    /// The parameter of that name and place, of the operation or its path.
    #[must_use]
    pub fn parameter(&self, method: &str, path: &str, location: &str, name: &str) -> &Value {
        // What stands beside the reference of a path item belongs to it as well.
        let beside = &self.0["paths"][path];
        let item = self.resolve(beside);
        let method = method.to_ascii_lowercase();
        let lists = [
            &item[&method]["parameters"],
            &beside[&method]["parameters"],
            &item["parameters"],
            &beside["parameters"],
        ];
        lists
            .into_iter()
            .flat_map(|list| list.as_array().into_iter().flatten())
            .map(|parameter| self.resolve(parameter))
            .find(|parameter| parameter["in"] == location && parameter["name"] == name)
            .unwrap_or(&Value::Null)
    }
}

/// A member that two parts declare: one that is writable in either may be sent.
fn both_of(first: Value, second: Value) -> Value {
    let read_only = first["readOnly"] == true && second["readOnly"] == true;
    serde_json::json!({"allOf": [first, second], "readOnly": read_only})
}

fn merge(into: &mut Map<String, Value>, more: Map<String, Value>) {
    for (key, value) in more {
        match (into.get_mut(&key), value) {
            (Some(Value::Object(old)), Value::Object(new)) if key == "properties" => {
                for (name, schema) in new {
                    let both = match old.remove(&name) {
                        Some(first) if first != schema => both_of(first, schema),
                        _ => schema,
                    };
                    old.insert(name, both);
                }
            }
            (Some(Value::Array(old)), Value::Array(new)) if key == "required" => {
                let new = new
                    .into_iter()
                    .filter(|name| !old.contains(name))
                    .collect::<Vec<_>>();
                old.extend(new);
            }
            (Some(Value::Array(old)), Value::Array(new)) if key == "enum" => {
                let both: Vec<Value> = old
                    .iter()
                    .filter(|value| new.contains(value))
                    .cloned()
                    .collect();
                if !both.is_empty() {
                    *old = both;
                }
            }
            (_, value) => {
                into.insert(key, value);
            }
        }
    }
}
