//! The mock, of a document that is written for it: every layout of parameters, every kind of body, schemas, paging, the clock.

mod bodies;
mod choice;
mod clock;
mod paging;
mod parameters;
mod schemas;

use specwright_runtime as rt;
use specwright_runtime::testing::{Described, MockOf, Part};

static API: rt::Api = rt::Api {
    servers: &[rt::Server {
        url: "https://api.example/v1",
        variables: &[],
    }],
    ..rt::Api::EMPTY
};

/// An operation: id, method, path, and the rest of its description.
macro_rules! operations {
    ($($id:literal $method:literal $path:literal $rest:literal;)*) => {
        &[$(concat!(
            r#"{"id":""#, $id, r#"","method":""#, $method, r#"","path":""#, $path, r#"","#, $rest, "}"
        )),*]
    };
}

static PART: Part = Part {
    operations: operations! {
        "plain" "GET" "/things/{id}" r#""parameters":[{"name":"id","in":"path","required":true,"style":"simple","schema":{"type":"integer"}}],"answers":[{"status":"200","success":true,"contents":[{"type":"application/json","kind":"json","schema":{"$ref":"Thing"}}]}]"#;
        "head" "HEAD" "/things/{id}" r#""parameters":[{"name":"id","in":"path","required":true,"style":"simple","schema":{"type":"integer"}}],"answers":[{"status":"200","success":true,"contents":[{"type":"application/json","kind":"json","schema":{"$ref":"Thing"}}]}]"#;
        "mine" "GET" "/things/mine" r#""answers":[{"status":"204","success":true}]"#;
        "file" "GET" "/files/{name}.{ending}" r#""parameters":[{"name":"name","in":"path","required":true,"style":"simple","schema":{"type":"string","maxLength":3}},{"name":"ending","in":"path","required":true,"style":"simple","schema":{"type":"string","enum":["csv"]}}],"answers":[{"status":"200","success":true,"contents":[{"type":"*/*","kind":"bytes","schema":{}}]}]"#;
        "label" "GET" "/label/{v}" r#""parameters":[{"name":"v","in":"path","required":true,"style":"label","explode":true,"schema":{"type":"array","items":{"type":"integer"}}}]"#;
        "matrix" "GET" "/matrix/{v}" r#""parameters":[{"name":"v","in":"path","required":true,"style":"matrix","schema":{"type":"array","items":{"type":"integer"}}}]"#;
        "exploded" "GET" "/exploded/{v}" r#""parameters":[{"name":"v","in":"path","required":true,"style":"simple","explode":true,"schema":{"type":"object","properties":{"r":{"type":"integer"},"g":{"type":"integer"}}}}]"#;
        "query" "GET" "/query" r#""parameters":[
            {"name":"ids","in":"query","style":"form","schema":{"type":"array","items":{"type":"integer"},"maxItems":2}},
            {"name":"space","in":"query","style":"spaceDelimited","schema":{"type":"array","items":{"type":"integer"}}},
            {"name":"pipe","in":"query","style":"pipeDelimited","schema":{"type":"array","items":{"type":"integer"}}},
            {"name":"deep","in":"query","style":"deepObject","explode":true,"schema":{"type":"object","properties":{"a":{"type":"object","properties":{"b":{"type":"boolean"}}},"n":{"type":"array","items":{"type":"integer"}}},"additionalProperties":false}},
            {"name":"list","in":"query","style":"deepObject","explode":true,"schema":{"type":"array","items":{"type":"object","properties":{"a":{"type":"integer"},"b":{"type":"array","items":{"type":"array","items":{"type":"integer"}}}},"required":["a"]},"maxItems":2}},
            {"name":"lists","in":"query","style":"deepObject","explode":true,"schema":{"type":"array","items":{"type":"array","items":{"type":"integer"},"minItems":1}}},
            {"name":"flat","in":"query","style":"deepObject","explode":true,"schema":{"type":"array","items":{"type":"integer"}}},
            {"name":"point","in":"query","style":"form","explode":true,"schema":{"type":"object","properties":{"x":{"type":"integer"},"y":{"type":"integer"}},"required":["x"]}},
            {"name":"where","in":"query","style":"form","json":true,"schema":{"type":"object","required":["is"]}},
            {"name":"either","in":"query","style":"form","schema":{"variants":[{"type":"integer","maximum":"9"},{"type":"string","minLength":2}]}},
            {"name":"X-Mode","in":"header","required":true,"style":"simple","schema":{"type":"array","items":{"type":"string","enum":["a","b"]}}},
            {"name":"seen","in":"cookie","style":"form","explode":true,"schema":{"type":"integer"}}]"#;
        "json" "POST" "/json" r#""body":{"required":true,"contents":[{"type":"application/json","kind":"json","schema":{"$ref":"Shape"}}]}"#;
        "form" "POST" "/form" r#""body":{"required":true,"contents":[{"type":"application/x-www-form-urlencoded","kind":"form","schema":{"type":"object","properties":{"n":{"type":"integer"},"tags":{"type":"array","items":{"type":"string"}},"ids":{"type":"array","items":{"type":"integer"}},"inner":{"type":"object","properties":{"ok":{"type":"boolean"}}}},"required":["n"],"additionalProperties":false},"layouts":{"ids":{"style":"pipeDelimited"}}}]}"#;
        "parts" "POST" "/parts" r#""body":{"required":true,"contents":[{"type":"multipart/form-data","kind":"multipart","schema":{"type":"object","properties":{"file":{"binary":true},"note":{"type":"string","maxLength":5},"size":{"type":"integer"}},"required":["file"],"additionalProperties":false}}]}"#;
        "lines" "POST" "/lines" r#""body":{"contents":[{"type":"application/x-ndjson","kind":"lines","schema":{"type":"array","items":{"$ref":"Thing"}}},{"type":"application/json-seq","kind":"lines","schema":{"type":"array","items":{"$ref":"Thing"}}}]},"answers":[{"status":"200","success":true,"contents":[{"type":"application/json-seq","kind":"lines","schema":{"$ref":"Thing"}}]}]"#;
        "any" "PUT" "/any" r#""body":{"contents":[{"type":"text/*","kind":"text","schema":{"type":"string","maxLength":5}},{"type":"image/png","kind":"bytes","schema":{}},{"type":"application/*+xml","kind":"bytes","schema":{}}]}"#;
        "latin" "GET" "/latin" r#""answers":[{"status":"200","success":true,"contents":[{"type":"text/plain; charset=ISO-8859-1","kind":"text","schema":{"type":"string"},"example":"grün"}]}]"#;
        "events" "GET" "/events" r#""answers":[{"status":"200","success":true,"contents":[{"type":"text/event-stream","kind":"events","schema":{"$ref":"Thing"}}]}]"#;
        "offset" "GET" "/offset" r#""parameters":[{"name":"skip","in":"query","style":"form","schema":{"type":"integer"}},{"name":"top","in":"query","style":"form","schema":{"type":"integer","default":2}}],"answers":[{"status":"200","success":true,"contents":[{"type":"application/json","kind":"json","schema":{"type":"object","properties":{"list":{"type":"array","items":{"type":"integer"}},"info":{"type":"object","properties":{"total":{"type":"integer"},"kind":{"type":"string"}},"required":["kind"]}}}}]}],"output":{"paging":{"style":"offset","items":["list"],"position":"skip","size":"top","total":["info","total"]}}"#;
        "either" "GET" "/either" r#""answers":[{"status":"200","success":true,"contents":[{"type":"application/json","kind":"json","schema":{"type":"object","properties":{"data":{"$ref":"Thing"}}},"example":{"data":{"id":1}}},{"type":"text/csv","kind":"text","schema":{"type":"string"},"example":"id\n1\n"},{"type":"image/*","kind":"bytes","schema":{}},{"type":"application/vnd.api+json","kind":"json","schema":{},"example":{"id":"one"}}]}],"output":{"member":"data"}"#;
        "link" "GET" "/link" r#""parameters":[{"name":"q","in":"query","style":"form","schema":{"type":"string"}}],"answers":[{"status":"200","success":true,"contents":[{"type":"application/json","kind":"json","schema":{"type":"array","items":{"type":"integer"}},"example":[1,2,3,4,5]}]}],"output":{"paging":{"style":"link","items":[]}}"#;
        "url" "GET" "/url" r#""parameters":[{"name":"limit","in":"query","style":"form","schema":{"type":"integer"}}],"answers":[{"status":"200","success":true,"contents":[{"type":"application/json","kind":"json","schema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"integer"}},"links":{"type":"object","properties":{"next":{"type":"string"}},"required":["next"]}}},"example":{"data":[1,2,3]}}]}],"output":{"paging":{"style":"next-url","items":["data"],"size":"limit","next":["links","next"]}}"#;
        "search" "POST" "/search" r#""body":{"required":true,"contents":[{"type":"application/json","kind":"json","schema":{"type":"object","properties":{"paging":{"type":"object","properties":{"cursor":{"type":"string"}}},"size":{"type":"integer"}}}}]},"answers":[{"status":"200","success":true,"contents":[{"type":"application/json","kind":"json","schema":{"type":"object","properties":{"data":{"type":"array","items":{"type":"integer"}},"next_cursor":{"type":"string"}}},"example":{"data":[1,2,3]}}]}],"output":{"paging":{"style":"cursor","items":["data"],"position":["paging","cursor"],"size":["size"],"next":["next_cursor"]}}"#;
    },
    types: &[
        (
            "Thing",
            r#"{"type":"object","properties":{"id":{"type":"integer"},"next":{"$ref":"Thing","nullable":true},"when":{"type":"string","format":"date-time","example":"yesterday"}},"required":["id"],"example":{"id":"seven"}}"#,
        ),
        (
            "Shape",
            r#"{"discriminator":"kind","variants":[{"$ref":"Circle","tags":["circle","disc"]},{"$ref":"Square","tags":["square"]}]}"#,
        ),
        (
            "Circle",
            r#"{"type":"object","properties":{"radius":{"type":"number","exclusiveMinimum":"0","multipleOf":"0.1"}},"required":["radius"],"additionalProperties":false}"#,
        ),
        (
            "Square",
            r#"{"type":"object","properties":{"kind":{"type":"string"},"side":{"type":"integer","minimum":"12345678901234567890"},"code":{"type":"string","patterns":["^[a-z]+$"]},"tags":{"type":"array","items":{},"uniqueItems":true},"pair":{"type":"array","prefixItems":[{"type":"string"},{"type":"integer"}],"items":false},"id":{"type":"string","format":"uuid"}},"additionalProperties":{"type":"boolean"},"maxProperties":4}"#,
        ),
    ],
};

static DESCRIBED: Described = Described::new(&API, &[&PART]);

/// A mock of that document.
pub(crate) fn mock() -> MockOf<rt::Core> {
    MockOf::new(&DESCRIBED)
}

/// What the mock says of a request, without method and path; nothing when it takes it.
pub(crate) async fn said(call: rt::Call, mock: &MockOf<rt::Core>) -> String {
    let outcome = call.send_raw().await;
    let violations = mock.take_violations();
    assert_eq!(
        outcome.is_err(),
        !violations.is_empty(),
        "{outcome:?} {violations:?}"
    );
    let said = violations.iter().map(|text| match text.split_once(": ") {
        Some((_, said)) => said.to_owned(),
        None => text.clone(),
    });
    said.collect::<Vec<_>>().join(" | ")
}
