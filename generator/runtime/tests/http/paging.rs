//! Lists over several pages, in every style, and servers that do not play by the rules.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use specwright_runtime as rt;

use crate::support::{GET, Seen, Server, Step, core, json, reply};

static SIZE: rt::Param = rt::Param {
    name: "per_page",
    ..rt::Param::QUERY
};
static PAGE: rt::Param = rt::Param {
    name: "page",
    ..rt::Param::QUERY
};
static BY_PAGE: rt::Paging = rt::Paging {
    style: rt::PagingStyle::Page {
        page: rt::PageParam::Query("page"),
        size: Some(rt::PageParam::Query("per_page")),
        first: 1,
    },
    items: &["result"],
    total_count: &["result_info", "total_count"],
    total_pages: &["result_info", "total_pages"],
    ..rt::Paging::LINK
};
static BY_OFFSET: rt::Paging = rt::Paging {
    style: rt::PagingStyle::Offset {
        offset: rt::PageParam::Query("offset"),
        limit: None,
        first: 0,
    },
    items: &["data", "list"],
    total_count: &["data", "total"],
    ..rt::Paging::LINK
};
static BY_CURSOR: rt::Paging = rt::Paging {
    style: rt::PagingStyle::Cursor {
        cursor: rt::PageParam::Query("after"),
    },
    next: &["meta", "next"],
    items: &["items"],
    has_more: &["meta", "more"],
    ..rt::Paging::LINK
};
static BY_URL: rt::Paging = rt::Paging {
    style: rt::PagingStyle::NextUrl,
    next: &["next"],
    items: &["items"],
    ..rt::Paging::LINK
};
static BY_LINK: rt::Paging = rt::Paging::LINK;

fn query(seen: &Seen, name: &str) -> Option<i64> {
    let (_, query) = seen.target.split_once('?')?;
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.find(|(known, _)| *known == name)?.1.parse().ok()
}

/// A server of the numbers 1 to `count`, two a page, that adds `info` to every page.
async fn numbers(count: i64, info: &'static str) -> Server {
    Server::start(move |seen, _| {
        let page = query(seen, "page").unwrap_or(1);
        let items: Vec<i64> = ((page - 1) * 2 + 1..=(page * 2).min(count)).collect();
        json(200, &format!(r#"{{"result": {items:?}{info}}}"#))
    })
    .await
}

/// What a list gives before its error, and the error.
async fn cut_short(server: &Server, paging: &'static rt::Paging) -> (Vec<i64>, String) {
    let mut items = core(server).call(&GET).items::<i64>(paging);
    let mut all = Vec::new();
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => all.push(item),
            Err(error) => {
                assert!(items.next().await.is_none());
                return (all, error.to_string());
            }
        }
    }
    panic!("no error after {all:?}")
}

async fn all(server: &Server, paging: &'static rt::Paging) -> Vec<i64> {
    let items = core(server).call(&GET).items::<i64>(paging);
    items.try_collect().await.unwrap()
}

