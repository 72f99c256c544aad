//! Parameters, bodies, responses, security, names, selection.

use super::{Lowered, lowered, lowered_with};
use crate::api::{ContentEncoding, ParameterLocation, ParameterStyle, StatusRange};

/// A document of paths and whatever else stands at the top.
fn paths(paths: &str, more: &str) -> Lowered {
    lowered(&text(paths, more))
}

fn text(paths: &str, more: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths:\n{}{more}",
        paths
            .lines()
            .map(|l| format!("  {l}\n"))
            .collect::<String>()
    )
}

const OK: &str = "responses: {'200': {description: d}}";

#[test]
fn parameters_of_both_levels_are_one_list_in_the_templates_order() {
    let lowered = paths(
        &format!(
            "/a/{{x}}/{{y}}/{{z}}:\n  parameters:\n    - {{name: q, in: query, schema: {{type: string}}}}\n    - {{name: y, in: path, required: true, schema: {{type: integer}}}}\n  get:\n    parameters:\n      - {{name: q, in: query, required: true, schema: {{type: integer}}}}\n      - {{name: q, in: header, schema: {{type: string}}}}\n      - {{name: x, in: path, required: true, schema: {{type: string}}}}\n      - {{name: Accept, in: header, schema: {{type: string}}}}\n      - {{name: gone, in: path, required: true, schema: {{type: string}}}}\n    {OK}"
        ),
        "",
    );
    let shown: Vec<String> = lowered.api.operations[0]
        .parameters
        .iter()
        .map(|p| {
            format!(
                "{:?} {} {} {}",
                p.location,
                p.name,
                p.required,
                lowered.show(&p.value)
            )
        })
        .collect();
    assert_eq!(
        shown,
        [
            "Path x true String",
            "Path y true I64",
            "Path z true String",
            "Query q true I64",
            "Header q false String"
        ]
    );
    let mut codes = lowered.codes();
    codes.sort_unstable();
    assert_eq!(
        codes,
        [
            "header-reserved",
            "parameter-not-in-path",
            "path-parameter-undeclared"
        ]
    );
}

#[test]
fn style_and_explode_have_the_defaults_of_their_place() {
    let lowered = paths(
        &format!(
            "/a:\n  get:\n    parameters:\n      - {{name: a, in: query, schema: {{type: array, items: {{type: string}}}}}}\n      - {{name: b, in: query, explode: false, allowReserved: true, schema: {{type: string}}}}\n      - {{name: c, in: header, schema: {{type: string}}}}\n      - {{name: d, in: cookie, schema: {{type: string}}}}\n      - {{name: e, in: query, content: {{application/json: {{schema: {{type: integer}}}}}}}}\n    {OK}"
        ),
        "",
    );
    let shown: Vec<_> = lowered.api.operations[0]
        .parameters
        .iter()
        .map(|p| (p.style, p.explode, p.allow_reserved, p.content.as_deref()))
        .collect();
    assert_eq!(
        shown,
        [
            (ParameterStyle::Form, true, false, None),
            (ParameterStyle::Form, false, true, None),
            (ParameterStyle::Simple, false, false, None),
            (ParameterStyle::Form, true, false, None),
            (ParameterStyle::Form, true, false, Some("application/json")),
        ]
    );
}

#[test]
fn bodies_responses_headers_and_links() {
    let lowered = paths(
        "/a:\n  post:\n    operationId: a\n    requestBody:\n      required: true\n      content:\n        application/json: {schema: {type: object, properties: {f: {type: string, format: binary}}}}\n        multipart/form-data:\n          schema: {type: object, properties: {file: {type: string, format: binary}}}\n          encoding: {file: {contentType: image/png}}\n        application/xml: {schema: {type: object, properties: {a: {type: string}}}}\n    responses:\n      '200':\n        description: d\n        headers: {X-Left: {required: true, schema: {type: integer}}, Content-Type: {schema: {type: string}}}\n        content: {text/csv: {schema: {type: string}}, 'application/octet-stream': {}}\n        links: {next: {operationId: a, parameters: {id: $response.body#/id}}}\n      4XX: {$ref: '#/components/responses/Bad'}\n      default: {description: e}",
        "components: {responses: {Bad: {description: bad}}}",
    );
    let operation = &lowered.api.operations[0];
    let body = operation.body.as_ref().unwrap();
    let contents: Vec<(ContentEncoding, String)> = body
        .contents
        .iter()
        .map(|c| (c.encoding, lowered.show(&c.value)))
        .collect();
    assert!(body.required);
    assert_eq!(contents[0].0, ContentEncoding::Json);
    assert!(contents[0].1.ends_with("{f?: String}"), "{:?}", contents[0]);
    assert!(
        contents[1].1.ends_with("{file?: Binary}"),
        "{:?}",
        contents[1]
    );
    assert_eq!(
        body.contents[1].parts[0].content_type.as_deref(),
        Some("image/png")
    );
    assert_eq!(contents[2], (ContentEncoding::Binary, "Binary".to_owned()));
    let statuses: Vec<StatusRange> = operation.responses.iter().map(|r| r.status).collect();
    assert_eq!(
        statuses,
        [
            StatusRange::Exact(200),
            StatusRange::Class(4),
            StatusRange::Default
        ]
    );
    let ok = &operation.responses[0];
    assert_eq!(
        ok.headers
            .iter()
            .map(|h| h.name.as_str())
            .collect::<Vec<_>>(),
        ["X-Left"]
    );
    assert_eq!(
        ok.contents.iter().map(|c| c.encoding).collect::<Vec<_>>(),
        [ContentEncoding::Text, ContentEncoding::Binary]
    );
    assert_eq!(
        ok.links[0].parameters,
        [("id".to_owned(), "$response.body#/id".to_owned())]
    );
    assert_eq!(
        lowered.codes(),
        ["media-type-not-decoded", "link-not-followed"]
    );
}

