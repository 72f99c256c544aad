//! Bodies against their schemas, and examples from them.

use serde_json::json;

use super::{mock, said};

#[tokio::test]
async fn what_a_schema_forbids() {
    for (body, expected) in [
        (json!({"kind": "circle", "radius": 0.5}), ""),
        (json!({"kind": "disc", "radius": 1}), ""),
        (
            json!({"kind": "circle", "radius": 0}),
            "body.radius: must be greater than 0, is 0",
        ),
        (
            json!({"kind": "circle", "radius": 0.25}),
            "body.radius: must be a multiple of 0.1, is 0.25",
        ),
        (
            json!({"kind": "circle", "radius": 1, "colour": "red"}),
            "body.colour: is no member that the document allows",
        ),
        (
            json!({"kind": "oval"}),
            "body.kind: must be one of circle, disc, square, is `oval`",
        ),
        (
            json!({}),
            "body.kind: must be one of circle, disc, square, is missing",
        ),
        (
            json!({"kind": "square", "side": 12_345_678_901_234_567_891_u64}),
            "",
        ),
        (
            json!({"kind": "square", "side": 12_345_678_901_234_567_889_u64}),
            "body.side: must be at least 12345678901234567890, is 12345678901234567889",
        ),
        (
            json!({"kind": "square", "code": "A1"}),
            "body.code: must match the pattern `^[a-z]+$`",
        ),
        (
            json!({"kind": "square", "tags": [1, "1", 1.0]}),
            "body.tags: items 0 and 2 must differ",
        ),
        (
            json!({"kind": "square", "pair": ["a", 1, 2]}),
            "body.pair[2]: is one item too many",
        ),
        (
            json!({"kind": "square", "pair": ["a"]}),
            "body.pair: must have 2 items, has 1",
        ),
        (
            json!({"kind": "square", "pair": [1, 1]}),
            "body.pair[0]: must be a string, is a number",
        ),
        (
            json!({"kind": "square", "id": "x"}),
            "body.id: must be a uuid, is \"x\"",
        ),
        (
            json!({"kind": "square", "more": "x"}),
            "body.more: must be a boolean, is a string",
        ),
        (
            json!({"kind": "square", "a": true, "b": true, "c": true, "d": true}),
            "body: must have at most 4 members, has 5",
        ),
        (
            json!([1]),
            "body: fits none of the types that the document allows here",
        ),
    ] {
        let mock = mock();
        let mut call = mock.client().request("POST", "/json");
        call.json(&body);
        let found = said(call, &mock).await;
        if expected.ends_with("here") {
            assert!(found.starts_with(expected), "{found}");
        } else {
            assert_eq!(found, expected, "{body}");
        }
    }
}

#[tokio::test]
async fn examples_that_do_not_fit_are_made_anew() {
    let mock = mock();
    let response = mock.client().request("GET", "/things/5").send_raw().await;
    let response = response.expect("a thing");
    assert_eq!(response.headers["content-type"], "application/json");
    // The document's own example has a text for a number, and one of a date that is none.
    let body: serde_json::Value = response.decode().expect("JSON");
    assert_eq!(body, json!({"id": 1, "when": "2026-01-02T03:04:05Z"}));
}
