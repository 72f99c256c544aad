//! What happens to parameters.

use serde_json::{Value, json};

use super::{METHODS, at, escaped, keys, kinds, operations, parameters, set, unset};

fn any(document: &mut Value, number: usize, edit: impl Fn(&mut Value) -> bool) -> bool {
    let places = parameters(document);
    at(document, number, places, edit)
}

/// Does something to the schema of a parameter that is no path parameter.
fn schema(document: &mut Value, number: usize, edit: impl Fn(&mut Value) -> bool) -> bool {
    any(document, number, |parameter| {
        parameter["in"] != "path" && edit(&mut parameter["schema"])
    })
}

/// The same of those that are required.
fn schema_of_required(
    document: &mut Value,
    number: usize,
    edit: impl Fn(&mut Value) -> bool,
) -> bool {
    any(document, number, |parameter| {
        parameter["in"] != "path" && parameter["required"] == true && edit(&mut parameter["schema"])
    })
}

/// Whether a schema lists one text.
fn only(schema: &Value) -> bool {
    matches!(
        schema["enum"].as_array().map(Vec::as_slice),
        Some([Value::String(_)])
    )
}

/// Takes a parameter of that kind out of the operation that it stands in.
fn without(document: &mut Value, number: usize, wanted: impl Fn(&Value) -> bool) -> bool {
    let places = operations(document);
    at(document, number, places, |operation| {
        let list = operation["parameters"].as_array_mut();
        list.is_some_and(|list| {
            let before = list.len();
            list.retain(|parameter| !wanted(parameter));
            list.len() < before
        })
    })
}

fn add(document: &mut Value, number: usize, parameter: &Value) -> bool {
    let places = operations(document);
    at(document, number, places, |operation| {
        let Some(operation) = operation.as_object_mut() else {
            return false;
        };
        let list = operation.entry("parameters").or_insert_with(|| json!([]));
        list.as_array_mut().is_some_and(|list| {
            list.push(parameter.clone());
            true
        })
    })
}

/// Takes a parameter that stands in an operation out.
fn remove(document: &mut Value, number: usize) -> bool {
    let mut left = number;
    for place in operations(document) {
        let list = document.pointer_mut(&format!("{place}/parameters"));
        let Some(list) = list.and_then(Value::as_array_mut) else {
            continue;
        };
        if left < list.len() {
            list.remove(left);
            return true;
        }
        left -= list.len();
    }
    false
}

/// Moves a parameter of an operation to the components.
fn referred(document: &mut Value, number: usize) -> bool {
    let mut left = number;
    for place in operations(document) {
        let list = document.pointer_mut(&format!("{place}/parameters"));
        for parameter in list.and_then(Value::as_array_mut).into_iter().flatten() {
            if parameter.get("$ref").is_some() {
                continue;
            }
            if left == 0 {
                let moved = std::mem::replace(
                    parameter,
                    json!({"$ref": "#/components/parameters/ZzMoved"}),
                );
                document["components"]["parameters"]["ZzMoved"] = moved;
                return true;
            }
            left -= 1;
        }
    }
    false
}

/// Gives a path parameter another name, in its templates too.
fn renamed_in_path(document: &mut Value, number: usize) -> bool {
    let text = document.to_string();
    let places = parameters(document);
    let mut left = number;
    for place in places {
        let Some(parameter) = document.pointer(&place) else {
            continue;
        };
        if parameter["in"] != "path" {
            continue;
        }
        let Some(name) = parameter["name"].as_str().map(str::to_owned) else {
            continue;
        };
        if left > 0 {
            left -= 1;
            continue;
        }
        let changed = text
            .replace(&format!("{{{name}}}"), "{zz_other}")
            .replace(&format!("\"name\":\"{name}\""), "\"name\":\"zz_other\"");
        return serde_json::from_str(&changed)
            .map(|changed| *document = changed)
            .is_ok();
    }
    false
}