#[test]
fn security_is_inherited_replaced_or_lifted() {
    let lowered = paths(
        &format!(
            "/a:\n  get: {{{OK}}}\n  put: {{security: [], {OK}}}\n  post: {{security: [{{k: [], b: []}}, {{}}, {{nope: []}}], {OK}}}"
        ),
        "security: [{b: []}]\ncomponents: {securitySchemes: {b: {type: http, scheme: Bearer}, k: {type: apiKey, in: header, name: X-Key}}}",
    );
    let shown: Vec<Vec<Vec<&str>>> = lowered
        .api
        .operations
        .iter()
        .map(|o| {
            o.security
                .iter()
                .map(|r| r.schemes.iter().map(|(n, _)| n.as_str()).collect())
                .collect()
        })
        .collect();
    assert_eq!(
        shown,
        [vec![vec!["b"]], vec![], vec![vec!["k", "b"], vec![]]]
    );
    assert_eq!(lowered.codes(), ["security-scheme-unknown"]);
    assert_eq!(lowered.api.schemes[0].kind, crate::api::SchemeKind::Bearer);
    let at = &lowered.api.schemes[1].kind;
    assert!(
        matches!(at, crate::api::SchemeKind::ApiKey { location: ParameterLocation::Header, name } if name == "X-Key")
    );
}

#[test]
fn groups_and_names_come_from_configuration_tags_and_paths() {
    let yaml = text(
        &format!(
            "/v1/pets:\n  get: {{operationId: listPets, {OK}}}\n  post: {{{OK}}}\n/v1/shop/orders:\n  get: {{operationId: listPets, tags: [Shop Orders], {OK}}}\n/z: {{get: {{operationId: z_all, {OK}}}}}"
        ),
        "tags: [{name: Shop Orders, description: all orders}]",
    );
    let lowered = lowered_with(
        &yaml,
        "[groups]\nzoo = [\"/z\"]\n[rename.operations]\nz_all = \"everything\"",
    );
    let shown: Vec<(String, Vec<String>)> = lowered
        .api
        .groups
        .iter()
        .map(|g| {
            let names = g
                .operations
                .iter()
                .map(|at| lowered.api.operations[*at].name.own.clone().unwrap())
                .collect();
            (g.name.own.clone().unwrap(), names)
        })
        .collect();
    let expected = [
        ("pets", vec!["list", "post"]),
        ("Shop Orders", vec!["get"]),
        ("zoo", vec!["everything"]),
    ];
    let expected: Vec<(String, Vec<String>)> = expected
        .map(|(g, n)| (g.to_owned(), n.into_iter().map(str::to_owned).collect()))
        .into();
    assert_eq!(shown, expected);
    assert_eq!(lowered.codes(), ["operation-id-repeats"]);
    assert_eq!(
        lowered.api.groups[1].docs.description.as_deref(),
        Some("all orders")
    );
}

#[test]
fn only_selected_operations_and_their_types_are_there() {
    let yaml = text(
        "/a: {get: {operationId: a, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}\n/b: {get: {operationId: b, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}}}}}",
        "components: {schemas: {A: {type: object, properties: {x: {type: string}}}, B: {type: object, properties: {y: {type: string}}}}}",
    );
    let lowered = lowered_with(&yaml, "[select]\ninclude = [\"/b\"]");
    assert_eq!(lowered.api.operations.len(), 1);
    assert_eq!(
        (lowered.api.types.len(), lowered.named("B")),
        (1, "{y?: String}".to_owned())
    );
}

#[test]
fn servers_of_the_operation_replace_those_of_the_path() {
    let lowered = paths(
        &format!(
            "/a:\n  servers: [{{url: https://path}}]\n  get: {{{OK}}}\n  put: {{servers: [{{url: 'https://{{r}}.op', variables: {{r: {{default: eu, enum: [eu, us]}}}}}}], {OK}}}"
        ),
        "",
    );
    assert_eq!(lowered.api.servers[0].url, "/");
    assert_eq!(lowered.api.operations[0].servers[0].url, "https://path");
    assert_eq!(
        lowered.api.operations[1].servers[0].variables[0].values,
        ["eu", "us"]
    );
}

#[test]
fn callbacks_and_webhooks_are_events() {
    let lowered = paths(
        &format!(
            "/a:\n  post:\n    operationId: subscribe\n    callbacks: {{changed: {{'{{$request.body#/url}}': {{post: {{requestBody: {{content: {{application/json: {{schema: {{type: object, properties: {{n: {{type: integer}}}}}}}}}}}}, {OK}}}}}}}}}\n    {OK}"
        ),
        "",
    );
    let event = &lowered.api.events[0];
    assert_eq!(event.name.own.as_deref(), Some("changed"));
    let body = &event.body.as_ref().unwrap().contents[0].value;
    assert_eq!(lowered.show(body), "subscribe changed.request={n?: I64}");
}

#[test]
fn a_title_or_version_without_quotes_is_text_as_written() {
    let lowered = super::lowered("openapi: 3.0.3\ninfo: {title: 7, version: 1.10}\npaths: {}\n");
    assert_eq!(lowered.api.info.title, "7");
    assert_eq!(lowered.api.info.version, "1.10");
    assert_eq!(
        lowered.codes(),
        ["no-operations", "text-unquoted", "text-unquoted"]
    );
}

#[test]
fn every_undeclared_path_parameter_is_reported() {
    let lowered = super::lowered(
        "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {'/x/{b}/{c}': {get: {responses: {'204': {description: d}}}}}\n",
    );
    assert_eq!(
        lowered.codes(),
        ["path-parameter-undeclared", "path-parameter-undeclared"]
    );
}
