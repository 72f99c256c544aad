//! Ways to the next page beside the query: a URL in the body of the answer, a member of the body of the request. And servers that
//! do not know how they are asked.

use specwright_runtime as rt;

use crate::support::{GET, POST, SECRET, Server, Step, builder, core, json, reply, value};

static BY_URL: rt::Paging = rt::Paging {
    style: rt::PagingStyle::NextUrl,
    items: &["items"],
    next: &["links", "next"],
    ..rt::Paging::LINK
};
static BY_CURSOR: rt::Paging = rt::Paging {
    style: rt::PagingStyle::Cursor {
        cursor: rt::PageParam::Body(&["paging", "cursor"]),
    },
    items: &["items"],
    next: &["next"],
    ..rt::Paging::LINK
};
static BY_PAGE: rt::Paging = rt::Paging {
    style: rt::PagingStyle::Page {
        page: rt::PageParam::Body(&["page"]),
        size: Some(rt::PageParam::Body(&["size"])),
        first: 0,
    },
    items: &["items"],
    total_count: &["total"],
    ..rt::Paging::LINK
};
static BY_NUMBER: rt::Paging = rt::Paging {
    style: rt::PagingStyle::Page {
        page: rt::PageParam::Query("page"),
        size: None,
        first: 1,
    },
    items: &["items"],
    next: &["next"],
    has_more: &["more"],
    total_count: &["total"],
    id: Some("id"),
    ..rt::Paging::LINK
};

async fn targets(answers: Vec<Vec<Step>>, paging: &'static rt::Paging) -> Vec<String> {
    let server = Server::each(answers).await;
    let items = core(&server).call(&GET).items::<i64>(paging);
    items.try_collect().await.unwrap();
    server.seen().into_iter().map(|seen| seen.target).collect()
}

