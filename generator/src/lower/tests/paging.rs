//! Paging: configured, recognised, and not mistaken.

use super::lowered_with;
use crate::api::{PageParameter, PagingSource, PagingStyle};

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
    let query = |name: &str| Some(PageParameter::Query(name.to_owned()));
    assert_eq!(paging.style, PagingStyle::Page);
    assert_eq!((paging.position, paging.first), (query("page"), 0));
    assert_eq!(paging.size, query("per_page"));
    assert_eq!(paging.total, ["total"]);
    assert!(paging.total_pages.is_empty());
}

#[test]
fn a_cursor_needs_the_next_token_in_the_answer() {
    let cursor = "{name: cursor, in: query, schema: {type: string}}";
    let with = "{type: object, properties: {data: {type: array, items: {type: string}}, meta: {type: object, properties: {next_cursor: {type: string}, has_more: {type: boolean}}}}}";
    let lowered = lowered_with(&list(cursor, with), "");
    let paging = lowered.api.operations[0].paging.clone().unwrap();
    assert_eq!(paging.style, PagingStyle::Cursor);
    assert_eq!(
        paging.position,
        Some(PageParameter::Query("cursor".to_owned()))
    );
    assert_eq!(paging.next, ["meta", "next_cursor"]);
    assert_eq!(paging.more, ["meta", "has_more"]);
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
    assert_eq!((paging.style, paging.first), (PagingStyle::Page, 1));
    assert_eq!(paging.total, ["result_info", "total_count"]);
    let none = "[pagination]\nstyle = \"none\"";
    assert!(
        lowered_with(&list(PAGE, body), none).api.operations[0]
            .paging
            .is_none()
    );
}

/// Members that are identifiers tell one item from another where the pages are counted.
#[test]
fn identifiers_of_items() {
    let list_of = |item: &str| {
        let body =
            format!("{{type: object, properties: {{items: {{type: array, items: {item}}}}}}}");
        let lowered = lowered_with(&list(PAGE, &body), "");
        lowered.api.operations[0].paging.clone().unwrap().id
    };
    let of = |member: &str, ty: &str| {
        list_of(&format!(
            "{{type: object, properties: {{{member}: {{type: {ty}}}, name: {{type: string}}}}}}"
        ))
    };
    assert_eq!(of("id", "string").as_deref(), Some("id"));
    assert_eq!(of("uuid", "integer").as_deref(), Some("uuid"));
    assert_eq!(of("id", "boolean"), None);
    assert_eq!(of("owner_id", "string"), None);
    assert_eq!(list_of("{type: string}"), None);
}
