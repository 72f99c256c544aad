//! What happens to operations, their bodies and answers, and to the API as a whole.

use serde_json::{Value, json};

use super::{METHODS, at, keys, kinds, operations, rename, set, unset};

fn any(document: &mut Value, number: usize, edit: impl Fn(&mut Value) -> bool) -> bool {
    let places = operations(document);
    at(document, number, places, edit)
}

/// Does something to the first success response of an operation; with its status.
fn answer(document: &mut Value, number: usize, edit: impl Fn(&mut Value, &str) -> bool) -> bool {
    any(document, number, |operation| {
        let statuses = keys(&operation["responses"]);
        let status = statuses.iter().find(|status| status.starts_with('2'));
        status.is_some_and(|status| edit(&mut operation["responses"], status))
    })
}

fn body(document: &mut Value, number: usize, edit: impl Fn(&mut Value) -> bool) -> bool {
    any(document, number, |operation| {
        operation.get("requestBody").is_some() && edit(&mut operation["requestBody"])
    })
}

fn path(document: &mut Value, number: usize, edit: impl Fn(&mut Value, &str) -> bool) -> bool {
    let Some(name) = keys(&document["paths"]).into_iter().nth(number) else {
        return false;
    };
    edit(&mut document["paths"], &name)
}

fn scheme(document: &mut Value, number: usize, edit: impl Fn(&mut Value) -> bool) -> bool {
    let places = keys(&document["components"]["securitySchemes"])
        .iter()
        .map(|name| format!("/components/securitySchemes/{name}"))
        .collect();
    at(document, number, places, edit)
}

/// Moves a body or an answer of an operation to the components.
fn referred(document: &mut Value, number: usize, member: &str, kind: &str) -> bool {
    let mut left = number;
    for place in operations(document) {
        let place = format!("{place}/{member}");
        let holder = match (member, document.pointer(&place)) {
            ("responses", Some(responses)) => {
                let statuses = keys(responses);
                let Some(status) = statuses.iter().find(|status| status.starts_with('2')) else {
                    continue;
                };
                format!("{place}/{status}")
            }
            _ => place,
        };
        let Some(found) = document.pointer_mut(&holder) else {
            continue;
        };
        if found.get("$ref").is_some() {
            continue;
        }
        if left == 0 {
            let moved = std::mem::replace(
                found,
                json!({"$ref": format!("#/components/{kind}/ZzMoved")}),
            );
            document["components"][kind]["ZzMoved"] = moved;
            return true;
        }
        left -= 1;
    }
    false
}

fn another_method(document: &mut Value, number: usize) -> bool {
    path(document, number, |paths, name| {
        let Some(item) = paths[name].as_object_mut() else {
            return false;
        };
        let there = METHODS.iter().find(|method| item.contains_key(**method));
        let free = ["put", "patch", "delete", "post"]
            .iter()
            .find(|method| !item.contains_key(**method));
        matches!((there, free), (Some(there), Some(free)) if rename(item, there, free))
    })
}

const NEW_OPERATION: &str =
    r#"{"get": {"operationId": "zz_new", "responses": {"204": {"description": "Done."}}}}"#;

