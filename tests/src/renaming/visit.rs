//! Where the names of a document stand.
//!
//! In: a document. Out: a call per name, of the places that [`super`] lists and no other. Mappings keep their order.

use serde_yaml::{Mapping, Value};

pub(super) type Visit<'v> = &'v mut dyn FnMut(&mut String);

/// Shows every name of a document to `visit`, which may change it.
pub(super) fn visit_document(document: &mut Value, visit: Visit<'_>) {
    if let Some(Value::Mapping(paths)) = document.get_mut("paths") {
        visit_keys(paths, visit);
        for (_, item) in paths.iter_mut() {
            visit_path_item(item, visit);
        }
    }
    let Some(Value::Mapping(components)) = document.get_mut("components") else {
        return;
    };
    for (kind, entries) in components.iter_mut() {
        let Value::Mapping(entries) = entries else {
            continue;
        };
        let kind = kind.as_str().unwrap_or_default().to_owned();
        if kind == "securitySchemes" {
            continue;
        }
        visit_keys(entries, visit);
        for (_, entry) in entries.iter_mut() {
            match kind.as_str() {
                "schemas" => visit_schema(entry, visit),
                "parameters" => visit_parameter(entry, visit),
                _ => visit_content(entry, visit),
            }
        }
    }
}

fn visit_path_item(item: &mut Value, visit: Visit<'_>) {
    let Value::Mapping(item) = item else { return };
    for (key, value) in item.iter_mut() {
        if key == "parameters" {
            visit_items(value, visit, visit_parameter);
            continue;
        }
        let Value::Mapping(operation) = value else {
            continue;
        };
        for (key, value) in operation.iter_mut() {
            match (key.as_str(), value) {
                (Some("operationId"), Value::String(id)) => visit(id),
                (Some("parameters"), value) => visit_items(value, visit, visit_parameter),
                (Some("requestBody"), value) => visit_content(value, visit),
                (Some("responses"), Value::Mapping(responses)) => {
                    responses
                        .iter_mut()
                        .for_each(|(_, response)| visit_content(response, visit));
                }
                _ => {}
            }
        }
    }
}

fn visit_parameter(parameter: &mut Value, visit: Visit<'_>) {
    let in_header = parameter.get("in").is_some_and(|place| place == "header");
    if let (false, Some(Value::String(name))) = (in_header, parameter.get_mut("name")) {
        visit(name);
    }
    visit_content(parameter, visit);
}

/// Whatever holds a reference, a schema, or media types with schemas.
fn visit_content(value: &mut Value, visit: Visit<'_>) {
    visit_reference(value, visit);
    if let Some(schema) = value.get_mut("schema") {
        visit_schema(schema, visit);
    }
    if let Some(Value::Mapping(content)) = value.get_mut("content") {
        content
            .iter_mut()
            .for_each(|(_, media)| visit_content(media, visit));
    }
}

fn visit_reference(value: &mut Value, visit: Visit<'_>) {
    if let Some(Value::String(reference)) = value.get_mut("$ref") {
        let (folder, name) = reference.rsplit_once('/').unwrap_or(("", reference));
        let mut name = name.to_owned();
        visit(&mut name);
        *reference = format!("{folder}/{name}");
    }
}

fn visit_schema(schema: &mut Value, visit: Visit<'_>) {
    visit_reference(schema, visit);
    let Value::Mapping(schema) = schema else {
        return;
    };
    for (keyword, value) in schema.iter_mut() {
        match (keyword.as_str(), value) {
            (Some("properties"), Value::Mapping(properties)) => {
                visit_keys(properties, visit);
                properties
                    .iter_mut()
                    .for_each(|(_, property)| visit_schema(property, visit));
            }
            (Some("required" | "enum"), Value::Sequence(names)) => {
                for name in names {
                    if let Value::String(name) = name {
                        visit(name);
                    }
                }
            }
            (Some("default"), Value::String(value)) => visit(value),
            (Some("items" | "not" | "additionalProperties"), value) => visit_schema(value, visit),
            (Some("allOf" | "anyOf" | "oneOf"), value) => visit_items(value, visit, visit_schema),
            _ => {}
        }
    }
}

fn visit_items(value: &mut Value, visit: Visit<'_>, each: fn(&mut Value, Visit<'_>)) {
    if let Value::Sequence(items) = value {
        items.iter_mut().for_each(|item| each(item, visit));
    }
}

fn visit_keys(mapping: &mut Mapping, visit: Visit<'_>) {
    let renamed = std::mem::take(mapping).into_iter().map(|(key, value)| {
        let Value::String(mut key) = key else {
            return (key, value);
        };
        visit(&mut key);
        (Value::String(key), value)
    });
    *mapping = renamed.collect();
}
