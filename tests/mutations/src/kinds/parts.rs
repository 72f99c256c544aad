//! What happens to the parts of multipart bodies and to the members of forms.

use serde_json::{Value, json};

use super::{escaped, keys, kinds, operations, rename, set, target, unset};

/// Every media type that has parts, with the name of each of them.
fn parts(document: &Value, media: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for operation in operations(document) {
        let place = format!("{operation}/requestBody/content/{}", escaped(media));
        let Some(mut schema) = document.pointer(&format!("{place}/schema")) else {
            continue;
        };
        if let Some(target) = target(schema) {
            schema = document.pointer(&target).unwrap_or(&Value::Null);
        }
        let composed = ["allOf", "oneOf", "anyOf"]
            .iter()
            .flat_map(|word| schema[*word].as_array());
        let all = std::iter::once(schema).chain(composed.flatten());
        let names = all.flat_map(|schema| keys(&schema["properties"]));
        found.extend(names.map(|name| (place.clone(), name)));
    }
    found
}

/// Does something to the encodings of a media type, for one of its parts.
fn encoded(
    document: &mut Value,
    number: usize,
    media: &str,
    edit: impl Fn(&mut Value, &str) -> bool,
) -> bool {
    let mut left = number;
    for (place, name) in parts(document, media) {
        let Some(found) = document.pointer_mut(&place) else {
            continue;
        };
        let mut encodings = found.get("encoding").cloned().unwrap_or_else(|| json!({}));
        if edit(&mut encodings, &name) {
            if left == 0 {
                found["encoding"] = encodings;
                return true;
            }
            left -= 1;
        }
    }
    false
}

const PARTS: &str = "multipart/form-data";
const FORM: &str = "application/x-www-form-urlencoded";

/// Says something of a part's encoding.
fn part(document: &mut Value, number: usize, key: &str, value: &Value) -> bool {
    encoded(document, number, PARTS, |all, name| {
        if !all[name].is_object() {
            all[name] = json!({});
        }
        set(&mut all[name], key, value.clone())
    })
}

/// Adds a header to a part.
fn add(document: &mut Value, number: usize, header: &Value) -> bool {
    encoded(document, number, PARTS, |all, name| {
        if !all[name].is_object() {
            all[name] = json!({});
        }
        if !all[name]["headers"].is_object() {
            all[name]["headers"] = json!({});
        }
        set(&mut all[name]["headers"], "X-Zz-New", header.clone())
    })
}

/// Does something to the first header of a part.
fn header(document: &mut Value, number: usize, edit: impl Fn(&mut Value) -> bool) -> bool {
    encoded(document, number, PARTS, |all, name| {
        let headers = all
            .get_mut(name)
            .and_then(|part| part["headers"].as_object_mut());
        headers
            .and_then(|headers| headers.values_mut().next())
            .is_some_and(&edit)
    })
}

fn headers(document: &mut Value, number: usize, edit: impl Fn(&mut Value) -> bool) -> bool {
    encoded(document, number, PARTS, |all, name| {
        let headers = all.get_mut(name).and_then(|part| part.get_mut("headers"));
        headers.is_some_and(&edit)
    })
}

/// Whether a part of its name is a list, by its encoding's place in the document.
fn list(document: &mut Value, number: usize, encoding: &Value) -> bool {
    let mut left = number;
    for (place, name) in parts(document, FORM) {
        let schema = format!("{place}/schema");
        let schema = document.pointer(&schema).and_then(target).unwrap_or(schema);
        let member = document.pointer(&format!("{schema}/properties/{}", escaped(&name)));
        if member.is_none_or(|member| member["type"] != "array") {
            continue;
        }
        if left > 0 {
            left -= 1;
            continue;
        }
        if let Some(found) = document.pointer_mut(&place) {
            found["encoding"] = json!({ name.as_str(): encoding });
        }
        return true;
    }
    false
}

kinds! {
    "part: a header that may be set", harmless, |d, n| add(d, n, &json!({"schema": {"type": "string"}}));
    "part: a header described otherwise", harmless, |d, n| header(d, n, |h| set(h, "description", json!("Other words.")));
    "part: a header deprecated", harmless, |d, n| header(d, n, |h| set(h, "deprecated", json!(true)));
    "part: a header not needed any more", harmless, |d, n| header(d, n, |h| h["required"] == true && unset(h, "required"));
    "part: a longer header", harmless, |d, n| header(d, n, |h| h["schema"]["maxLength"].is_number() && unset(&mut h["schema"], "maxLength"));
    "part: an extension of its encoding", harmless, |d, n| part(d, n, "x-internal", &json!(true));
    "part: a header that must be set", breaking, |d, n| add(d, n, &json!({"required": true, "schema": {"type": "string"}}));
    "part: a header needed", breaking, |d, n| header(d, n, |h| h["required"] != true && set(h, "required", json!(true)));
    "part: a header less", breaking, |d, n| headers(d, n, |all| { let last = keys(all).pop(); last.is_some_and(|last| unset(all, &last)) });
    "part: a header of another name", breaking, |d, n| headers(d, n, |all| all.as_object_mut().is_some_and(|all| { let first = all.keys().next().cloned(); first.is_some_and(|first| rename(all, &first, "X-Zz-Other")) }));
    "part: a header of another type", breaking, |d, n| header(d, n, |h| h["schema"]["type"] != "integer" && set(h, "schema", json!({"type": "integer"})));
    "part: a shorter header", breaking, |d, n| header(d, n, |h| h["schema"]["type"] == "string" && set(&mut h["schema"], "maxLength", json!(3)));
    "part: another media type", breaking, |d, n| part(d, n, "contentType", &json!("image/x-zz"));
    "part: any media type", breaking, |d, n| encoded(d, n, PARTS, |all, name| all.get_mut(name).is_some_and(|part| unset(part, "contentType")));
    "form: a list in one piece", breaking, |d, n| list(d, n, &json!({"style": "form", "explode": false}));
    "form: a list with spaces", breaking, |d, n| list(d, n, &json!({"style": "spaceDelimited", "explode": false}));
    "form: a list as it always was", harmless, |d, n| list(d, n, &json!({"style": "form", "explode": true}));
    "form: an extension of an encoding", harmless, |d, n| encoded(d, n, FORM, |all, name| { if !all[name].is_object() { all[name] = json!({}); } set(&mut all[name], "x-internal", json!(true)) });
}