kinds! {
    "operation: its description changed", harmless, |d, n| any(d, n, |o| set(o, "description", json!("Other words.")));
    "operation: its summary changed", harmless, |d, n| any(d, n, |o| set(o, "summary", json!("Other words")));
    "operation: deprecated", harmless, |d, n| any(d, n, |o| set(o, "deprecated", json!(true)));
    "operation: an extension", harmless, |d, n| any(d, n, |o| set(o, "x-internal", json!(1)));
    "operation: one more", harmless, |d, n| n == 0 && set(&mut d["paths"], "/zz/new", serde_json::from_str(NEW_OPERATION).unwrap_or_default());
    "operation: a documented error more", harmless, |d, n| any(d, n, |o| o["responses"].get("418").is_none() && set(&mut o["responses"], "418", json!({"description": "A teapot."})));
    "operation: one more way to authenticate", harmless, |d, n| {
        let Some(name) = keys(&d["components"]["securitySchemes"]).pop() else { return false };
        // An empty list asks for none.
        any(d, n, |o| match o["security"].as_array_mut().filter(|all| !all.is_empty()) {
            Some(all) => { all.push(json!({ name.as_str(): [] })); true }
            None => false,
        })
    };
    "answer: its description changed", harmless, |d, n| answer(d, n, |r, status| r[status].get("$ref").is_none() && set(&mut r[status], "description", json!("Other words.")));
    "answer: moved to the components", breaking, |d, n| referred(d, n, "responses", "responses");
    "answer: an example", harmless, |d, n| answer(d, n, |r, status| r[status]["content"].get("application/json").is_some() && set(&mut r[status]["content"]["application/json"], "example", json!({"a": 1})));
    "body: its description changed", harmless, |d, n| body(d, n, |b| set(b, "description", json!("Other words.")));
    "body: moved to the components", breaking, |d, n| referred(d, n, "requestBody", "requestBodies");
    "API: another version and description", harmless, |d, n| n == 0 && set(&mut d["info"], "version", json!("99")) && set(&mut d["info"], "description", json!("Other words."));
    "API: a server more", harmless, |d, n| n == 0 && d["servers"].as_array_mut().is_some_and(|all| { all.push(json!({"url": "https://other.example"})); true });
    "operation: external documentation", harmless, |d, n| any(d, n, |o| set(o, "externalDocs", json!({"url": "https://docs.example/"})));
    "answer: an extension", harmless, |d, n| answer(d, n, |r, status| r[status].get("$ref").is_none() && set(&mut r[status], "x-internal", json!(true)));
    "API: an extension", harmless, |d, n| n == 0 && set(d, "x-internal", json!({"a": 1}));
    "API: words about a tag", harmless, |d, n| d["tags"].as_array_mut().and_then(|tags| tags.get_mut(n)).is_some_and(|tag| set(tag, "description", json!("Other words.")));
    "API: contact and license", harmless, |d, n| n == 0 && set(&mut d["info"], "contact", json!({"name": "Ada"}));
    "API: one more security scheme", harmless, |d, n| n == 0 && set(&mut d["components"]["securitySchemes"], "zz_new", json!({"type": "http", "scheme": "bearer"}));
    "operation: removed", breaking, |d, n| path(d, n, |paths, name| {
        let method = METHODS.iter().find(|method| paths[name].get(**method).is_some());
        method.is_some_and(|method| unset(&mut paths[name], method))
    });
    "path: removed", breaking, |d, n| path(d, n, |paths, name| keys(paths).len() > 1 && unset(paths, name));
    "operation: another operationId", breaking, |d, n| any(d, n, |o| set(o, "operationId", json!("zz_other")));
    "operation: another tag", breaking, |d, n| any(d, n, |o| o.get("tags").is_some() && set(o, "tags", json!(["Zz other"])));
    "path: another path", breaking, |d, n| path(d, n, |paths, name| paths.as_object_mut().is_some_and(|all| rename(all, name, &format!("/zz{name}"))));
    "operation: another method", breaking, another_method;
    "operation: fewer ways to authenticate", breaking, |d, n| any(d, n, |o| o["security"].as_array_mut().filter(|all| all.len() > 1).is_some_and(|all| all.pop().is_some()));
    "operation: another server", breaking, |d, n| any(d, n, |o| set(o, "servers", json!([{"url": "https://other.example"}])));
    "answer: another status", breaking, |d, n| answer(d, n, |r, status| r.as_object_mut().is_some_and(|all| rename(all, status, "202")));
    "answer: without a body", breaking, |d, n| answer(d, n, |r, status| unset(&mut r[status], "content"));
    "answer: a list of what it was", breaking, |d, n| answer(d, n, |r, status| {
        let Some(schema) = r[status]["content"]["application/json"].get("schema").cloned() else { return false };
        set(&mut r[status]["content"]["application/json"], "schema", json!({"type": "array", "items": schema}))
    });
    "answer: one more, of another shape", breaking, |d, n| answer(d, n, |r, _| r.get("203").is_none() && set(r, "203", json!({"description": "Another.", "content": {"application/json": {"schema": {"type": "object", "required": ["zz"], "properties": {"zz": {"type": "string"}}}}}})));
    "answer: a header", breaking, |d, n| answer(d, n, |r, status| r[status].get("$ref").is_none() && r[status].get("headers").is_none() && set(&mut r[status], "headers", json!({"X-Zz": {"schema": {"type": "string"}}})));
    "answer: text", breaking, |d, n| answer(d, n, |r, status| r[status]["content"].is_object() && set(&mut r[status], "content", json!({"text/plain": {"schema": {"type": "string"}}})));
    "body: removed", breaking, |d, n| any(d, n, |o| unset(o, "requestBody"));
    "body: added, required", breaking, |d, n| any(d, n, |o| o.get("requestBody").is_none() && set(o, "requestBody", json!({"required": true, "content": {"application/json": {"schema": {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}}}}})));
    "body: may be left out", breaking, |d, n| body(d, n, |b| b["required"] == true && unset(b, "required"));
    "body: one more media type", breaking, |d, n| body(d, n, |b| b["content"].get("text/plain").is_none() && set(&mut b["content"], "text/plain", json!({"schema": {"type": "string"}})));
    "body: as a form", breaking, |d, n| body(d, n, |b| b["content"].as_object_mut().is_some_and(|all| rename(all, "application/json", "application/x-www-form-urlencoded")));
    "API: another server first", breaking, |d, n| n == 0 && d["servers"].as_array_mut().is_some_and(|all| { all.insert(0, json!({"url": "https://other.example"})); true });
    "API: a security scheme of another name", breaking, |d, n| scheme(d, n, |s| s["type"] == "apiKey" && set(s, "name", json!("X-Zz-Other")));
    "API: a security scheme of another kind", breaking, |d, n| scheme(d, n, |s| { *s = json!({"type": "http", "scheme": "basic"}); true });
}
