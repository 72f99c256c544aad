//! Lists in pages, by offset and by link; by number and by cursor they are tested with generated clients.

use serde_json::{Value, json};
use specwright_runtime as rt;

use super::mock;

#[tokio::test]
async fn by_offset() {
    let mock = mock();
    mock.handle()
        .stub::<(), Vec<i64>>("offset")
        .answer(vec![1, 2, 3]);
    for (query, expected) in [
        ("", json!([1, 2])),
        ("?skip=2", json!([3])),
        ("?skip=1&top=5", json!([2, 3])),
        ("?skip=9", json!([])),
    ] {
        let call = mock.client().request("GET", &format!("/offset{query}"));
        let body: Value = call.send().await.expect("a page");
        // What is required beside the total is there, too.
        let info = json!({"total": 3, "kind": "text"});
        assert_eq!(body, json!({"list": expected, "info": info}), "{query}");
    }
}

#[tokio::test]
async fn by_link() {
    static LINK: rt::Route = rt::Route {
        id: "link",
        path: "/link",
        ..rt::Route::GET
    };
    static Q: rt::Param = rt::Param {
        name: "q",
        ..rt::Param::QUERY
    };
    let mock = mock();
    let stub = mock.handle().stub::<(), Vec<i64>>("link").page_size(2);
    let mut call = mock.client().call(&LINK);
    call.param(&Q, &"a&b");
    let items = call.items::<i64>(&rt::Paging::LINK);
    // The document's own example, page by page.
    assert_eq!(items.try_collect().await.expect("items"), [1, 2, 3, 4, 5]);
    let asked: Vec<_> = stub
        .requests()
        .iter()
        .map(|request| request.query("q"))
        .collect();
    assert_eq!(asked, vec![Some("a&b".to_owned()); 3]);
}

/// By a URL in the body, which is empty at the end where it must be there.
#[tokio::test]
async fn by_url() {
    static URL: rt::Route = rt::Route {
        id: "url",
        path: "/url",
        ..rt::Route::GET
    };
    static PAGING: rt::Paging = rt::Paging {
        style: rt::PagingStyle::NextUrl,
        items: &["data"],
        next: &["links", "next"],
        ..rt::Paging::LINK
    };
    let mock = mock();
    let mut call = mock.client().call(&URL);
    call.query("limit", &2);
    let mut pages = call.pages::<i64>(&PAGING);
    let mut told = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.expect("a page");
        let body: Value = serde_json::from_slice(&page.response().body).expect("JSON");
        told.push((page.into_items(), body["links"]["next"].clone()));
    }
    let next = json!("/v1/url?limit=2&mock_offset=2");
    assert_eq!(told, [(vec![1, 2], next), (vec![3], json!(""))]);
}

/// By a cursor in the request's body.
#[tokio::test]
async fn by_body() {
    static SEARCH: rt::Route = rt::Route {
        id: "search",
        method: "POST",
        path: "/search",
        ..rt::Route::GET
    };
    static PAGING: rt::Paging = rt::Paging {
        style: rt::PagingStyle::Cursor {
            cursor: rt::PageParam::Body(&["paging", "cursor"]),
        },
        items: &["data"],
        next: &["next_cursor"],
        ..rt::Paging::LINK
    };
    let mock = mock();
    let stub = mock.handle().stub::<Value, Vec<i64>>("search");
    let mut call = mock.client().call(&SEARCH);
    call.json(&json!({"size": 2}));
    let items = call.items::<i64>(&PAGING).try_collect().await;
    assert_eq!(items.expect("items"), [1, 2, 3]);
    let asked: Vec<_> = stub.requests().into_iter().map(|it| it.body).collect();
    assert_eq!(
        asked,
        [
            json!({"size": 2}),
            json!({"size": 2, "paging": {"cursor": "2"}})
        ]
    );
}
