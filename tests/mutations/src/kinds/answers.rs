//! What happens to the headers and links of answers, and to what is said of errors.

use serde_json::{Value, json};

use super::{at, escaped, keys, kinds, operations, rename, require, set, target, unset};

/// The places of the answers of operations with such a status, where they stand, and among the components.
fn answers(document: &Value, wanted: fn(&str) -> bool) -> Vec<String> {
    let mut places = Vec::new();
    for operation in operations(document) {
        let responses = document
            .pointer(&operation)
            .map(|operation| &operation["responses"]);
        for (status, response) in responses.and_then(Value::as_object).into_iter().flatten() {
            if !wanted(status) {
                continue;
            }
            let own = || format!("{operation}/responses/{status}");
            let place = target(response).unwrap_or_else(own);
            if !places.contains(&place) {
                places.push(place);
            }
        }
    }
    places
}

fn success(status: &str) -> bool {
    status.starts_with('2')
}

fn failure(status: &str) -> bool {
    !success(status) && !status.starts_with('1') && !status.starts_with('3')
}

fn answer(document: &mut Value, number: usize, edit: impl Fn(&mut Value) -> bool) -> bool {
    let places = answers(document, success);
    at(document, number, places, edit)
}

fn error(document: &mut Value, number: usize, edit: impl Fn(&mut Value) -> bool) -> bool {
    let places = answers(document, failure);
    at(document, number, places, edit)
}

/// Does something to the contents of an error that has some.
fn body(document: &mut Value, number: usize, edit: impl Fn(&mut Value) -> bool) -> bool {
    error(document, number, |error| {
        let contents = error["content"].as_object_mut();
        let first = contents.and_then(|contents| contents.values_mut().next());
        first.is_some_and(&edit)
    })
}

/// Does something to a header of a successful answer.
fn header(document: &mut Value, number: usize, edit: impl Fn(&mut Value) -> bool) -> bool {
    let mut places = Vec::new();
    for answer in answers(document, success) {
        let headers = document.pointer(&format!("{answer}/headers"));
        for (name, header) in headers.and_then(Value::as_object).into_iter().flatten() {
            let own = || format!("{answer}/headers/{}", escaped(name));
            let place = target(header).unwrap_or_else(own);
            if !places.contains(&place) {
                places.push(place);
            }
        }
    }
    at(document, number, places, edit)
}

/// Does something to the errors that an operation says of.
fn statuses(document: &mut Value, number: usize, edit: impl Fn(&mut Value) -> bool) -> bool {
    let places = operations(document)
        .into_iter()
        .map(|operation| format!("{operation}/responses"))
        .collect();
    at(document, number, places, edit)
}

fn first(responses: &Value) -> Option<String> {
    keys(responses).into_iter().find(|status| failure(status))
}

fn described(of: &Value) -> Value {
    json!({"description": "It did not work.", "content": {"application/json": {"schema": of}}})
}

fn other() -> Value {
    json!({"type": "object", "required": ["zz"], "properties": {"zz": {"type": "integer"}}})
}

/// Something to an object schema that stands where it is used, or among the components.
fn object(document: &mut Value, number: usize, edit: impl Fn(&mut Value) -> bool) -> bool {
    let mut places = Vec::new();
    for error in answers(document, failure) {
        let contents = document.pointer(&format!("{error}/content")).map(keys);
        for media in contents.into_iter().flatten() {
            let place = format!("{error}/content/{}/schema", escaped(&media));
            let place = document.pointer(&place).and_then(target).unwrap_or(place);
            if !places.contains(&place) {
                places.push(place);
            }
        }
    }
    at(document, number, places, |schema| {
        schema["properties"].is_object() && edit(schema)
    })
}

