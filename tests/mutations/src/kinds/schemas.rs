//! What happens to schemas as wholes.

use serde_json::{Value, json};

use super::{at, escaped, keys, kinds, rename, schemas, set, unset};

fn any(document: &mut Value, number: usize, edit: impl Fn(&mut Value) -> bool) -> bool {
    let places = schemas(document);
    at(document, number, places, edit)
}

/// Only schemas that have a name.
fn named(document: &mut Value, number: usize, edit: impl Fn(&mut Value) -> bool) -> bool {
    let places = keys(&document["components"]["schemas"])
        .iter()
        .map(|name| format!("/components/schemas/{}", escaped(name)))
        .collect();
    at(document, number, places, edit)
}

fn values(schema: &mut Value) -> Option<&mut Vec<Value>> {
    let listed = schema.get_mut("enum")?.as_array_mut()?;
    (listed.len() > 1 && listed.iter().all(Value::is_string)).then_some(listed)
}

fn renamed(document: &mut Value, number: usize) -> bool {
    let Some(name) = keys(&document["components"]["schemas"])
        .into_iter()
        .nth(number)
    else {
        return false;
    };
    let (old, new) = (
        format!("#/components/schemas/{}", escaped(&name)),
        "#/components/schemas/ZzOther".to_owned(),
    );
    rereferred(document, &old, &new);
    let all = document["components"]["schemas"].as_object_mut();
    all.is_some_and(|all| rename(all, &name, "ZzOther"))
}

fn rereferred(value: &mut Value, old: &str, new: &str) {
    match value {
        Value::String(text) if text == old => new.clone_into(text),
        Value::Array(items) => items.iter_mut().for_each(|item| rereferred(item, old, new)),
        Value::Object(members) => members
            .values_mut()
            .for_each(|value| rereferred(value, old, new)),
        _ => {}
    }
}

fn variants(schema: &mut Value) -> Option<&mut Vec<Value>> {
    schema
        .get_mut("oneOf")?
        .as_array_mut()
        .filter(|all| all.len() > 1)
}

