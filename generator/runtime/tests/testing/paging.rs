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
    let mut items = call.items::<i64>(&rt::Paging::LINK);
    let mut all = Vec::new();
    while let Some(item) = std::future::poll_fn(|context| {
        futures_core::Stream::poll_next(std::pin::Pin::new(&mut items), context)
    })
    .await
    {
        all.push(item.expect("an item"));
    }
    // The document's own example, page by page.
    assert_eq!(all, [1, 2, 3, 4, 5]);
    let asked: Vec<_> = stub
        .requests()
        .iter()
        .map(|request| request.query("q"))
        .collect();
    assert_eq!(asked, vec![Some("a&b".to_owned()); 3]);
}