kinds! {
    "answer: a header described otherwise", harmless, |d, n| header(d, n, |h| set(h, "description", json!("Other words.")));
    "answer: a header always there", harmless, |d, n| header(d, n, |h| h["required"] != true && set(h, "required", json!(true)));
    "answer: a header deprecated", harmless, |d, n| header(d, n, |h| set(h, "deprecated", json!(true)));
    "answer: a header not always there", breaking, |d, n| header(d, n, |h| h["required"] == true && unset(h, "required"));
    "answer: a header of another type", breaking, |d, n| header(d, n, |h| h["schema"].is_object() && h["schema"]["type"] != "boolean" && set(h, "schema", json!({"type": "boolean"})));
    "answer: a header less", breaking, |d, n| answer(d, n, |a| { let name = keys(&a["headers"]).pop(); name.is_some_and(|name| unset(&mut a["headers"], &name)) });
    "answer: a header of another name", breaking, |d, n| answer(d, n, |a| {
        let Some(headers) = a["headers"].as_object_mut() else { return false };
        let name = headers.keys().next().cloned();
        name.is_some_and(|name| rename(headers, &name, "X-Zz-Other"))
    });
    "answer: a link", harmless, |d, n| answer(d, n, |a| set(a, "links", json!({"zz": {"operationId": "zz_other"}})));
    "answer: no link", harmless, |d, n| answer(d, n, |a| unset(a, "links"));
    "answer: one more representation", breaking, |d, n| answer(d, n, |a| a["content"].get("text/csv").is_none() && a["content"].is_object() && set(&mut a["content"], "text/csv", json!({"schema": {"type": "string"}})));
    "answer: JSON under another name", breaking, |d, n| answer(d, n, |a| a["content"].as_object_mut().is_some_and(|all| rename(all, "application/json", "application/zz+json")));
    "error: described otherwise", harmless, |d, n| error(d, n, |e| set(e, "description", json!("Other words.")));
    "error: an example", harmless, |d, n| body(d, n, |b| set(b, "example", json!({"a": 1})));
    "error: an extension", harmless, |d, n| error(d, n, |e| set(e, "x-internal", json!(true)));
    "error: a header", harmless, |d, n| error(d, n, |e| e["headers"].get("X-Zz").is_none() && { if e.get("headers").is_none() { e["headers"] = json!({}); } set(&mut e["headers"], "X-Zz", json!({"schema": {"type": "string"}})) });
    "error: a member more of its body", harmless, |d, n| object(d, n, |s| set(&mut s["properties"], "zz_new", json!({"type": "string"})));
    "error: one more status with the same body", breaking, |d, n| statuses(d, n, |r| {
        let Some(same) = first(r).map(|status| r[&status].clone()) else { return false };
        r.get("423").is_none() && set(r, "423", same)
    });
    "error: one more with a body of its own", breaking, |d, n| statuses(d, n, |r| r.get("424").is_none() && set(r, "424", described(&other())));
    "error: one for all else", breaking, |d, n| statuses(d, n, |r| r.get("default").is_none() && set(r, "default", described(&other())));
    "error: one less", breaking, |d, n| statuses(d, n, |r| first(r).is_some_and(|status| unset(r, &status)));
    "error: of another status", breaking, |d, n| statuses(d, n, |r| first(r).is_some_and(|status| r.as_object_mut().is_some_and(|all| rename(all, &status, "451"))));
    "error: no body any more", breaking, |d, n| error(d, n, |e| unset(e, "content"));
    "error: a body where there was none", breaking, |d, n| error(d, n, |e| e.get("content").is_none() && set(e, "content", json!({"application/json": {"schema": other()}})));
    "error: a body of another type", breaking, |d, n| body(d, n, |b| set(b, "schema", other()));
    "error: a list of bodies", breaking, |d, n| body(d, n, |b| b["schema"].is_object() && { let one = b["schema"].clone(); set(b, "schema", json!({"type": "array", "items": one})) });
    "error: text", breaking, |d, n| error(d, n, |e| e["content"].is_object() && set(e, "content", json!({"text/plain": {"schema": {"type": "string"}}})));
    "error: a member required in its body", breaking, |d, n| object(d, n, |s| { let all = keys(&s["properties"]); all.iter().any(|name| { let open = !super::required(s).contains(name); if open { require(s, name, true); } open }) });
    "error: a member less in its body", breaking, |d, n| object(d, n, |s| { let last = keys(&s["properties"]).pop(); last.is_some_and(|last| { require(s, &last, false); unset(&mut s["properties"], &last) }) });
}