/// Moves the parameters of a path to its operations.
fn lowered(document: &mut Value, number: usize) -> bool {
    let places = keys(&document["paths"])
        .iter()
        .map(|path| format!("/paths/{}", escaped(path)))
        .collect();
    at(document, number, places, |item| {
        let Some(moved) = item["parameters"].as_array().cloned() else {
            return false;
        };
        unset(item, "parameters");
        for method in METHODS {
            let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) else {
                continue;
            };
            let own = operation.entry("parameters").or_insert_with(|| json!([]));
            if let Some(own) = own.as_array_mut() {
                own.splice(0..0, moved.iter().cloned());
            }
        }
        !moved.is_empty()
    })
}

kinds! {
    "parameter: its description changed", harmless, |d, n| any(d, n, |p| set(p, "description", json!("Other words.")));
    "parameter: an example", harmless, |d, n| any(d, n, |p| set(p, "example", json!("other")));
    "parameter: an extension", harmless, |d, n| any(d, n, |p| set(p, "x-internal", json!(true)));
    "parameter: added, optional, in the query", harmless, |d, n| add(d, n, &json!({"name": "zz_new", "in": "query", "schema": {"type": "string"}}));
    "parameter: added, optional, in a header", harmless, |d, n| add(d, n, &json!({"name": "X-Zz-New", "in": "header", "schema": {"type": "integer"}}));
    "parameter: moved to the components", breaking, referred;
    "parameter: deprecated", harmless, |d, n| any(d, n, |p| p["in"] != "path" && set(p, "deprecated", json!(true)));
    "parameter: a larger largest value", harmless, |d, n| schema(d, n, |s| s["maximum"].as_u64().is_some_and(|max| set(s, "maximum", json!(max * 2))));
    "parameter: another name in the path", breaking, renamed_in_path;
    "parameter: removed", breaking, remove;
    "parameter: added, required", breaking, |d, n| add(d, n, &json!({"name": "zz_new", "in": "query", "required": true, "schema": {"type": "string"}}));
    "parameter: added, required, with one value", breaking, |d, n| add(d, n, &json!({"name": "X-Zz-New", "in": "header", "required": true, "schema": {"type": "string", "enum": ["2"]}}));
    "parameter: one value of a required one", breaking, |d, n| schema_of_required(d, n, |s| s["enum"].as_array().map_or(s["type"] == "string", |all| all.len() > 1) && { let first = s["enum"][0].as_str().unwrap_or("zz").to_owned(); set(s, "enum", json!([first])) });
    "parameter: one value of an optional one", breaking, |d, n| schema(d, n, |s| s["enum"].as_array().is_some_and(|all| all.len() > 1) && { let first = s["enum"][0].clone(); set(s, "enum", json!([first])) });
    "parameter: a second value beside its one", breaking, |d, n| schema(d, n, |s| only(s) && s["enum"].as_array_mut().is_some_and(|all| { all.push(json!("zz_new")); true }));
    "parameter: another value than its one", breaking, |d, n| schema(d, n, |s| only(s) && set(s, "enum", json!(["zz_new"])));
    "parameter: with one value, removed", breaking, |d, n| without(d, n, |p| p["required"] == true && only(&p["schema"]));
    "parameter: with one value, optional", breaking, |d, n| any(d, n, |p| p["in"] != "path" && only(&p["schema"]) && p["required"] == true && unset(p, "required"));
    "parameter: an optional one required and with one value", breaking, |d, n| any(d, n, |p| p["in"] != "path" && p["schema"]["type"] == "string" && p["required"] != true && set(p, "required", json!(true)) && set(&mut p["schema"], "enum", json!(["zz"])));
    "parameter: an optional one required", breaking, |d, n| any(d, n, |p| p["in"] != "path" && set(p, "required", json!(true)));
    "parameter: a required one optional", breaking, |d, n| any(d, n, |p| p["in"] != "path" && p["required"] == true && unset(p, "required"));
    "parameter: another name", breaking, |d, n| any(d, n, |p| p["in"] != "path" && set(p, "name", json!("zz_other")));
    "parameter: query → header", breaking, |d, n| any(d, n, |p| p["in"] == "query" && set(p, "in", json!("header")));
    "parameter: string → integer", breaking, |d, n| any(d, n, |p| p["schema"]["type"] == "string" && set(p, "schema", json!({"type": "integer"})));
    "parameter: integer → string", breaking, |d, n| any(d, n, |p| p["schema"]["type"] == "integer" && set(p, "schema", json!({"type": "string"})));
    "parameter: one → list", breaking, |d, n| schema(d, n, |s| s["type"] == "string" && { let one = s.clone(); *s = json!({"type": "array", "items": one}); true });
    "parameter: a list in one piece", breaking, |d, n| any(d, n, |p| p["schema"]["type"] == "array" && set(p, "explode", json!(false)));
    "parameter: a smaller largest value", breaking, |d, n| schema(d, n, |s| s["maximum"].as_u64().is_some_and(|max| max > 1 && set(s, "maximum", json!(max - 1))));
    "parameter: a largest length", breaking, |d, n| any(d, n, |p| p["schema"]["type"] == "string" && set(&mut p["schema"], "maxLength", json!(4)));
    "parameter: its style said", harmless, |d, n| any(d, n, |p| p.get("style").is_none() && p["schema"].is_object() && { let style = if p["in"] == "query" || p["in"] == "cookie" { "form" } else { "simple" }; set(p, "style", json!(style)) });
    "parameter: that it is in pieces said", harmless, |d, n| any(d, n, |p| p["in"] == "query" && p.get("explode").is_none() && p["schema"].is_object() && set(p, "explode", json!(true)));
    "parameter: a title of its schema", harmless, |d, n| any(d, n, |p| p["schema"]["type"].is_string() && set(&mut p["schema"], "title", json!("Other")));
    "parameter: a default", harmless, |d, n| schema(d, n, |s| s["type"] == "boolean" && s.get("default").is_none() && set(s, "default", json!(false)));
    "parameter: another default", breaking, |d, n| schema(d, n, |s| s["default"].is_number() && { let other = s["default"].as_i64().unwrap_or(1) + 1; set(s, "default", json!(other)) });
    "parameter: no default any more", harmless, |d, n| schema(d, n, |s| unset(s, "default"));
    "parameter: a listed value more", harmless, |d, n| schema(d, n, |s| s["enum"].as_array_mut().filter(|all| all.len() > 1 && all.iter().all(Value::is_string)).is_some_and(|all| { all.push(json!("zz_new")); true }));
    "parameter: a listed value less", breaking, |d, n| schema(d, n, |s| s["enum"].as_array_mut().filter(|all| all.len() > 2).is_some_and(|all| all.pop().is_some()));
    "parameter: listed values", breaking, |d, n| schema(d, n, |s| s["type"] == "string" && s.get("enum").is_none() && set(s, "enum", json!(["a", "b"])));
    "parameter: a list with bars", breaking, |d, n| any(d, n, |p| p["in"] == "query" && p["schema"]["type"] == "array" && set(p, "style", json!("pipeDelimited")) && set(p, "explode", json!(false)));
    "parameter: a list with spaces", breaking, |d, n| any(d, n, |p| p["in"] == "query" && p["schema"]["type"] == "array" && set(p, "style", json!("spaceDelimited")) && set(p, "explode", json!(false)));
    "parameter: an object in brackets", breaking, |d, n| any(d, n, |p| p["in"] == "query" && p["schema"]["type"] == "object" && set(p, "style", json!("deepObject")));
    "parameter: reserved characters as they are", breaking, |d, n| any(d, n, |p| p["in"] == "query" && p["schema"].is_object() && set(p, "allowReserved", json!(true)));
    "parameter: as JSON", breaking, |d, n| any(d, n, |p| p["in"] == "query" && p["schema"].is_object() && { let schema = p["schema"].clone(); unset(p, "schema") && set(p, "content", json!({"application/json": {"schema": schema}})) });
    "parameter: string → date", breaking, |d, n| schema(d, n, |s| s["type"] == "string" && s.get("format").is_none() && s.get("enum").is_none() && set(s, "format", json!("date")));
    "parameters: in another order", breaking, |d, n| { let places = operations(d); at(d, n, places, |o| o["parameters"].as_array_mut().is_some_and(|all| { all.reverse(); all.len() > 1 })) };
    "parameters: of the path said at its operations", breaking, lowered;
}