/// Absolute, relative to the answer's URL, as an object with `href` (JSON:API 1.1, section 7.6), with a key of the server's own.
#[tokio::test]
async fn a_url_in_the_body() {
    let page = |next: &str| json(200, &format!(r#"{{"items": [1], "links": {next}}}"#));
    for (next, target) in [
        (r#"{"next": "/things?after=a%2Fb"}"#, "/things?after=a%2Fb"),
        (r#"{"next": "?after=2"}"#, "/things?after=2"),
        (r#"{"next": "more/2"}"#, "/more/2"),
        (r#"{"next": {"href": "/things?p=2"}}"#, "/things?p=2"),
    ] {
        let answers = vec![page(next), page(r#"{"next": null}"#)];
        assert_eq!(targets(answers, &BY_URL).await, ["/things", target]);
    }
    for end in ["{}", "null", r#"{"next": ""}"#, "[]"] {
        assert_eq!(targets(vec![page(end)], &BY_URL).await.len(), 1, "{end}");
    }
    let server = Server::start(|seen, _| {
        let host = seen.header("host").unwrap_or_default();
        match seen.target.as_str() {
            "/things" => json(
                200,
                &format!(r#"{{"items": [1], "links": {{"next": "http://{host}/things?page=2"}}}}"#),
            ),
            _ => json(200, r#"{"items": [2]}"#),
        }
    })
    .await;
    let items = core(&server).call(&GET).items::<i64>(&BY_URL);
    assert_eq!(items.try_collect().await.unwrap(), [1, 2]);
}

/// Credentials go to the origin that the caller chose, and to no other that a body names.
#[tokio::test]
async fn a_url_of_another_origin_gets_no_credentials() {
    static KEYED: rt::Route = rt::Route {
        security: &[&["token"], &["email", "key"]],
        ..GET
    };
    let other = Server::always(json(200, r#"{"items": [2]}"#)).await;
    let same_host = other.url().replace("127.0.0.1", "localhost");
    for next in [other.url().to_owned(), same_host, "//evil.example/x".into()] {
        let page = format!(r#"{{"items": [1], "links": {{"next": "{next}"}}}}"#);
        let server = Server::always(json(200, &page)).await;
        let core = builder(&server)
            .credentials(rt::Credentials::new().set("token", SECRET))
            .build()
            .unwrap();
        let mut items = core.call(&KEYED).items::<i64>(&BY_URL);
        assert_eq!(items.next().await.unwrap().unwrap(), 1);
        let error = items.next().await.unwrap().unwrap_err();
        assert!(error.to_string().contains("another origin"), "{error}");
        assert!(server.seen()[0].header("authorization").is_some());
    }
    assert!(other.seen().is_empty());
}

/// From one URL to another and back, though each page differs.
#[tokio::test]
async fn urls_that_go_round_in_circles() {
    let server = Server::start(|_, count| {
        let next = format!("/things?p={}", count % 3);
        json(
            200,
            &format!(r#"{{"items": [{count}], "links": {{"next": "{next}"}}}}"#),
        )
    })
    .await;
    let mut items = core(&server).call(&GET).items::<i64>(&BY_URL);
    for expected in 0..4 {
        assert_eq!(items.next().await.unwrap().unwrap(), expected);
    }
    let error = items.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("circles"), "{error}");
    assert!(items.next().await.is_none());
}

fn bodies(server: &Server) -> Vec<serde_json::Value> {
    let seen = server.seen().into_iter();
    seen.map(|seen| value(&seen.text())).collect()
}

/// The token goes where the last one was, and the rest of the body stays as it is.
#[tokio::test]
async fn a_cursor_in_the_body() {
    let server = Server::each(vec![
        json(200, r#"{"items": [1], "next": "a\"b"}"#),
        json(200, r#"{"items": [2], "next": 7}"#),
        json(200, r#"{"items": [3], "next": null}"#),
    ])
    .await;
    let mut call = core(&server).call(&POST);
    call.json(&value(r#"{"query": "x", "paging": {"limit": 1}}"#));
    let items = call.items::<i64>(&BY_CURSOR).try_collect().await.unwrap();
    assert_eq!(items, [1, 2, 3]);
    assert_eq!(
        bodies(&server),
        [
            value(r#"{"query": "x", "paging": {"limit": 1}}"#),
            value(r#"{"query": "x", "paging": {"limit": 1, "cursor": "a\"b"}}"#),
            value(r#"{"query": "x", "paging": {"limit": 1, "cursor": 7}}"#),
        ]
    );
}

/// A body that may be left out is made where it is needed.
#[tokio::test]
async fn a_cursor_in_a_body_that_was_not_there() {
    let server = Server::each(vec![
        json(200, r#"{"items": [1], "next": "a"}"#),
        json(200, r#"{"items": [2]}"#),
    ])
    .await;
    let items = core(&server).call(&POST).items::<i64>(&BY_CURSOR);
    assert_eq!(items.try_collect().await.unwrap(), [1, 2]);
    let second = &server.seen()[1];
    assert_eq!(second.header("content-type"), Some("application/json"));
    assert_eq!(second.body, br#"{"paging":{"cursor":"a"}}"#);
}

/// From a page of the middle, with members that options add; a total ends it.
#[tokio::test]
async fn a_page_number_in_the_body() {
    let server = Server::start(|seen, _| {
        let body = value(&seen.text());
        let page = body["page"].as_i64().unwrap_or(0);
        let items: Vec<i64> = (page * 2..(page * 2 + 2).min(5)).collect();
        json(200, &format!(r#"{{"items": {items:?}, "total": 5}}"#))
    })
    .await;
    let options = rt::CallOptions::new().body_member("page", &1);
    let mut call = core(&server).with(options).call(&POST);
    call.json(&value(r#"{"size": 2, "page": 0, "exact": 1.10}"#));
    let items = call.items::<i64>(&BY_PAGE).try_collect().await.unwrap();
    assert_eq!(items, [2, 3, 4]);
    let pages: Vec<_> = bodies(&server)
        .iter()
        .map(|body| (body["page"].as_i64(), body["size"].as_i64()))
        .collect();
    assert_eq!(pages, [(Some(1), Some(2)), (Some(2), Some(2))]);
}

/// In a body that has no members the next page cannot be asked for; the first one is not lost.
#[tokio::test]
async fn a_body_that_cannot_ask() {
    let server = Server::always(json(200, r#"{"items": [1], "next": "a"}"#)).await;
    let mut call = core(&server).call(&POST);
    call.text("text/plain", "query=x");
    let mut items = call.items::<i64>(&BY_CURSOR);
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    let error = items.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("`paging.cursor`"), "{error}");
    assert_eq!(server.seen().len(), 1);
}

/// An item that has an identifier and one thing more, which is not looked at.
#[derive(Clone, Debug, PartialEq)]
struct Item(i64);

impl rt::Decode for Item {
    fn decode(reader: &mut rt::Reader<'_>) -> Result<Self, rt::DecodeError> {
        let mut id = None;
        reader.object(&mut [("id", &mut id)])?;
        Ok(Self(id.unwrap_or_default()))
    }

    fn blank() -> Self {
        Self(0)
    }
}

/// The server gives its only page whatever page it is asked for, and says nothing that would end the list; the items tell by when
/// they were read, so that no page is written as another.
#[tokio::test]
async fn a_server_that_ignores_the_page() {
    for more in ["", r#", "more": true"#, r#", "total": 1"#] {
        let server = Server::start(move |_, count| {
            json(
                200,
                &format!(
                    r#"{{"items": [{{"id": 1, "read": {count}}}, {{"id": 2, "read": {count}}}]{more}}}"#
                ),
            )
        })
        .await;
        let mut items = core(&server).call(&GET).items::<Item>(&BY_NUMBER);
        for expected in [1, 2] {
            assert_eq!(items.next().await.unwrap().unwrap(), Item(expected));
        }
        let error = items.next().await.unwrap().unwrap_err();
        assert!(error.to_string().contains("once more"), "{error}");
        assert!(items.next().await.is_none());
        assert_eq!(server.seen().len(), 2, "{more}");
    }
    // Written the same, it is the end, as a list is that has but one page.
    let server = Server::always(json(200, r#"{"items": [{"id": 1}]}"#)).await;
    let items = core(&server).call(&GET).items::<Item>(&BY_NUMBER);
    assert_eq!(items.try_collect().await.unwrap(), [Item(1)]);
    assert_eq!(server.seen().len(), 2);
}

/// Identifiers that are not there, or tell nothing, end no list.
#[tokio::test]
async fn identifiers_that_tell_nothing() {
    for items in [
        r#"{"id": 1, "n": COUNT}, {"id": 1, "m": COUNT}"#,
        r#"{"id": null, "n": COUNT}"#,
        r#"{"n": COUNT}"#,
    ] {
        let server = Server::start(move |_, count| {
            let items = items.replace("COUNT", &count.to_string());
            let items = if count < 4 { items.as_str() } else { "" };
            json(200, &format!(r#"{{"items": [{items}]}}"#))
        })
        .await;
        let all = core(&server).call(&GET).items::<Item>(&BY_NUMBER);
        all.try_collect().await.unwrap();
        assert_eq!(server.seen().len(), 5, "{items}");
    }
}

/// Beside a page number, a link to the next page says whether there is one: no request too many, which some servers answer with 404.
#[tokio::test]
async fn a_link_beside_a_page_number() {
    let server = Server::each(vec![
        json(
            200,
            r#"{"items": [{"id": 1}], "next": "http://inside:8080/?page=2"}"#,
        ),
        json(200, r#"{"items": [{"id": 2}], "next": null}"#),
        reply(404, &[], ""),
    ])
    .await;
    let items = core(&server).call(&GET).items::<Item>(&BY_NUMBER);
    assert_eq!(items.try_collect().await.unwrap(), [Item(1), Item(2)]);
    let targets: Vec<_> = server.seen().into_iter().map(|it| it.target).collect();
    assert_eq!(targets, ["/things", "/things?page=2"]);
}

/// A server that gives one page under ever new tokens comes to an end as well.
#[tokio::test]
async fn one_page_under_new_tokens() {
    let server =
        Server::start(|_, count| json(200, &format!(r#"{{"items": [1], "next": "{count}"}}"#)))
            .await;
    let mut call = core(&server).call(&POST);
    call.json(&value("{}"));
    let mut pages = call.pages::<i64>(&BY_CURSOR);
    let mut last = None;
    while let Some(page) = pages.next().await {
        last = Some(page);
    }
    let error = last.unwrap().unwrap_err();
    assert!(error.to_string().contains("100 pages in a row"), "{error}");
    assert_eq!(server.seen().len(), 101);
}
