//! What happens to servers and their variables, to schemes, and to what the API calls back.

use serde_json::{Value, json};

use super::{at, escaped, is_newer, keys, kinds, operations, require, set, unset};

fn server(document: &mut Value, number: usize, edit: impl Fn(&mut Value) -> bool) -> bool {
    let count = document["servers"].as_array().map_or(0, Vec::len);
    let places = (0..count)
        .map(|index| format!("/servers/{index}"))
        .collect();
    at(document, number, places, edit)
}

/// Does something to a variable of a server.
fn variable(document: &mut Value, number: usize, edit: impl Fn(&mut Value) -> bool) -> bool {
    let mut places = Vec::new();
    for (index, server) in document["servers"]
        .as_array()
        .into_iter()
        .flatten()
        .enumerate()
    {
        let names = keys(&server["variables"]);
        places.extend(
            names
                .iter()
                .map(|name| format!("/servers/{index}/variables/{}", escaped(name))),
        );
    }
    at(document, number, places, edit)
}

fn scheme(document: &mut Value, number: usize, edit: impl Fn(&mut Value) -> bool) -> bool {
    let names = keys(&document["components"]["securitySchemes"]);
    let places = names
        .iter()
        .map(|name| format!("/components/securitySchemes/{}", escaped(name)))
        .collect();
    at(document, number, places, edit)
}

/// Does something to the schema that a callback or webhook sends.
fn sent(document: &mut Value, number: usize, edit: impl Fn(&mut Value) -> bool) -> bool {
    let mut holders: Vec<String> = keys(&document["webhooks"])
        .iter()
        .map(|name| format!("/webhooks/{}", escaped(name)))
        .collect();
    for operation in operations(document) {
        let callbacks = document.pointer(&format!("{operation}/callbacks"));
        for (name, callback) in callbacks.and_then(Value::as_object).into_iter().flatten() {
            let urls = keys(callback);
            holders
                .extend(urls.iter().map(|url| {
                    format!("{operation}/callbacks/{}/{}", escaped(name), escaped(url))
                }));
        }
    }
    let schema = "post/requestBody/content/application~1json/schema";
    let places = holders
        .iter()
        .map(|holder| format!("{holder}/{schema}"))
        .collect();
    at(document, number, places, edit)
}

fn any(document: &mut Value, number: usize, edit: impl Fn(&mut Value) -> bool) -> bool {
    let places = operations(document);
    at(document, number, places, edit)
}

/// What a callback or webhook is.
fn event() -> Value {
    json!({"post": {
        "requestBody": {"content": {"application/json": {"schema": {"type": "object", "properties": {"zz": {"type": "string"}}}}}},
        "responses": {"204": {"description": "Taken."}},
    }})
}

kinds! {
    "API: a server described otherwise", harmless, |d, n| server(d, n, |s| set(s, "description", json!("Other words.")));
    "API: an extension of a server", harmless, |d, n| server(d, n, |s| set(s, "x-internal", json!(1)));
    "API: a server less", breaking, |d, n| n == 0 && d["servers"].as_array_mut().is_some_and(|all| all.len() > 1 && all.pop().is_some());
    "API: a server at another path", breaking, |d, n| server(d, n, |s| { let url = format!("{}/zz", s["url"].as_str().unwrap_or_default().trim_end_matches('/')); set(s, "url", json!(url)) });
    "API: a variable in a server's URL", breaking, |d, n| server(d, n, |s| {
        let url = format!("{}/{{zz}}", s["url"].as_str().unwrap_or_default().trim_end_matches('/'));
        s["variables"].is_null() && set(s, "url", json!(url)) && set(s, "variables", json!({"zz": {"default": "a", "enum": ["a", "b"]}}))
    });
    "API: a variable described otherwise", harmless, |d, n| variable(d, n, |v| set(v, "description", json!("Other words.")));
    "API: a variable with a value more", harmless, |d, n| variable(d, n, |v| v["enum"].as_array_mut().is_some_and(|all| { all.push(json!("zz")); true }));
    "API: a variable with a value less", breaking, |d, n| variable(d, n, |v| { let default = v["default"].clone(); v["enum"].as_array_mut().is_some_and(|all| all.last() != Some(&default) && all.pop().is_some()) });
    "API: a variable of any value", harmless, |d, n| variable(d, n, |v| unset(v, "enum"));
    "API: a variable with another default", breaking, |d, n| variable(d, n, |v| { let last = v["enum"].as_array().and_then(|all| all.last().cloned()); last.is_some_and(|last| set(v, "default", last)) });
    "API: a scheme described otherwise", harmless, |d, n| scheme(d, n, |s| set(s, "description", json!("Other words.")));
    "API: a scheme's extension", harmless, |d, n| scheme(d, n, |s| set(s, "x-internal", json!(1)));
    "API: a scope more", harmless, |d, n| scheme(d, n, |s| {
        let flows = s["flows"].as_object_mut().into_iter().flatten();
        let scopes = flows.filter_map(|(_, flow)| flow.get_mut("scopes"));
        let told = scopes.filter_map(|scopes| set(scopes, "zz:new", json!("Something new.")).then_some(()));
        told.count() > 0
    });
    "API: a scheme sent in the query", breaking, |d, n| scheme(d, n, |s| s["type"] == "apiKey" && s["in"] == "header" && set(s, "in", json!("query")));
    "operation: no credential needed", breaking, |d, n| any(d, n, |o| set(o, "security", json!([])));
    "operation: a second tag", harmless, |d, n| any(d, n, |o| o["tags"].as_array_mut().filter(|tags| tags.len() == 1).is_some_and(|tags| { tags.push(json!("Zz other")); true }));
    "operation: a callback", harmless, |d, n| any(d, n, |o| o.get("callbacks").is_none() && set(o, "callbacks", json!({"zzDone": {"{$request.query.url}": event()}})));
    "callbacks: none any more", breaking, |d, n| any(d, n, |o| unset(o, "callbacks"));
    "webhook: one more", harmless, |d, n| n == 0 && is_newer(d) && { if d.get("webhooks").is_none() { d["webhooks"] = json!({}); } set(&mut d["webhooks"], "zzDone", event()) };
    "webhook: one less", breaking, |d, n| { let last = keys(&d["webhooks"]).pop(); n == 0 && last.is_some_and(|last| unset(&mut d["webhooks"], &last)) };
    "event: a member more", harmless, |d, n| sent(d, n, |s| s["properties"].is_object() && set(&mut s["properties"], "zz_new", json!({"type": "string"})));
    "event: an example", harmless, |d, n| sent(d, n, |s| set(s, "example", json!({"a": 1})));
    "event: a member less", breaking, |d, n| sent(d, n, |s| { let last = keys(&s["properties"]).pop(); last.is_some_and(|last| { require(s, &last, false); unset(&mut s["properties"], &last) }) });
    "event: a member of another type", breaking, |d, n| sent(d, n, |s| { let first = keys(&s["properties"]).into_iter().next(); first.is_some_and(|first| set(&mut s["properties"], &first, json!({"type": "array", "items": {"type": "boolean"}}))) });
    "event: a member required", breaking, |d, n| sent(d, n, |s| { let open = keys(&s["properties"]).into_iter().find(|name| !super::required(s).contains(name)); open.is_some_and(|open| { require(s, &open, true); true }) });
    "event: of another type", breaking, |d, n| sent(d, n, |s| { *s = json!({"type": "array", "items": {"type": "string"}}); true });
}
