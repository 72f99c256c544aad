//! Values that a document allows, made from its schemas alone.

use serde_json::{Map, Value, json};

/// A JSON answer that the document describes.
pub(crate) struct Answer {
    /// `GET /pets/{id}`
    pub(crate) route: String,
    /// The fullest value, and the barest one.
    pub(crate) texts: [String; 2],
}

/// Every JSON answer of every operation.
pub(crate) fn answers(document: &Value) -> Vec<Answer> {
    let mut found = Vec::new();
    let sampler = Sampler { document };
    for (path, item) in members(&document["paths"]) {
        for (method, operation) in
            members(item).filter(|(method, _)| crate::kinds::METHODS.contains(method))
        {
            let responses =
                members(&operation["responses"]).filter(|(status, _)| status.starts_with('2'));
            let mut schemas = responses.filter_map(|(_, response)| {
                let response = sampler.resolved(response);
                response
                    .get("content")?
                    .get("application/json")?
                    .get("schema")
            });
            // Of several answers none is the type of the call.
            let (Some(schema), None) = (schemas.next(), schemas.next()) else {
                continue;
            };
            let texts = [true, false].map(|full| sampler.sample(schema, full, 0).to_string());
            found.push(Answer {
                route: format!("{} {path}", method.to_uppercase()),
                texts,
            });
        }
    }
    found
}

fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value
        .as_object()
        .into_iter()
        .flatten()
        .map(|(key, value)| (key.as_str(), value))
}

struct Sampler<'d> {
    document: &'d Value,
}

/// How deep a value may be before what is optional is left out.
const DEEP: usize = 6;

impl<'d> Sampler<'d> {
    fn resolved<'v>(&self, value: &'v Value) -> &'v Value
    where
        'd: 'v,
    {
        match value.get("$ref").and_then(Value::as_str) {
            Some(reference) => self
                .document
                .pointer(reference.trim_start_matches('#'))
                .map_or(value, |value| self.resolved(value)),
            None => value,
        }
    }

    /// A schema with everything that `allOf` brings.
    fn merged(&self, schema: &Value) -> Map<String, Value> {
        let schema = self.resolved(schema);
        let mut whole = Map::new();
        for part in schema["allOf"].as_array().into_iter().flatten() {
            merge(&mut whole, self.merged(part));
        }
        let mut own = schema.as_object().cloned().unwrap_or_default();
        own.remove("allOf");
        merge(&mut whole, own);
        whole
    }

    fn sample(&self, schema: &Value, full: bool, depth: usize) -> Value {
        let merged = self.merged(schema);
        self.of_merged(&merged, full, depth)
    }

    fn of_merged(&self, schema: &Map<String, Value>, full: bool, depth: usize) -> Value {
        if let Some(first) = schema.get("enum").and_then(|values| values.get(0)) {
            return first.clone();
        }
        if let Some(constant) = schema.get("const") {
            return constant.clone();
        }
        for word in ["oneOf", "anyOf"] {
            if let Some(first) = schema.get(word).and_then(|variants| variants.get(0)) {
                return self.tagged(schema, first, full, depth);
            }
        }
        let ty = schema.get("type").map(|ty| match ty {
            Value::Array(types) => types.first().cloned().unwrap_or_default(),
            other => other.clone(),
        });
        match ty.as_ref().and_then(Value::as_str) {
            Some("boolean") => json!(true),
            Some("integer") => schema.get("minimum").cloned().unwrap_or(json!(7)),
            Some("number") => json!(1.5),
            Some("array") => {
                let item = schema.get("items").filter(|_| full && depth < DEEP);
                Value::Array(
                    item.map(|item| self.sample(item, full, depth + 1))
                        .into_iter()
                        .collect(),
                )
            }
            Some("object") | None => self.object(schema, full, depth),
            _ => json!(text(schema)),
        }
    }

    /// The first variant of a union, with the tag that tells it.
    fn tagged(&self, union: &Map<String, Value>, first: &Value, full: bool, depth: usize) -> Value {
        let mut value = self.sample(first, full, depth + 1);
        let discriminator = union.get("discriminator");
        let property = discriminator.and_then(|found| found.get("propertyName")?.as_str());
        if let (Some(property), Some(object)) = (property, value.as_object_mut()) {
            let reference = first["$ref"].as_str().unwrap_or_default();
            let mapping = discriminator.and_then(|found| found.get("mapping")?.as_object());
            let mapped = mapping.and_then(|mapping| {
                mapping
                    .iter()
                    .find(|(_, target)| target.as_str() == Some(reference))
            });
            let name = mapped.map_or_else(
                || reference.rsplit('/').next().unwrap_or_default(),
                |(name, _)| name.as_str(),
            );
            object.insert(property.to_owned(), json!(name));
        }
        value
    }

    fn object(&self, schema: &Map<String, Value>, full: bool, depth: usize) -> Value {
        let required: Vec<&str> = schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let mut object = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let merged = property["writeOnly"] == true;
            if !merged && (required.contains(&name.as_str()) || (full && depth < DEEP)) {
                object.insert(name.clone(), self.sample(property, full, depth + 1));
            }
        }
        if let Some(rest) = schema
            .get("additionalProperties")
            .filter(|rest| rest.is_object() && full)
        {
            object.insert("another".to_owned(), self.sample(rest, full, depth + 1));
        }
        Value::Object(object)
    }
}

/// Adds what is not there; properties and required members are put together.
fn merge(into: &mut Map<String, Value>, other: Map<String, Value>) {
    for (key, value) in other {
        match (into.get_mut(&key), value) {
            (Some(Value::Object(old)), Value::Object(new)) if key == "properties" => {
                for (name, property) in new {
                    match (old.get_mut(&name), property) {
                        (Some(Value::Object(old)), Value::Object(new)) => merge(old, new),
                        (_, property) => drop(old.insert(name, property)),
                    }
                }
            }
            (Some(Value::Array(old)), Value::Array(new)) if key == "required" => old.extend(new),
            (_, value) => drop(into.insert(key, value)),
        }
    }
}

fn text(schema: &Map<String, Value>) -> String {
    let format = schema
        .get("format")
        .and_then(Value::as_str)
        .unwrap_or_default();
    match format {
        "date-time" => "2026-11-01T12:30:00Z".to_owned(),
        "date" => "2026-11-01".to_owned(),
        "uuid" => "f174e90a-fafe-4643-bbbc-4a0ed4fc8415".to_owned(),
        "uri" => "https://shop.example/a".to_owned(),
        "byte" => "AAEC".to_owned(),
        _ => "x".repeat(
            schema
                .get("minLength")
                .and_then(Value::as_u64)
                .unwrap_or(3)
                .max(1) as usize,
        ),
    }
}
