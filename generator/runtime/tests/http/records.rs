//! Events and values as they come.

use std::time::Duration;

use specwright_runtime as rt;

use crate::support::{GET, POST, Server, Step, Waits, builder, core, reply};

fn stream(parts: &[&str], end: Step) -> Vec<Step> {
    let head =
        "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n";
    let mut steps = vec![Step::Send(head.into())];
    for part in parts {
        steps.push(Step::Send(
            format!("{:x}\r\n{part}\r\n", part.len()).into_bytes(),
        ));
    }
    steps.push(end);
    steps
}

fn last() -> Step {
    Step::Send(b"0\r\n\r\n".to_vec())
}

/// A connection that breaks is made again after the last id, and nothing is lost or comes twice.
#[tokio::test]
async fn events_resume() {
    let server = Server::start(|seen, _| match seen.header("last-event-id") {
        None => stream(
            &[
                "retry: 200\nid: 1\ndata: 1\n\nid: 2\nda",
                "ta: 2\n\ndata: 99",
            ],
            Step::Reset,
        ),
        Some("2") => stream(&["event: late\nid: 3\ndata: 3\n\n"], last()),
        Some("3") => reply(204, &[], ""),
        other => panic!("{other:?}"),
    })
    .await;
    let waits = Waits::default();
    let core = waits
        .on(builder(&server).retry(rt::RetryPolicy::default()))
        .build()
        .unwrap();
    let mut events = core.call(&GET).events::<i64>();
    let mut all = Vec::new();
    while let Some(event) = events.next().await {
        let event = event.unwrap();
        all.push((event.name, event.id.unwrap(), event.data));
    }
    let event = |name: &str, id: &str, data| (name.to_owned(), id.to_owned(), data);
    assert_eq!(
        all,
        [event("", "1", 1), event("", "2", 2), event("late", "3", 3)]
    );
    assert_eq!(waits.all(), [Duration::from_millis(200); 2]);
    assert_eq!(server.seen()[0].header("accept"), Some("text/event-stream"));
}

/// A server that only ever hangs up is given up on.
#[tokio::test]
async fn reconnection_ends() {
    let server = Server::start(|_, count| match count {
        0 => stream(&["id: 1\ndata: 1\n\n"], last()),
        _ => stream(&[], last()),
    })
    .await;
    let waits = Waits::default();
    let core = waits
        .on(builder(&server).retry(rt::RetryPolicy::default()))
        .build()
        .unwrap();
    let mut events = core.call(&GET).events::<i64>();
    assert_eq!(events.next().await.unwrap().unwrap().data, 1);
    assert!(events.next().await.is_none());
    assert_eq!(server.seen().len(), 3);
}

