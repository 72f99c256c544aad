//! A document with many resource groups.

use serde_json::{Map, Value, json};

/// Very many groups, each with one operation and one that is told of on its own, and a parameter that all of them share.
pub(crate) fn many_groups(groups: usize) -> Value {
    let letters = ["a", "be", "bo", "con", "gen", "mock", "Zoo"];
    let names: Vec<String> = (0..groups)
        .map(|at| format!("{}{at}", letters[at % letters.len()]))
        .chain(["client".to_owned(), "mock".to_owned()])
        .collect();
    let schema = json!({"type": "object", "properties": {"id": {"type": "string"}}});
    let content = json!({"application/json": {"schema": schema}});
    let mut paths = Map::new();
    let mut webhooks = Map::new();
    for name in &names {
        let get = json!({"operationId": format!("get-{name}"), "tags": [name], "responses": {"200": {"description": "It.", "content": content}}});
        let account = json!({"name": "account_id", "in": "path", "required": true, "schema": {"type": "string"}});
        paths.insert(
            format!("/accounts/{{account_id}}/{name}"),
            json!({"parameters": [account], "get": get}),
        );
        let post = json!({"requestBody": {"content": content}, "responses": {"204": {"description": "Taken."}}});
        webhooks.insert(format!("{name}-changed"), json!({"post": post}));
    }
    json!({"openapi": "3.1.0", "info": {"title": "Many", "version": "1"}, "paths": paths, "webhooks": webhooks})
}