kinds! {
    "schema: its description changed", harmless, |d, n| named(d, n, |s| set(s, "description", json!("Other words.")));
    "schema: an example", harmless, |d, n| named(d, n, |s| s["type"] == "object" && set(s, "example", json!({"a": 1})));
    "schema: one more, which nothing uses", harmless, |d, n| n == 0 && set(&mut d["components"]["schemas"], "ZzUnused", json!({"type": "object", "properties": {"a": {"type": "string"}}}));
    "schema: an extension", harmless, |d, n| named(d, n, |s| set(s, "x-internal", json!("yes")));
    "schema: external documentation", harmless, |d, n| named(d, n, |s| s["type"] == "object" && set(s, "externalDocs", json!({"url": "https://docs.example/"})));
    "enum: a value more", harmless, |d, n| any(d, n, |s| values(s).is_some_and(|all| { all.push(json!("zz_new")); true }));
    "enum: in another order", harmless, |d, n| any(d, n, |s| values(s).is_some_and(|all| { all.reverse(); true }));
    "object: no other members", harmless, |d, n| any(d, n, |s| s["type"] == "object" && s.get("properties").is_some() && s.get("additionalProperties").is_none() && set(s, "additionalProperties", json!(false)));
    "object: a least number of members taken off", harmless, |d, n| any(d, n, |s| unset(s, "minProperties"));
    "list: a largest number of items taken off", harmless, |d, n| any(d, n, |s| unset(s, "maxItems"));
    "oneOf: a variant more", harmless, |d, n| any(d, n, |s| {
        if s.get("discriminator").is_some() { return false; }
        variants(s).is_some_and(|all| { all.push(json!({"type": "array", "items": {"type": "array", "items": {"type": "boolean"}}})); true })
    });
    "enum: a value less", breaking, |d, n| any(d, n, |s| values(s).is_some_and(|all| all.pop().is_some()));
    "enum: another value instead of one", breaking, |d, n| any(d, n, |s| values(s).is_some_and(|all| { all.pop(); all.push(json!("zz_new")); true }));
    "enum: any text", breaking, |d, n| any(d, n, |s| values(s).is_some() && unset(s, "enum"));
    "schema: another name", breaking, renamed;
    "object: a map", breaking, |d, n| any(d, n, |s| s["type"] == "object" && s.get("properties").is_some() && { *s = json!({"type": "object", "additionalProperties": {"type": "string"}}); true });
    "object: other members kept", breaking, |d, n| any(d, n, |s| s["type"] == "object" && s.get("properties").is_some() && set(s, "additionalProperties", json!({"type": "string"})));
    "map: values of another type", breaking, |d, n| any(d, n, |s| s["additionalProperties"].is_object() && set(s, "additionalProperties", json!({"type": "boolean"})));
    "object: at least one member", breaking, |d, n| any(d, n, |s| s["type"] == "object" && s.get("properties").is_some() && set(s, "minProperties", json!(1)));
    "list: at most two items", breaking, |d, n| any(d, n, |s| s["type"] == "array" && set(s, "maxItems", json!(2)));
    "list: no item twice", breaking, |d, n| any(d, n, |s| s["type"] == "array" && set(s, "uniqueItems", json!(true)));
    "allOf: a part less", breaking, |d, n| any(d, n, |s| s["allOf"].as_array_mut().filter(|parts| parts.len() > 1).is_some_and(|parts| parts.pop().is_some()));
    "allOf: a part more", breaking, |d, n| any(d, n, |s| s["allOf"].as_array_mut().is_some_and(|parts| { parts.push(json!({"type": "object", "required": ["zz_new"], "properties": {"zz_new": {"type": "string"}}})); true }));
    "oneOf: a variant less", breaking, |d, n| any(d, n, |s| variants(s).filter(|all| all.len() > 2).is_some_and(|all| all.pop().is_some()));
    "discriminator: another member", breaking, |d, n| any(d, n, |s| s["discriminator"].get("propertyName").is_some() && set(&mut s["discriminator"], "propertyName", json!("zz_kind")));
    "discriminator: another tag", breaking, |d, n| any(d, n, |s| {
        let Some(mapping) = s["discriminator"]["mapping"].as_object_mut() else { return false };
        let first = mapping.keys().next().cloned();
        first.is_some_and(|first| rename(mapping, &first, "zz_tag"))
    });
    "schema: a title", harmless, |d, n| named(d, n, |s| s["type"] == "object" && set(s, "title", json!("Other")));
    "schema: deprecated", harmless, |d, n| named(d, n, |s| s["type"] == "object" && set(s, "deprecated", json!(true)));
    "object: a greatest number of members taken off", harmless, |d, n| any(d, n, |s| unset(s, "maxProperties"));
    "list: items may be the same", harmless, |d, n| any(d, n, |s| s["uniqueItems"] == true && unset(s, "uniqueItems"));
    "oneOf: in another order", breaking, |d, n| any(d, n, |s| variants(s).is_some_and(|all| { all.reverse(); true }));
    "oneOf: anyOf", breaking, |d, n| any(d, n, |s| s.get("anyOf").is_none() && s.as_object_mut().is_some_and(|s| rename(s, "oneOf", "anyOf")));
    "anyOf: a variant less", breaking, |d, n| any(d, n, |s| s["anyOf"].as_array_mut().filter(|all| all.len() > 2).is_some_and(|all| all.pop().is_some()));
    "allOf: in another order", breaking, |d, n| any(d, n, |s| s["allOf"].as_array_mut().filter(|all| all.len() > 1).is_some_and(|all| { all.reverse(); true }));
    "enum: numbers", breaking, |d, n| any(d, n, |s| s["type"] == "string" && values(s).is_some() && set(s, "type", json!("integer")) && set(s, "enum", json!([1, 2])));
    "discriminator: taken off", breaking, |d, n| any(d, n, |s| unset(s, "discriminator"));
}
