//! What is sent again, when, and what never is.

use std::time::Duration;

use specwright_runtime as rt;

use crate::support::{
    DELETE, GET, Hand, PATCH, POST, PUT, Server, Step, Waits, builder, json, reply,
};

const SECOND: Duration = Duration::from_secs(1);

/// A client that retries twice and does not wait.
fn patient(server: &Server, waits: &Waits) -> rt::Core {
    waits
        .on(builder(server).retry(rt::RetryPolicy::default()))
        .build()
        .unwrap()
}

async fn sent(
    route: &'static rt::Route,
    policy: rt::RetryPolicy,
    first: Vec<Step>,
) -> (usize, bool) {
    let server = Server::each(vec![first, json(200, "{}")]).await;
    let waits = Waits::default();
    let core = waits.on(builder(&server).retry(policy)).build().unwrap();
    let answer = core.call(route).send_empty().await;
    (server.seen().len(), answer.is_ok())
}

/// Which status is repeated for which method.
#[tokio::test]
async fn statuses_and_methods() {
    let default = rt::RetryPolicy::default;
    for status in [408, 425, 429, 500, 502, 503, 504, 520] {
        for route in [&GET, &PUT, &DELETE] {
            assert_eq!(
                sent(route, default(), json(status, "")).await,
                (2, true),
                "{status}"
            );
        }
        let certainly_not_acted = status == 429;
        let expected = if certainly_not_acted {
            (2, true)
        } else {
            (1, false)
        };
        for route in [&POST, &PATCH] {
            let as_usual = sent(route, default(), json(status, "")).await;
            assert_eq!(as_usual, expected, "{status}");
            let any = default().any_method(true);
            let allowed = sent(route, any, json(status, "")).await;
            assert_eq!(allowed, (2, true), "{status}");
        }
    }
    for status in [400, 401, 404, 409, 501, 505] {
        assert_eq!(
            sent(&GET, default(), json(status, "")).await,
            (1, false),
            "{status}"
        );
    }
    for route in [&GET, &PUT, &DELETE, &POST, &PATCH] {
        // To act twice is one thing, to take a conflict for trouble that passes another.
        for policy in [default(), default().any_method(true)] {
            assert_eq!(sent(route, policy, json(409, "")).await, (1, false));
        }
        let policy = default().on_conflict(true);
        assert_eq!(sent(route, policy, json(409, "")).await, (2, true));
    }
}

/// One call may be more patient than its client, or less.
#[tokio::test]
async fn of_one_call() {
    let server = Server::always(json(503, "")).await;
    let core = patient(&server, &Waits::default());
    for (policy, attempts) in [
        (rt::RetryPolicy::none(), 1),
        (rt::RetryPolicy::default().max_retries(6), 7),
    ] {
        let core = core.with(rt::CallOptions::new().retry(policy));
        let error = core.call(&GET).send_empty().await.unwrap_err();
        assert_eq!(error.attempts(), attempts);
    }
    let own = rt::RetryPolicy::default().any_method(true);
    let core = core.with(rt::CallOptions::new().retry(own));
    let error = core.call(&POST).send_empty().await.unwrap_err();
    assert_eq!((error.attempts(), server.seen().len()), (3, 11));
}

#[tokio::test]
async fn what_the_server_wants() {
    let default = rt::RetryPolicy::default;
    let want = |status, wanted: &str| reply(status, &[&format!("x-should-retry: {wanted}")], "");
    assert_eq!(sent(&GET, default(), want(503, "false")).await, (1, false));
    assert_eq!(sent(&GET, default(), want(404, "true")).await, (2, true));
    assert_eq!(sent(&POST, default(), want(500, "true")).await, (1, false));
}

