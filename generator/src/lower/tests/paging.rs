//! Paging: configured, recognised, and not mistaken.

use super::lowered_with;
use crate::api::{PagingSource, PagingStyle};

fn list(parameters: &str, body: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths:\n  /a:\n    get:\n      operationId: list\n      parameters: [{parameters}]\n      responses: {{'200': {{description: d, content: {{application/json: {{schema: {body}}}}}}}}}"
    )
}

const PAGE: &str = "{name: page, in: query, schema: {type: integer, minimum: 0}}, {name: per_page, in: query, schema: {type: integer}}";

#[test]
fn a_page_number_and_one_list_are_recognised() {
    let body = "{type: object, properties: {items: {type: array, items: {type: string}}, total: {type: integer}}}";
    let lowered = lowered_with(&list(PAGE, body), "");
    let paging = lowered.api.operations[0].paging.clone().unwrap();
    assert_eq!(
        (paging.items, paging.found_by),
        (vec!["items".to_owned()], PagingSource::Detected)
    );
    assert_eq!(
        paging.style,
        PagingStyle::Page {
            page: "page".into(),
            size: Some("per_page".into()),
            first: 0,
            total: Some(vec!["total".into()]),
            total_pages: None
        }
    );
}

#[test]
fn a_cursor_needs_the_next_token_in_the_answer() {
    let cursor = "{name: cursor, in: query, schema: {type: string}}";
    let with = "{type: object, properties: {data: {type: array, items: {type: string}}, meta: {type: object, properties: {next_cursor: {type: string}, has_more: {type: boolean}}}}}";
    let lowered = lowered_with(&list(cursor, with), "");
    assert_eq!(
        lowered.api.operations[0]
            .paging
            .as_ref()
            .map(|p| p.style.clone()),
        Some(PagingStyle::Cursor {
            cursor: "cursor".into(),
            next: vec!["meta".into(), "next_cursor".into()],
            more: Some(vec!["meta".into(), "has_more".into()])
        })
    );
    let without = "{type: object, properties: {data: {type: array, items: {type: string}}}}";
    assert!(
        lowered_with(&list(cursor, without), "").api.operations[0]
            .paging
            .is_none()
    );
}

#[test]
fn an_answer_without_a_list_is_not_paged() {
    let body = "{type: object, properties: {page: {type: integer}}}";
    assert!(
        lowered_with(&list(PAGE, body), "").api.operations[0]
            .paging
            .is_none()
    );
}

#[test]
fn the_configuration_has_the_last_word() {
    let body = "{type: object, properties: {result: {type: array, items: {type: string}}, errors: {type: array, items: {type: string}}, result_info: {type: object, properties: {total_count: {type: number}}}}}";
    let config = "[envelope]\nmember = \"result\"\n[pagination]\nstyle = \"page\"\npage = \"page\"\nsize = \"per_page\"\ntotal = \"result_info.total_count\"\nfirst = 1";
    let lowered = lowered_with(&list(PAGE, body), config);
    let paging = lowered.api.operations[0].paging.clone().unwrap();
    assert_eq!(
        (paging.items, paging.found_by),
        (vec!["result".to_owned()], PagingSource::Configured)
    );
    assert!(matches!(
        paging.style,
        PagingStyle::Page {
            first: 1,
            total: Some(_),
            ..
        }
    ));
    let none = "[pagination]\nstyle = \"none\"";
    assert!(
        lowered_with(&list(PAGE, body), none).api.operations[0]
            .paging
            .is_none()
    );
}