/// What the totals say, and how many requests it takes.
#[tokio::test]
async fn totals() {
    for (info, requests) in [
        // They tell: no request too many.
        (r#", "result_info": {"total_count": 4}"#, 2),
        (r#", "result_info": {"total_count": 4.0}"#, 2),
        (r#", "result_info": {"total_count": "4"}"#, 2),
        (r#", "result_info": {"total_pages": 2}"#, 2),
        // They do not: until an empty page.
        ("", 3),
        (r#", "result_info": null"#, 3),
        (r#", "result_info": []"#, 3),
        (r#", "result_info": {"total_count": null}"#, 3),
        // They are wrong: nothing is lost.
        (r#", "result_info": {"total_count": 2000}"#, 3),
        (r#", "result_info": {"total_count": 1}"#, 3),
        (
            r#", "result_info": {"total_count": -1, "total_pages": 0}"#,
            3,
        ),
    ] {
        let server = numbers(4, info).await;
        assert_eq!(all(&server, &BY_PAGE).await, [1, 2, 3, 4], "{info}");
        assert_eq!(server.seen().len(), requests, "{info}");
    }
}

#[tokio::test]
async fn from_a_page_of_the_middle() {
    let server = numbers(6, r#", "result_info": {"total_count": 6}"#).await;
    let mut call = core(&server).call(&GET);
    call.param(&PAGE, &2);
    call.param(&SIZE, &2);
    assert_eq!(
        call.items::<i64>(&BY_PAGE).try_collect().await.unwrap(),
        [3, 4, 5, 6]
    );
    let targets: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| query(seen, "page"))
        .collect();
    assert_eq!(targets, [Some(2), Some(3)]);
}

#[tokio::test]
async fn page_by_page() {
    let server = numbers(3, r#", "result_info": {"total_count": 3}"#).await;
    let first = core(&server)
        .call(&GET)
        .send_page::<i64>(&BY_PAGE)
        .await
        .unwrap();
    assert_eq!(
        (first.items.as_slice(), first.total_count()),
        ([1, 2].as_slice(), Some(3))
    );
    assert_eq!(first.response().status.as_u16(), 200);
    let second = first.next_page().unwrap().await.unwrap();
    assert_eq!(second.items, [3]);
    assert!(!second.has_next() && second.next_page().is_none());
}

#[tokio::test]
async fn other_styles() {
    let offset = Server::start(|seen, _| {
        let offset = query(seen, "offset").unwrap_or(0);
        let items: Vec<i64> = (offset..(offset + 3).min(5)).collect();
        json(
            200,
            &format!(r#"{{"data": {{"total": 5, "list": {items:?}}}}}"#),
        )
    })
    .await;
    assert_eq!(all(&offset, &BY_OFFSET).await, [0, 1, 2, 3, 4]);
    assert_eq!(offset.seen().len(), 2);

    let cursor = Server::start(|seen, _| match seen.target.as_str() {
        "/things" => json(
            200,
            r#"{"items": [1], "meta": {"next": "a&b", "more": true}}"#,
        ),
        "/things?after=a%26b" => json(
            200,
            r#"{"items": [2], "meta": {"next": "c", "more": false}}"#,
        ),
        other => panic!("{other}"),
    })
    .await;
    assert_eq!(all(&cursor, &BY_CURSOR).await, [1, 2]);

    let url = Server::start(|seen, _| match seen.target.as_str() {
        "/things" => json(200, r#"{"items": [1], "next": "/more?x=1"}"#),
        "/more?x=1" => json(200, r#"{"items": [2], "next": null}"#),
        other => panic!("{other}"),
    })
    .await;
    assert_eq!(all(&url, &BY_URL).await, [1, 2]);

    let link = Server::start(|seen, _| match seen.target.as_str() {
        "/things" => reply(
            200,
            &[r#"link: <things?p=2>; rel="next", <x>; rel="last""#],
            "[1]",
        ),
        _ => reply(200, &[r#"link: <things>; rel="prev""#], "[2]"),
    })
    .await;
    assert_eq!(all(&link, &BY_LINK).await, [1, 2]);
}

/// No server makes a list endless.
#[tokio::test]
async fn a_server_that_repeats() {
    // Which says that there are more, so that the end is not that of the list.
    for info in [r#"{"total_count": 9}"#, r#"{"total_pages": 3}"#] {
        let page = format!(r#"{{"result": [1, 2], "result_info": {info}}}"#);
        let same = Server::always(json(200, &page)).await;
        let mut items = core(&same).call(&GET).items::<i64>(&BY_PAGE);
        for expected in [1, 2] {
            assert_eq!(items.next().await.unwrap().unwrap(), expected);
        }
        let error = items.next().await.unwrap().unwrap_err();
        assert!(error.to_string().contains("a page again"), "{error}");
        assert!(items.next().await.is_none());
        assert_eq!(same.seen().len(), 2);
    }

    let cycle =
        Server::start(|_, count| json(200, &format!(r#"{{"result": [{}]}}"#, count % 3))).await;
    assert_eq!(all(&cycle, &BY_PAGE).await, [0, 1, 2]);

    // One that names the next page says that there is one.
    for more in ["", r#", "more": true"#] {
        let page = format!(r#"{{"items": [1], "meta": {{"next": "same"{more}}}}}"#);
        let cursor = Server::always(json(200, &page)).await;
        let (items, error) = cut_short(&cursor, &BY_CURSOR).await;
        assert_eq!((items.as_slice(), cursor.seen().len()), (&[1][..], 2));
        assert!(error.contains("a page again"), "{error}");
    }
    let link = Server::always(reply(200, &[r#"link: </things>; rel="next""#], "[1]")).await;
    let (items, error) = cut_short(&link, &BY_LINK).await;
    assert_eq!((items.as_slice(), link.seen().len()), (&[1][..], 1));
    assert!(error.contains("circles"), "{error}");
}

/// Some tell the end by the token that they were given; unless they say that there is more.
#[tokio::test]
async fn a_token_that_is_the_page_s_own() {
    let page = |more: &'static str| {
        move |_: &Seen, count: usize| {
            let body = format!(r#"{{"items": [{count}], "meta": {{"next": "end"{more}}}}}"#);
            json(200, &body)
        }
    };
    let end = Server::start(page("")).await;
    assert_eq!(all(&end, &BY_CURSOR).await, [0, 1]);
    let more = Server::start(page(r#", "more": true"#)).await;
    let (items, error) = cut_short(&more, &BY_CURSOR).await;
    assert_eq!((items.as_slice(), more.seen().len()), (&[0, 1][..], 2));
    assert!(error.contains("says that there is more"), "{error}");
}

/// That there is more, and no word of where, is not the end of a list.
#[tokio::test]
async fn more_without_a_word_of_where() {
    static MORE: rt::Paging = rt::Paging {
        has_more: &["more"],
        ..BY_OFFSET
    };
    let cursor = Server::always(json(200, r#"{"items": [1], "meta": {"more": true}}"#)).await;
    let (items, error) = cut_short(&cursor, &BY_CURSOR).await;
    assert_eq!(items, [1]);
    assert!(error.contains("says that there is more"), "{error}");

    let offset = Server::each(vec![
        json(200, r#"{"data": {"list": [1, 2]}, "more": true}"#),
        json(200, r#"{"data": {"list": []}, "more": true}"#),
    ])
    .await;
    let (items, error) = cut_short(&offset, &MORE).await;
    assert_eq!((items.as_slice(), offset.seen().len()), (&[1, 2][..], 2));
    assert!(error.contains("says that there is more"), "{error}");
}

/// A page of which a filter left nothing is not the last one where the server says that there are more.
#[tokio::test]
async fn an_empty_page_in_the_middle() {
    static MORE: rt::Paging = rt::Paging {
        has_more: &["more"],
        ..BY_PAGE
    };
    let server = Server::start(|seen, _| match query(seen, "page") {
        None => json(200, r#"{"result": [1], "more": true}"#),
        Some(2) => json(200, r#"{"result": [], "more": true}"#),
        Some(_) => json(200, r#"{"result": [3], "more": false}"#),
    })
    .await;
    assert_eq!(all(&server, &MORE).await, [1, 3]);
    let never = Server::always(json(200, r#"{"result": [], "more": true}"#)).await;
    let (items, error) = cut_short(&never, &MORE).await;
    assert!(items.is_empty() && error.contains("100 pages"), "{error}");
}

/// Items that are numbered from 1 (SCIM's `startIndex`): none twice, none left out.
#[tokio::test]
async fn offsets_from_one() {
    static FROM_ONE: rt::Paging = rt::Paging {
        style: rt::PagingStyle::Offset {
            offset: rt::PageParam::Query("startIndex"),
            limit: Some(rt::PageParam::Query("count")),
            first: 1,
        },
        items: &["Resources"],
        total_count: &["totalResults"],
        ..rt::Paging::LINK
    };
    static START: rt::Param = rt::Param {
        name: "startIndex",
        ..rt::Param::QUERY
    };
    let server = Server::start(|seen, _| {
        let start = query(seen, "startIndex").unwrap_or(1).max(1);
        let items: Vec<i64> = (start..(start + 2).min(6)).collect();
        json(
            200,
            &format!(r#"{{"Resources": {items:?}, "totalResults": 5}}"#),
        )
    })
    .await;
    assert_eq!(all(&server, &FROM_ONE).await, [1, 2, 3, 4, 5]);
    let targets: Vec<_> = server.seen().into_iter().map(|seen| seen.target).collect();
    assert_eq!(
        targets,
        ["/things", "/things?startIndex=3", "/things?startIndex=5"]
    );
    let mut call = core(&server).call(&GET);
    call.param(&START, &4);
    let items = call.items::<i64>(&FROM_ONE).try_collect().await.unwrap();
    assert_eq!((items.as_slice(), server.seen().len()), (&[4, 5][..], 4));
}

/// Where the document names both, links are followed; numbers are counted where there are none.
#[tokio::test]
async fn links_before_numbers() {
    static EITHER: rt::Paging = rt::Paging {
        link: true,
        items: &[],
        total_count: &[],
        total_pages: &[],
        ..BY_PAGE
    };
    let targets =
        |server: &Server| -> Vec<_> { server.seen().into_iter().map(|seen| seen.target).collect() };
    // The link says more than a number could; the last page has links, but none to a next one.
    let linked = Server::start(|seen, _| match seen.target.as_str() {
        "/things" => reply(200, &[r#"link: </things?page=2&key=7>; rel="next""#], "[1]"),
        _ => reply(200, &[r#"link: </things>; rel="prev""#], "[2]"),
    })
    .await;
    assert_eq!(all(&linked, &EITHER).await, [1, 2]);
    assert_eq!(targets(&linked), ["/things", "/things?page=2&key=7"]);
    // The last page has no links at all.
    let bare = Server::start(|seen, _| match seen.target.as_str() {
        "/things" => reply(200, &[r#"link: </things?after=x>; rel="next""#], "[1]"),
        _ => reply(200, &[], "[2]"),
    })
    .await;
    assert_eq!(all(&bare, &EITHER).await, [1, 2]);
    assert_eq!(bare.seen().len(), 2);
    // No link says anything of pages.
    let counted = Server::start(|seen, _| {
        let items = match query(seen, "page") {
            None => "[1]",
            Some(2) => "[2]",
            _ => "[]",
        };
        reply(200, &[r#"link: </schema>; rel="describedby""#], items)
    })
    .await;
    assert_eq!(all(&counted, &EITHER).await, [1, 2]);
    assert_eq!(
        targets(&counted),
        ["/things", "/things?page=2", "/things?page=3"]
    );
}

/// Pages that are asked for by links may be written alike, as with links alone.
#[tokio::test]
async fn linked_pages_that_are_written_alike() {
    static EITHER: rt::Paging = rt::Paging {
        link: true,
        items: &[],
        total_count: &[],
        total_pages: &[],
        ..BY_PAGE
    };
    let server = Server::start(|seen, _| match query(seen, "page") {
        None => reply(200, &[r#"link: </things?page=2>; rel="next""#], "[1]"),
        Some(2) => reply(200, &[r#"link: </things?page=3>; rel="next""#], "[1]"),
        _ => reply(200, &[r#"link: </things>; rel="first""#], "[2]"),
    })
    .await;
    assert_eq!(all(&server, &EITHER).await, [1, 1, 2]);
}

/// Links to the first page and the last do not end a list of which there is more.
#[tokio::test]
async fn links_to_the_ends_of_a_list_alone() {
    static EITHER: rt::Paging = rt::Paging {
        link: true,
        items: &["items"],
        total_count: &[],
        total_pages: &["pages"],
        ..BY_PAGE
    };
    let server = Server::start(|seen, _| {
        let item = query(seen, "page").unwrap_or(1);
        let ends = r#"link: </things?page=1>; rel="first", </things?page=3>; rel="last""#;
        reply(
            200,
            &[ends],
            format!(r#"{{"items": [{item}], "pages": 3}}"#),
        )
    })
    .await;
    assert_eq!(all(&server, &EITHER).await, [1, 2, 3]);
}

/// A user and a password in a link are the server's: they are not sent, and not shown.
#[tokio::test]
async fn a_user_in_a_link() {
    let server = Server::start(|seen, count| {
        let host = seen.header("host").unwrap_or_default();
        let link = format!("link: <http://u:p@{host}/things?p=2>; rel=\"next\"");
        match count {
            0 => reply(200, &[&link], "[1]"),
            _ => reply(200, &[], "[2]"),
        }
    })
    .await;
    assert_eq!(all(&server, &BY_LINK).await, [1, 2]);
    assert_eq!(server.seen()[1].header("authorization"), None);
}

/// Nor does one that sends nothing at all, from one token or URL to another and back.
#[tokio::test]
async fn a_server_that_goes_round_in_circles() {
    let tokens = Server::start(|_, count| {
        let next = ["a", "b"][count % 2];
        json(
            200,
            &format!(r#"{{"items": [], "meta": {{"next": "{next}"}}}}"#),
        )
    })
    .await;
    let (items, error) = cut_short(&tokens, &BY_CURSOR).await;
    assert!(items.is_empty() && error.contains("circles"), "{error}");
    assert_eq!(tokens.seen().len(), 3);

    let links = Server::start(|_, count| {
        let next = format!(r#"link: </things?p={}>; rel="next""#, count % 2);
        reply(200, &[&next], "[]")
    })
    .await;
    let (items, error) = cut_short(&links, &BY_LINK).await;
    assert!(items.is_empty() && error.contains("circles"), "{error}");
    assert_eq!(links.seen().len(), 3);
}

#[tokio::test]
async fn a_next_page_elsewhere_is_not_followed() {
    let server = Server::always(json(
        200,
        r#"{"items": [1], "next": "https://evil.example/"}"#,
    ))
    .await;
    let items = core(&server).call(&GET).items::<i64>(&BY_URL);
    let error = items.try_collect().await.unwrap_err();
    assert!(error.to_string().contains("another origin"), "{error}");
}

/// A host that a redirect led to is not home: its links are not followed with the credentials that were left behind.
#[tokio::test]
async fn a_next_page_of_where_a_redirect_led_is_not_followed() {
    let other = Server::always(json(200, r#"{"items": [1], "next": "/more"}"#)).await;
    let location = format!("location: {}/things", other.url());
    let server = Server::start(move |_, _| reply(302, &[&location], "")).await;
    let items = core(&server).call(&GET).items::<i64>(&BY_URL);
    let error = items.try_collect().await.unwrap_err();
    assert!(error.to_string().contains("another origin"), "{error}");
    assert_eq!(other.seen().len(), 1);
}

/// One item that is odd does not lose its page, and its error has the path and the text.
#[tokio::test]
async fn item_by_item() {
    let server = Server::always(json(
        200,
        r#"{"result": [1, {"x": "y"}, 3], "result_info": {"total_count": 3}}"#,
    ))
    .await;
    let strict = core(&server)
        .call(&GET)
        .items::<i64>(&BY_PAGE)
        .try_collect()
        .await;
    assert!(strict.unwrap_err().to_string().contains("result[1]"));
    let items = core(&server)
        .call(&GET)
        .items::<i64>(&BY_PAGE)
        .lenient()
        .try_collect()
        .await
        .unwrap();
    assert_eq!((&items[0], &items[2]), (&Ok(1), &Ok(3)));
    let odd = items[1].clone().unwrap_err();
    assert_eq!(
        (odd.error.path().as_str(), odd.raw.as_str()),
        ("result[1]", r#"{"x": "y"}"#)
    );
}

/// Asked for late, it begins anew, and loses nothing.
#[tokio::test]
async fn item_by_item_after_all() {
    let server = numbers(3, r#", "result_info": {"total_count": 3}"#).await;
    let mut items = core(&server).call(&GET).items::<i64>(&BY_PAGE);
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    let again = items.lenient().try_collect().await.unwrap();
    assert_eq!(again, [Ok(1), Ok(2), Ok(3)]);
    let mut items = core(&server).call(&GET).items::<i64>(&BY_PAGE);
    while items.next().await.is_some() {}
    assert_eq!(items.lenient().try_collect().await.unwrap().len(), 3);
}

/// A page is asked for when its first item is wanted; a stream that is dropped asks no further.
#[tokio::test]
async fn lazily() {
    let server = numbers(8, "").await;
    let mut items = core(&server).call(&GET).items::<i64>(&BY_PAGE);
    for expected in 1..=2 {
        assert_eq!(items.next().await.unwrap().unwrap(), expected);
    }
    assert_eq!(server.seen().len(), 1);
}

/// Answers at once with two numbers a page, and counts.
#[derive(Clone, Default)]
struct Numbers(Arc<AtomicI64>);

impl rt::Transport for Numbers {
    fn send(
        &self,
        _request: rt::TransportRequest,
    ) -> rt::BoxFuture<'_, Result<rt::TransportResponse, rt::TransportError>> {
        let page = self.0.fetch_add(1, Ordering::SeqCst);
        let body = format!(r#"{{"result": [{}, {}]}}"#, 2 * page + 1, 2 * page + 2);
        let response = rt::TransportResponse::whole(rt::StatusCode::OK, rt::HeaderMap::new(), body);
        Box::pin(std::future::ready(Ok(response)))
    }
}

/// As many pages ahead as the caller says, and never more, however long the caller works on what has come.
#[tokio::test]
async fn so_many_pages_ahead() {
    for ahead in [0, 1, 3] {
        let numbers = Numbers::default();
        let asked = || numbers.0.load(Ordering::SeqCst);
        let core = rt::ClientBuilder::<rt::Core>::new(&crate::support::API)
            .transport(numbers.clone())
            .build()
            .unwrap();
        let mut items = core.call(&GET).items::<i64>(&BY_PAGE).prefetch(ahead);
        let ahead = i64::try_from(ahead).unwrap();
        for item in 1..=10 {
            assert_eq!(items.next().await.unwrap().unwrap(), item);
            assert_eq!(asked(), (item + 1) / 2 + ahead);
        }
        let mut pages = core.call(&GET).pages::<i64>(&BY_PAGE).prefetch(2);
        let before = asked();
        assert_eq!(pages.next().await.unwrap().unwrap().items.len(), 2);
        assert_eq!(asked() - before, 3);
    }
}

/// What comes ahead is what comes anyhow: every item once, and the error where it was.
#[tokio::test]
async fn ahead_and_complete() {
    let server = numbers(8, "").await;
    let ahead = core(&server).call(&GET).items::<i64>(&BY_PAGE).prefetch(10);
    assert_eq!(ahead.try_collect().await.unwrap(), [1, 2, 3, 4, 5, 6, 7, 8]);
    assert_eq!(server.seen().len(), 5);

    let breaks = vec![json(200, r#"{"result": [1]}"#), vec![Step::Reset]];
    let server = Server::each(breaks).await;
    let mut items = core(&server).call(&GET).items::<i64>(&BY_PAGE).prefetch(10);
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    assert!(items.next().await.unwrap().is_err());
    assert!(items.next().await.is_none());
}

/// Empty pages, each with a new token, end too: with an error, for the server says that there is more.
#[tokio::test]
async fn a_server_that_sends_nothing_for_ever() {
    let server = Server::start(|_, count| {
        json(
            200,
            &format!(r#"{{"items": [], "meta": {{"next": "{count}"}}}}"#),
        )
    })
    .await;
    let mut items = core(&server).call(&GET).items::<i64>(&BY_CURSOR);
    let error = items.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("100 pages in a row"), "{error}");
    assert_eq!(server.seen().len(), 100);
    assert!(items.next().await.is_none());
}

/// An error ends the stream, and does not lose what came before it.
#[tokio::test]
async fn an_error_between_pages() {
    let server = Server::each(vec![json(200, r#"{"result": [1]}"#), vec![Step::Reset]]).await;
    let mut items = core(&server).call(&GET).items::<i64>(&BY_PAGE);
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    assert!(items.next().await.unwrap().is_err());
    assert!(items.next().await.is_none());
}

/// Waiting for an item and giving up loses none.
#[tokio::test]
async fn cancellation_between_items() {
    let server = numbers(4, r#", "result_info": {"total_count": 4}"#).await;
    let mut items = core(&server).call(&GET).items::<i64>(&BY_PAGE);
    let mut got = Vec::new();
    loop {
        // Polled once and dropped, again and again.
        let mut next = Box::pin(items.next());
        let once = std::future::poll_fn(|context| {
            std::task::Poll::Ready(std::future::Future::poll(next.as_mut(), context))
        });
        match once.await {
            std::task::Poll::Pending => tokio::task::yield_now().await,
            std::task::Poll::Ready(Some(item)) => got.push(item.unwrap()),
            std::task::Poll::Ready(None) => break,
        }
    }
    assert_eq!(got, [1, 2, 3, 4]);
    assert_eq!(server.seen().len(), 2);
}

/// Where the server names the next page, pages may be written alike.
#[tokio::test]
async fn pages_that_are_written_alike() {
    let server = Server::start(|_, count| {
        let next = ["\"a\"", "\"b\"", "null"][count];
        json(
            200,
            &format!(r#"{{"items": [0, 0], "meta": {{"next": {next}}}}}"#),
        )
    })
    .await;
    assert_eq!(all(&server, &BY_CURSOR).await, [0; 6]);
}

/// What is wrong with the link to the next page does not take the page that has arrived.
#[tokio::test]
async fn a_page_with_a_bad_link() {
    let link = r#"link: <https://evil.example/>; rel="next""#;
    let server = Server::always(reply(200, &[link], "[1, 2]")).await;
    let page = core(&server).call(&GET).send_page::<i64>(&BY_LINK);
    let page = page.await.unwrap();
    assert_eq!(
        (page.items.as_slice(), page.has_next()),
        (&[1, 2][..], true)
    );
    let error = page.next_page().unwrap().await.unwrap_err();
    assert!(error.to_string().contains("another origin"), "{error}");
    let mut items = core(&server).call(&GET).items::<i64>(&BY_LINK);
    for expected in [1, 2] {
        assert_eq!(items.next().await.unwrap().unwrap(), expected);
    }
    assert!(items.next().await.unwrap().is_err());
    assert!(items.next().await.is_none());
    assert_eq!(server.seen().len(), 2);
}

/// Options hold for every page: what a link lacks is added, and what counts pages is counted.
#[tokio::test]
async fn options_of_all_pages() {
    let link = Server::start(|_, count| match count {
        0 => reply(200, &[r#"link: </things?p=2>; rel="next""#], "[1]"),
        _ => reply(200, &[], "[2]"),
    })
    .await;
    let options = rt::CallOptions::new().query("trace", 1).query("p", 9);
    let items = core(&link).with(options).call(&GET).items::<i64>(&BY_LINK);
    items.try_collect().await.unwrap();
    let targets =
        |server: &Server| -> Vec<_> { server.seen().into_iter().map(|seen| seen.target).collect() };
    assert_eq!(
        targets(&link),
        ["/things?trace=1&p=9", "/things?p=2&trace=1"]
    );
    let counted = numbers(6, "").await;
    let core = core(&counted).with(rt::CallOptions::new().query("page", 2));
    let items = core.call(&GET).items::<i64>(&BY_PAGE);
    assert_eq!(items.try_collect().await.unwrap(), [3, 4, 5, 6]);
    assert_eq!(
        targets(&counted),
        ["/things?page=2", "/things?page=3", "/things?page=4"]
    );
}

/// The key that a server puts into its links is not sent twice.
#[tokio::test]
async fn a_key_in_a_link() {
    static KEYED: rt::Route = rt::Route {
        security: &[&["query_key"]],
        ..GET
    };
    let link = r#"link: </things?api_key=k&p=2>; rel="next""#;
    let server = Server::each(vec![reply(200, &[link], "[1]"), reply(200, &[], "[2]")]).await;
    let credentials = rt::Credentials::new().set("query_key", "k");
    let core = crate::support::builder(&server)
        .credentials(credentials)
        .build()
        .unwrap();
    let items = core.call(&KEYED).items::<i64>(&BY_LINK);
    items.try_collect().await.unwrap();
    assert_eq!(server.seen()[1].target, "/things?p=2&api_key=k");
}

/// Totals are hints: one that is no number, or nests deep, takes no page.
#[tokio::test]
async fn totals_that_cannot_be_read() {
    let deep = format!("{}{}", "[".repeat(150), "]".repeat(150));
    for total in ["1e999", &deep] {
        let page = format!(r#"{{"result": [1], "result_info": {{"total_count": {total}}}}}"#);
        let server = Server::each(vec![json(200, &page), json(200, r#"{"result": []}"#)]).await;
        assert_eq!(all(&server, &BY_PAGE).await, [1], "{total}");
    }
}

/// Answers with a link to the next page, as a server does that is asked over http by one that does TLS for it.
struct Behind(std::sync::Mutex<Vec<String>>);

impl rt::Transport for &'static Behind {
    fn send(
        &self,
        request: rt::TransportRequest,
    ) -> rt::BoxFuture<'_, Result<rt::TransportResponse, rt::TransportError>> {
        let mut asked = self.0.lock().unwrap();
        asked.push(request.url.to_string());
        let mut headers = rt::HeaderMap::new();
        if asked.len() == 1 {
            let link = r#"<http://api.example/v1/things?page=2>; rel="next""#;
            headers.insert("link", link.parse().unwrap());
        }
        let page = format!("[{}]", asked.len());
        let response = rt::TransportResponse::whole(rt::StatusCode::OK, headers, page);
        Box::pin(std::future::ready(Ok(response)))
    }
}

/// The link says http for https: it is read as what it means, and nothing goes out in the clear.
#[tokio::test]
async fn a_link_from_behind_a_proxy() {
    static BEHIND: Behind = Behind(std::sync::Mutex::new(Vec::new()));
    let core = rt::ClientBuilder::<rt::Core>::new(&crate::support::API)
        .transport(&BEHIND)
        .build()
        .unwrap();
    let items = core.call(&GET).items::<i64>(&BY_LINK);
    assert_eq!(items.try_collect().await.unwrap(), [1, 2]);
    assert_eq!(
        *BEHIND.0.lock().unwrap(),
        [
            "https://api.example/v1/things",
            "https://api.example/v1/things?page=2"
        ]
    );
}
