//! From OpenAPI 3.0 schemas to JSON Schema 2020-12.
//!
//! In: a schema object and a direction. Out: one self-contained JSON Schema. What always holds: `nullable` becomes a type,
//! a member that every part of an `allOf` marks `readOnly` is absent from requests (`writeOnly`: from responses) together
//! with its `required`, and a request may have no member that is not described.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::document::Document;

/// Which way a body travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From client to server.
    Request,
    /// From server to client.
    Response,
}

impl Direction {
    /// The keyword that keeps a member out of bodies of this direction.
    fn excluding(self) -> &'static str {
        match self {
            Self::Request => "readOnly",
            Self::Response => "writeOnly",
        }
    }
}

/// A validator for bodies of this schema; formats are asserted.
///
/// # Panics
/// When the converted schema is not valid JSON Schema.
#[must_use]
pub fn validator(
    document: &Document,
    schema: &Value,
    direction: Direction,
) -> jsonschema::Validator {
    let schema = to_json_schema(document, schema, direction);
    let options = jsonschema::draft202012::options().should_validate_formats(true);
    options
        .build(&schema)
        .unwrap_or_else(|error| panic!("not a JSON Schema: {error}\n{schema:#}"))
}

/// Converts a schema. References are replaced by what they refer to.
#[must_use]
pub fn to_json_schema(document: &Document, schema: &Value, direction: Direction) -> Value {
    let converter = Converter {
        document,
        direction,
    };
    converter.outermost(schema, 0)
}

struct Converter<'a> {
    document: &'a Document,
    direction: Direction,
}

impl Converter<'_> {
    /// A schema that is not a part of an `allOf`: here it is decided which members a body of this direction has.
    fn outermost(&self, schema: &Value, depth: usize) -> Value {
        assert!(
            depth < 64,
            "schemas that contain themselves are not converted"
        );
        let mut members = BTreeMap::new();
        self.members(schema, &mut members);
        let excluded: Vec<&str> = members
            .iter()
            .filter(|(_, all)| **all)
            .map(|(name, _)| *name)
            .collect();
        let mut converted = self.part(schema, &excluded, depth);
        if self.direction == Direction::Request && !members.is_empty() {
            converted.insert("unevaluatedProperties".to_owned(), json!(false));
        }
        Value::Object(converted)
    }

    /// Collects the members of a schema and of the parts of its `allOf`: whether every declaration excludes them.
    fn members<'v>(&'v self, schema: &'v Value, into: &mut BTreeMap<&'v str, bool>) {
        let schema = self.document.resolve(schema);
        for (name, member) in schema
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            let marked = self
                .document
                .resolve(member)
                .get(self.direction.excluding())
                == Some(&json!(true));
            into.entry(name)
                .and_modify(|all| *all &= marked)
                .or_insert(marked);
        }
        for part in schema
            .get("allOf")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            self.members(part, into);
        }
    }

    fn part(&self, schema: &Value, excluded: &[&str], depth: usize) -> Map<String, Value> {
        let schema = self.document.resolve(schema);
        let mut converted = Map::new();
        for (keyword, value) in schema.as_object().into_iter().flatten() {
            let value = match keyword.as_str() {
                "properties" => self.properties(value, excluded, depth),
                "required" => without(value, excluded),
                "items" | "not" => self.outermost(value, depth + 1),
                "additionalProperties" if value.is_object() => self.outermost(value, depth + 1),
                "allOf" => self.list(value, |part| {
                    Value::Object(self.part(part, excluded, depth + 1))
                }),
                "anyOf" | "oneOf" => self.list(value, |part| self.outermost(part, depth + 1)),
                "nullable" | "readOnly" | "writeOnly" | "example" | "discriminator" | "xml"
                | "externalDocs" => continue,
                _ => value.clone(),
            };
            converted.insert(keyword.clone(), value);
        }
        if schema.get("nullable") == Some(&json!(true)) {
            // OpenAPI 3.0.3: `nullable` only adds "null" to the `type` of the same schema object.
            if let Some(kind) = schema.get("type") {
                converted.insert("type".to_owned(), json!([kind, "null"]));
            }
        }
        converted
    }

    fn properties(&self, value: &Value, excluded: &[&str], depth: usize) -> Value {
        let members = value
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(name, _)| !excluded.contains(&name.as_str()));
        Value::Object(
            members
                .map(|(name, member)| (name.clone(), self.outermost(member, depth + 1)))
                .collect(),
        )
    }

    fn list(&self, value: &Value, convert: impl Fn(&Value) -> Value) -> Value {
        value
            .as_array()
            .into_iter()
            .flatten()
            .map(convert)
            .collect()
    }
}

fn without(required: &Value, excluded: &[&str]) -> Value {
    let names = required.as_array().into_iter().flatten();
    names
        .filter(|name| !name.as_str().is_some_and(|name| excluded.contains(&name)))
        .cloned()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document() -> Document {
        Document::parse(
            "components:\n  schemas:\n    Stored:\n      type: object\n      required: [id]\n      properties:\n        \
             id: {type: string, readOnly: true}\n        note: {type: string, nullable: true, maxLength: 3}\n",
        )
    }

    #[test]
    fn a_read_only_member_is_required_in_a_response_and_refused_in_a_request() {
        let (document, schema) = (
            document(),
            json!({"allOf": [{"$ref": "#/components/schemas/Stored"}]}),
        );
        let request = validator(&document, &schema, Direction::Request);
        assert!(request.is_valid(&json!({"note": null})));
        assert!(!request.is_valid(&json!({"id": "a"})));
        let response = validator(&document, &schema, Direction::Response);
        assert!(response.is_valid(&json!({"id": "a", "unknown": 1})));
        assert!(!response.is_valid(&json!({"note": "abcd", "id": "a"})));
        assert!(!response.is_valid(&json!({})));
    }

    #[test]
    fn a_member_that_one_part_declares_without_read_only_is_sent() {
        let again = json!({"properties": {"id": {"type": "string"}}, "required": ["id"]});
        let schema = json!({"allOf": [{"$ref": "#/components/schemas/Stored"}, again]});
        let request = validator(&document(), &schema, Direction::Request);
        assert!(request.is_valid(&json!({"id": "a"})));
        assert!(!request.is_valid(&json!({"note": "a"})));
        assert!(!request.is_valid(&json!({"id": "a", "unknown": 1})));
    }
}