/// Without an id, or for a POST, the end is the end; so is `[DONE]`.
#[tokio::test]
async fn events_that_end() {
    let server = Server::always(stream(
        &["id: 1\ndata: {}\n\ndata: text\n\ndata: [DONE]\n\ndata: 5\n\n"],
        last(),
    ))
    .await;
    let mut events = core(&server).call(&GET).events::<serde_json::Value>();
    assert_eq!(
        events.next().await.unwrap().unwrap().data,
        serde_json::json!({})
    );
    assert_eq!(events.next().await.unwrap().unwrap().data, "text");
    assert!(events.next().await.is_none());

    let server = Server::always(stream(
        &["id: 1\ndata: 1\n\ndata: x\n\ndata: 2\n\n"],
        last(),
    ))
    .await;
    let mut events = core(&server).call(&POST).events::<i64>();
    assert_eq!(events.next().await.unwrap().unwrap().data, 1);
    let odd = events.next().await.unwrap().unwrap_err();
    assert!(
        matches!(&odd, rt::Error::Decode(body) if body.response().text() == "x"),
        "{odd}"
    );
    assert_eq!(events.next().await.unwrap().unwrap().data, 2);
    assert!(events.next().await.is_none());
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn lines() {
    let server = Server::always(stream(
        &["{\"a\":", "1}\n\n{\"a\":\"x\"}\n{\"a\"", ":3}"],
        last(),
    ))
    .await;
    let mut lines = core(&server)
        .call(&GET)
        .lines::<std::collections::BTreeMap<String, i64>>();
    let mut all = Vec::new();
    while let Some(line) = lines.next().await {
        all.push(
            line.map(|line| line["a"])
                .map_err(|error| error.to_string()),
        );
    }
    assert_eq!((&all[0], &all[2]), (&Ok(1), &Ok(3)));
    assert!(all[1].as_ref().unwrap_err().contains("[1].a"), "{all:?}");
    assert_eq!(all.len(), 3);
}

/// An error instead of a stream, a cut one, and a record without end.
#[tokio::test]
async fn streams_that_fail() {
    let server = Server::always(reply(403, &[], r#"{"code":1,"message":"No"}"#)).await;
    let error = core(&server)
        .call(&GET)
        .lines::<i64>()
        .next()
        .await
        .unwrap()
        .unwrap_err();
    assert!(error.has_code(1));
    let error = core(&server)
        .call(&GET)
        .events::<i64>()
        .next()
        .await
        .unwrap()
        .unwrap_err();
    assert!(error.has_code(1));

    let server = Server::always(stream(&["1\n2\n3"], Step::Reset)).await;
    let mut lines = core(&server).call(&GET).lines::<i64>();
    assert_eq!(lines.next().await.unwrap().unwrap(), 1);
    assert_eq!(lines.next().await.unwrap().unwrap(), 2);
    assert!(lines.next().await.unwrap().is_err());
    assert!(lines.next().await.is_none());

    let server = Server::always(stream(&[], Step::Forever(b"4\r\naaaa\r\n".repeat(100)))).await;
    let core = builder(&server).max_response_bytes(10_000).build().unwrap();
    let error = core
        .call(&GET)
        .lines::<i64>()
        .next()
        .await
        .unwrap()
        .unwrap_err();
    assert!(
        matches!(error, rt::Error::Failure(failure) if failure.limit() == Some(rt::LimitKind::Record))
    );
}

/// What came before a record that is too long is not lost, though it came in one piece with it.
#[tokio::test]
async fn before_a_record_that_is_too_long() {
    let long = "9".repeat(2_000);
    let lines = format!("1\n2\n{long}");
    let events = format!("data: 1\n\ndata: 2\n\ndata: {long}");
    let server = Server::start(move |seen, _| match seen.header("accept") {
        Some("text/event-stream") => stream(&[&events], Step::Stall),
        _ => stream(&[&lines], Step::Stall),
    })
    .await;
    let core = builder(&server).max_response_bytes(1_000).build().unwrap();
    let is_too_long = |error: rt::Error| matches!(error, rt::Error::Failure(failure) if failure.limit() == Some(rt::LimitKind::Record));
    let mut lines = core.call(&GET).lines::<i64>();
    let mut events = core.call(&GET).events::<i64>();
    for expected in [1, 2] {
        assert_eq!(lines.next().await.unwrap().unwrap(), expected);
        assert_eq!(events.next().await.unwrap().unwrap().data, expected);
    }
    assert!(is_too_long(lines.next().await.unwrap().unwrap_err()));
    assert!(is_too_long(events.next().await.unwrap().unwrap_err()));
    assert!(lines.next().await.is_none() && events.next().await.is_none());
}

/// A page to log in is no stream of events, though its status says that all is well.
#[tokio::test]
async fn what_is_no_stream_of_events() {
    let html = reply(200, &["content-type: text/html; charset=utf-8"], "<html>");
    let server = Server::always(html).await;
    let mut events = core(&server).call(&GET).events::<i64>();
    let error = events.next().await.unwrap().unwrap_err();
    assert!(matches!(error, rt::Error::Decode(_)), "{error}");
    assert!(error.to_string().contains("text/html"), "{error}");
    assert!(events.next().await.is_none());
}

/// However soon a server wants to be asked again, it is not asked without a pause, and ever less often while it says nothing.
#[tokio::test]
async fn reconnection_takes_its_time() {
    let server = Server::start(|_, count| match count {
        0 | 1 => stream(&["retry: 0\nid: 1\ndata: 1\n\n"], last()),
        _ => stream(&[], last()),
    })
    .await;
    let waits = Waits::default();
    let policy = rt::RetryPolicy::default().max_retries(3);
    let core = waits.on(builder(&server).retry(policy)).build().unwrap();
    let mut events = core.call(&GET).events::<i64>();
    while let Some(event) = events.next().await {
        event.unwrap();
    }
    let waits: Vec<_> = waits.all().iter().map(Duration::as_millis).collect();
    assert_eq!(waits, [100, 100, 200, 400]);
}

/// An id that no header can carry is none, and does not break the stream when it is resumed.
#[tokio::test]
async fn an_id_that_cannot_be_sent() {
    let server = Server::start(|seen, _| match seen.header("last-event-id") {
        None => stream(&["id: 1\ndata: 1\n\nid: \u{7}\ndata: 2\n\n"], last()),
        Some("1") => reply(204, &[], ""),
        other => panic!("{other:?}"),
    })
    .await;
    let waits = Waits::default();
    let policy = rt::RetryPolicy::default();
    let core = waits.on(builder(&server).retry(policy)).build().unwrap();
    let mut events = core.call(&GET).events::<i64>();
    assert_eq!(events.next().await.unwrap().unwrap().data, 1);
    assert_eq!(events.next().await.unwrap().unwrap().data, 2);
    assert!(events.next().await.is_none());
}

/// Events may be long in coming, where a body may not.
#[tokio::test]
async fn events_that_are_long_in_coming() {
    let minute = Duration::from_secs(60);
    let server = Server::always(stream(&["data: 1\n\n"], Step::Stall)).await;
    let core = builder(&server)
        .attempt_timeout(None)
        .timeout(None)
        .timer(crate::support::Trigger::new(minute, minute))
        .build()
        .unwrap();
    let mut lines = core.call(&GET).lines::<serde_json::Value>();
    while let Some(line) = lines.next().await {
        if line.is_err_and(|error| error.is_timeout()) {
            break;
        }
    }
    assert!(lines.next().await.is_none());
    let mut events = core.call(&GET).events::<i64>();
    assert_eq!(events.next().await.unwrap().unwrap().data, 1);
    let next = Box::pin(events.next());
    assert!(is_pending(next).await);
}

/// Whether nothing comes of it though everything else was done meanwhile.
async fn is_pending(mut future: impl Future + Unpin) -> bool {
    for _ in 0..100 {
        let once = std::future::poll_fn(|context| {
            std::task::Poll::Ready(std::pin::Pin::new(&mut future).poll(context))
        });
        if once.await.is_ready() {
            return false;
        }
        tokio::task::yield_now().await;
    }
    true
}