/// A connection that breaks after the request was sent: a POST may have been acted on.
#[tokio::test]
async fn broken_connections() {
    let default = rt::RetryPolicy::default;
    assert_eq!(sent(&GET, default(), vec![Step::Reset]).await, (2, true));
    assert_eq!(sent(&POST, default(), vec![Step::Reset]).await, (1, false));
    let cut = vec![
        Step::Send(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{".to_vec()),
        Step::Close,
    ];
    assert_eq!(sent(&PUT, default(), cut.clone()).await, (2, true));
    assert_eq!(sent(&POST, default(), cut).await, (1, false));
}

#[tokio::test]
async fn an_idempotency_key_allows_it() {
    let server = Server::each(vec![json(503, ""), json(200, "{}")]).await;
    let core = patient(&server, &Waits::default());
    let core = core.with(rt::CallOptions::new().idempotency_key("once"));
    core.call(&POST).send_empty().await.unwrap();
    let keys: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| seen.header("idempotency-key").map(str::to_owned))
        .collect();
    assert_eq!(keys, [Some("once".to_owned()), Some("once".to_owned())]);
}

/// One that the call sends as a header, a parameter or an option, is a key too, and no other is made.
#[tokio::test]
async fn an_idempotency_key_of_the_call() {
    static KEY: rt::Param = rt::Param {
        name: "Idempotency-Key",
        ..rt::Param::HEADER
    };
    let server = Server::each(vec![json(503, ""), json(200, "{}")]).await;
    let core = patient(&server, &Waits::default())
        .with(rt::CallOptions::new().idempotency_keys(|| "made".to_owned()));
    let mut call = core.call(&POST);
    call.param(&KEY, &"mine");
    call.send_empty().await.unwrap();
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    assert!(
        seen.iter()
            .all(|seen| seen.header("idempotency-key") == Some("mine"))
    );
}

/// The header of the document's choice, and a new key for every call that is not idempotent.
#[tokio::test]
async fn idempotency_keys_made_as_needed() {
    use std::sync::atomic::{AtomicU32, Ordering};
    static COUNT: AtomicU32 = AtomicU32::new(0);
    static KEYED: rt::Route = rt::Route {
        idempotency_header: Some("X-Request-Key"),
        ..POST
    };
    let server = Server::each(vec![json(503, ""), json(200, "{}")]).await;
    let core = patient(&server, &Waits::default()).with(
        rt::CallOptions::new()
            .idempotency_keys(|| format!("key-{}", COUNT.fetch_add(1, Ordering::SeqCst))),
    );
    for route in [&KEYED, &KEYED, &GET, &PUT] {
        core.call(route).send_empty().await.unwrap();
    }
    let keys: Vec<_> = server
        .seen()
        .iter()
        .map(|seen| seen.header("x-request-key").map(str::to_owned))
        .collect();
    let key = |text: &str| Some(text.to_owned());
    assert_eq!(keys, [key("key-0"), key("key-0"), key("key-1"), None, None]);
}

/// A refused connection is repeated even for a POST, for nothing was sent.
#[tokio::test]
async fn nothing_was_sent() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let waits = Waits::default();
    let refused = rt::ClientBuilder::<rt::Core>::new(&crate::support::API).base_url(url);
    let core = waits.on(refused).build().unwrap();
    let error = core.call(&POST).send_empty().await.unwrap_err();
    assert_eq!(error.attempts(), 3);
    assert_eq!(waits.all().len(), 2);
    assert!(error.to_string().contains("could not connect"), "{error}");
    assert!(error.to_string().contains("3 attempts"), "{error}");
    assert!(matches!(error, rt::Error::Failure(failure) if failure.is_unsent()));
}

/// A storm of 429, each with a wait of its own form.
#[tokio::test]
async fn waits_that_the_server_asks_for() {
    let busy = |lines: &[&str]| reply(429, lines, "");
    let server = Server::each(vec![
        busy(&["retry-after: 0"]),
        busy(&["retry-after: 1"]),
        busy(&[
            "date: Sun, 06 Nov 1994 08:49:37 GMT",
            "retry-after: Sun, 06 Nov 1994 08:49:47 GMT",
        ]),
        busy(&["retry-after: 9", "retry-after-ms: 250"]),
        json(200, "{}"),
    ])
    .await;
    let waits = Waits::default();
    let policy = rt::RetryPolicy::default().max_retries(5);
    let core = waits.on(builder(&server).retry(policy)).build().unwrap();
    let response = core.call(&POST).send_raw().await.unwrap();
    assert_eq!(response.attempts, 5);
    assert_eq!(waits.all(), [SECOND, 10 * SECOND, SECOND / 4]);
}

/// A wait above the limit is an error at once that says how long.
#[tokio::test]
async fn too_long_a_wait() {
    let server = Server::always(reply(
        429,
        &["retry-after: 600"],
        r#"{"code":971,"message":"Wait"}"#,
    ))
    .await;
    let waits = Waits::default();
    let error = patient(&server, &waits)
        .call(&GET)
        .send_empty()
        .await
        .unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(429));
    assert_eq!(error.retry_after(), Some(600 * SECOND));
    assert!(error.has_code(971));
    assert!(
        error
            .to_string()
            .contains("asks to wait 600s, which is longer than the 60s allowed"),
        "{error}"
    );
    assert_eq!((server.seen().len(), waits.all().len()), (1, 0));
}

/// A call that is dropped while it waits for its next attempt has none.
#[tokio::test]
async fn dropped_while_it_waits() {
    let server = Server::always(reply(503, &["retry-after: 5"], "")).await;
    let clock = Hand::default();
    let core = builder(&server)
        .retry(rt::RetryPolicy::default())
        .timer(clock.clone())
        .timeout(None)
        .attempt_timeout(None)
        .idle_timeout(None)
        .build()
        .unwrap();
    let call = tokio::spawn(core.call(&GET).send_empty());
    clock.waits(1).await;
    call.abort();
    assert!(call.await.unwrap_err().is_cancelled());
    clock.pass(10 * SECOND);
    // As long as another call takes.
    core.call(&POST).send_empty().await.unwrap_err();
    let seen = server.seen();
    let methods: Vec<_> = seen.iter().map(|seen| seen.method.as_str()).collect();
    assert_eq!(methods, ["GET", "POST"]);
}

/// The total time bounds the waits too.
#[tokio::test]
async fn a_wait_beyond_the_total_time() {
    let server = Server::always(reply(503, &["retry-after: 30"], "")).await;
    let core = builder(&server)
        .retry(rt::RetryPolicy::default())
        .timeout(Duration::from_secs(20))
        .build()
        .unwrap();
    let error = core.call(&GET).send_empty().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
    assert!(error.to_string().contains("asks to wait 30s"), "{error}");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_delete_that_may_have_been_done() {
    let server = Server::each(vec![json(503, ""), json(404, "{}")]).await;
    let error = patient(&server, &Waits::default())
        .call(&DELETE)
        .send_empty()
        .await
        .unwrap_err();
    assert!(error.api().unwrap().may_be_deleted());
    assert!(error.to_string().contains("may have deleted it"), "{error}");
    let server = Server::always(json(404, "{}")).await;
    let error = patient(&server, &Waits::default())
        .call(&DELETE)
        .send_empty()
        .await
        .unwrap_err();
    assert!(!error.api().unwrap().may_be_deleted());
}

/// A refusal deleted nothing: too many requests, or no connection.
#[tokio::test]
async fn a_delete_that_was_certainly_not_done() {
    let server = Server::each(vec![reply(429, &["retry-after: 0"], ""), json(404, "{}")]).await;
    let error = patient(&server, &Waits::default())
        .call(&DELETE)
        .send_empty()
        .await
        .unwrap_err();
    assert_eq!(error.attempts(), 2);
    assert!(!error.api().unwrap().may_be_deleted(), "{error}");
    let server = Server::each(vec![vec![Step::Reset], json(404, "{}")]).await;
    let error = patient(&server, &Waits::default())
        .call(&DELETE)
        .send_empty()
        .await
        .unwrap_err();
    assert!(error.api().unwrap().may_be_deleted(), "{error}");
}

/// A stream goes once, unless it can be started anew.
#[tokio::test]
async fn streams() {
    let once = |body: rt::Body| async move {
        let server = Server::each(vec![json(503, ""), json(200, "{}")]).await;
        let mut call = patient(&server, &Waits::default()).call(&PUT);
        call.body("application/octet-stream", body);
        let done = call.send_empty().await.is_ok();
        let bodies: Vec<_> = server
            .seen()
            .iter()
            .map(crate::support::Seen::text)
            .collect();
        (done, bodies)
    };
    let start =
        || -> rt::BoxStream<'static, std::io::Result<bytes::Bytes>> { Box::pin(One(Some("abc"))) };
    assert_eq!(
        once(rt::Body::stream(start(), None)).await,
        (false, vec!["abc".to_owned()])
    );
    let twice = vec!["abc".to_owned(), "abc".to_owned()];
    assert_eq!(
        once(rt::Body::replayable(start, Some(3))).await,
        (true, twice)
    );
}

struct One(Option<&'static str>);

impl futures_core::Stream for One {
    type Item = std::io::Result<bytes::Bytes>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(self.0.take().map(|text| Ok(text.into())))
    }
}

/// The longest wait is one that the server asks for; the client's own are another matter.
#[tokio::test]
async fn no_wait_for_the_server_is_no_ban_on_retries() {
    let policy = || rt::RetryPolicy::default().max_wait(Duration::ZERO);
    assert_eq!(sent(&GET, policy(), json(503, "")).await, (2, true));
    let asked = reply(503, &["retry-after: 1"], "");
    assert_eq!(sent(&GET, policy(), asked).await, (1, false));
}
