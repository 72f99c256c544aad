//! Servers and networks at their worst: each fault ends in an error that says what it was.

use std::time::Duration;

use specwright_runtime as rt;

use crate::support::{API, GET, POST, Server, Step, Trigger, builder, core, json, reply};

const SHORT: Duration = Duration::from_millis(100);

fn send(bytes: &[u8]) -> Step {
    Step::Send(bytes.to_vec())
}

async fn failure(steps: Vec<Step>, timeout: Option<Duration>) -> rt::Error {
    let server = Server::always(steps).await;
    let core = builder(&server).attempt_timeout(timeout).build().unwrap();
    core.call(&GET)
        .send::<serde_json::Value>()
        .await
        .unwrap_err()
}

#[tokio::test]
async fn connections_that_break() {
    let half = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"a\":";
    for (steps, phase) in [
        (vec![Step::Reset], rt::Phase::Exchange),
        (vec![Step::Close], rt::Phase::Exchange),
        (
            vec![send(b"HTTP/1.1 200"), Step::Close],
            rt::Phase::Exchange,
        ),
        (
            vec![send(b"nonsense\r\n\r\n"), Step::Close],
            rt::Phase::Exchange,
        ),
        (vec![send(half), Step::Close], rt::Phase::Body),
        (vec![send(half), Step::Reset], rt::Phase::Body),
    ] {
        let error = failure(steps.clone(), None).await;
        let rt::Error::Failure(failure) = &error else {
            panic!("{error}")
        };
        assert_eq!(
            failure.transport().map(rt::TransportError::phase),
            Some(phase),
            "{steps:?}"
        );
        assert!(error.is_retryable() && !error.is_timeout());
    }
}

/// A broken connection after the answer is nobody's loss.
#[tokio::test]
async fn reset_after_the_response() {
    let mut steps = json(200, "1");
    steps.push(Step::Reset);
    let server = Server::always(steps).await;
    let core = core(&server);
    for _ in 0..5 {
        assert_eq!(core.call(&GET).send::<i64>().await.unwrap(), 1);
    }
}

#[tokio::test]
async fn a_content_length_that_is_wrong() {
    let short = b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n1234".to_vec();
    let server = Server::always(vec![Step::Send(short), Step::Close]).await;
    assert_eq!(core(&server).call(&GET).send::<i64>().await.unwrap(), 1);
}

/// Nothing comes, or a byte at a time, or the body stalls.
#[tokio::test]
async fn stalls() {
    let slow: Vec<Step> = vec![send(b"HTTP/1.1 200 OK\r\n"), Step::Stall];
    let body = vec![
        send(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"),
        Step::Stall,
    ];
    let drip = vec![Step::Drip(
        b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n[1, 2, 3]".repeat(3),
    )];
    for steps in [vec![Step::Stall], slow, body, drip] {
        let error = failure(steps, Some(SHORT)).await;
        assert!(error.is_timeout() && error.is_retryable(), "{error}");
        assert!(error.to_string().contains("within 100ms"), "{error}");
    }
}

#[tokio::test]
async fn a_streamed_body_that_stalls() {
    let head = send(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{");
    let server = Server::always(vec![head, Step::Stall]).await;
    let core = builder(&server).idle_timeout(SHORT).build().unwrap();
    let mut stream = core.call(&GET).send_stream().await.unwrap();
    assert_eq!(stream.chunk().await.unwrap().unwrap(), "{");
    let error = stream.chunk().await.unwrap_err();
    let rt::Error::Failure(failure) = error else {
        panic!()
    };
    assert_eq!(failure.timeout(), Some(rt::TimeoutKind::Idle));
}

/// A server whose queue is full lets no one in: nothing was sent.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn no_connection_in_time() {
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    let mut queue = Vec::new();
    while let Ok(Ok(connection)) =
        tokio::time::timeout(SHORT, tokio::net::TcpStream::connect(address)).await
    {
        queue.push(connection);
    }
    let core = rt::ClientBuilder::<rt::Core>::new(&crate::support::API)
        .base_url(format!("http://{address}"))
        .retry(rt::RetryPolicy::none())
        .connect_timeout(SHORT)
        .build()
        .unwrap();
    let error = core.call(&POST).send_empty().await.unwrap_err();
    let rt::Error::Failure(failure) = &error else {
        panic!("{error}")
    };
    assert_eq!(failure.timeout(), Some(rt::TimeoutKind::Connect));
    assert!(failure.is_unsent() && error.is_retryable(), "{error}");
}

#[tokio::test]
async fn the_total_time() {
    let server = Server::always(vec![Step::Stall]).await;
    let core = builder(&server)
        .retry(rt::RetryPolicy::default().max_retries(1_000))
        .build()
        .unwrap();
    let core = core.with(rt::CallOptions::new().timeout(SHORT));
    let error = core.call(&GET).send_empty().await.unwrap_err();
    let rt::Error::Failure(failure) = error else {
        panic!()
    };
    assert_eq!(failure.timeout(), Some(rt::TimeoutKind::Total));
    assert_eq!(failure.attempts(), 1);
}

/// A call may have limits of its own, and none: on this clock every wait is over at once, so that a limit is a timeout.
#[tokio::test]
async fn limits_of_one_call() {
    let server = Server::always(json(200, "7")).await;
    let core = builder(&server)
        .timer(crate::support::Waits::default())
        .build()
        .unwrap();
    let limited = core.call(&GET).send::<i64>().await.unwrap_err();
    assert!(limited.is_timeout(), "{limited}");
    let patient = rt::CallOptions::new()
        .timeout(None)
        .attempt_timeout(None)
        .idle_timeout(None);
    let core = core.with(patient);
    assert_eq!(core.call(&GET).send::<i64>().await.unwrap(), 7);
    let total = core.with(rt::CallOptions::new().timeout(SHORT));
    let error = total.call(&GET).send::<i64>().await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
}

/// An error keeps its status though its body is cut.
#[tokio::test]
async fn an_error_whose_body_is_cut() {
    let cut = b"HTTP/1.1 502 Bad Gateway\r\ncontent-length: 100\r\n\r\n<html>".to_vec();
    let error = failure(vec![Step::Send(cut), Step::Close], None).await;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(502));
}

/// The clock that ends an attempt, or the call, or the wait for a body, once the head of an error is there and its body stalls.
fn when_an_error_stalls(then: u64) -> Trigger {
    Trigger::new(Duration::from_secs(5), Duration::from_secs(then))
}

/// So does one whose body stalls, whichever time ends first, and what it asks for is heeded.
#[tokio::test]
async fn an_error_whose_body_stalls() {
    // The attempt's own minute; the call's own five; the body's.
    for (attempt, then) in [(Some(60), 60), (None, 300), (None, 5)] {
        let stalled = b"HTTP/1.1 429 Wait\r\nretry-after: 0\r\ncontent-length: 9\r\n\r\n{".to_vec();
        let server =
            Server::each(vec![vec![Step::Send(stalled), Step::Stall], json(200, "1")]).await;
        let core = builder(&server)
            .retry(rt::RetryPolicy::default())
            .attempt_timeout(attempt.map(Duration::from_secs))
            .timer(when_an_error_stalls(then))
            .build()
            .unwrap();
        let answer = core.call(&POST).send::<i64>().await;
        assert_eq!(answer.unwrap(), 1, "{then}");
    }
}

/// A piece of a body, and then nothing.
struct Piece(Option<&'static str>);

impl futures_core::Stream for Piece {
    type Item = Result<bytes::Bytes, rt::TransportError>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        match self.0.take() {
            Some(piece) => std::task::Poll::Ready(Some(Ok(piece.into()))),
            None => std::task::Poll::Pending,
        }
    }
}

impl rt::Transport for Piece {
    fn send(
        &self,
        _request: rt::TransportRequest,
    ) -> rt::BoxFuture<'_, Result<rt::TransportResponse, rt::TransportError>> {
        let body = Box::pin(Piece(self.0));
        let response =
            rt::TransportResponse::new(rt::StatusCode::BAD_REQUEST, rt::HeaderMap::new(), body);
        Box::pin(std::future::ready(Ok(response)))
    }
}

/// What came of its body is kept.
#[tokio::test]
async fn the_start_of_an_error() {
    let core = rt::ClientBuilder::<rt::Core>::new(&API)
        .transport(Piece(Some("no such")))
        .timer(when_an_error_stalls(5))
        .build()
        .unwrap();
    let error = core.call(&POST).send::<i64>().await.unwrap_err();
    assert_eq!(error.api().unwrap().response().text(), "no such");
}

#[tokio::test]
async fn bad_text() {
    let server = Server::always(reply(200, &[], b"\"\xff\"")).await;
    let error = core(&server).call(&GET).send::<String>().await.unwrap_err();
    assert!(error.to_string().contains("not UTF-8"), "{error}");
    let server = Server::always(json(200, r#"{"a": 1, "a": 2}"#)).await;
    let last = core(&server).call(&GET).send_member::<i64>("a").await;
    assert_eq!(last.unwrap(), 2);
}

/// A call that is dropped is abandoned, and harms no other.
#[tokio::test]
async fn cancellation() {
    let server = Server::start(|seen, _| match seen.method.as_str() {
        "POST" => vec![Step::Stall],
        _ => json(200, "1"),
    })
    .await;
    let core = core(&server);
    let stalled = tokio::spawn(core.call(&POST).send_empty());
    while server.seen().is_empty() {
        tokio::task::yield_now().await;
    }
    stalled.abort();
    assert!(stalled.await.unwrap_err().is_cancelled());
    assert_eq!(core.call(&GET).send::<i64>().await.unwrap(), 1);
    assert_eq!(server.seen().len(), 2);
}

/// The server sees that nobody waits any more, whether for the head of its answer or for the body.
#[tokio::test]
async fn an_abandoned_connection_is_closed() {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    for start in ["", "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n["] {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let core = rt::ClientBuilder::<rt::Core>::new(&API).base_url(url);
        let call = core.build().unwrap().call(&POST).send_empty();
        let call = tokio::spawn(call);
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = [0; 4096];
        assert!(stream.read(&mut request).await.unwrap() > 0);
        stream.write_all(start.as_bytes()).await.unwrap();
        tokio::time::sleep(SHORT).await;
        assert!(!call.is_finished());
        call.abort();
        let end = async { while stream.read(&mut request).await.is_ok_and(|read| read > 0) {} };
        let end = tokio::time::timeout(Duration::from_secs(20), end).await;
        assert!(end.is_ok(), "still open after {start:?}");
    }
}

/// Whatever has no end before or around the body ends the call, with an error and in bounded memory: headers, a chunk's
/// extension, trailers, answers that announce another.
#[test]
fn what_has_no_end() {
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    for (start, then) in [
        ("HTTP/1.1 200 OK\r\n".to_owned(), "x-a: bcdefgh\r\n"),
        ("HTTP/1.1 200 OK\r\nx-a: ".to_owned(), "bcdefgh"),
        ("HTTP/1.1 ".to_owned(), "200 "),
        (String::new(), "HTTP/1.1 100 Continue\r\n\r\n"),
        (format!("{chunked}1;"), "extension"),
        (format!("{chunked}1\r\n1\r\n0\r\n"), "x-a: bcdefgh\r\n"),
    ] {
        // In a thread of its own: one that is never left could not be cut off.
        let (tell, told) = std::sync::mpsc::channel();
        let steps = vec![send(start.as_bytes()), Step::Forever(then.into())];
        std::thread::spawn(move || {
            let mut builder = tokio::runtime::Builder::new_multi_thread();
            let runtime = builder.worker_threads(2).enable_all().build().unwrap();
            let error = runtime.block_on(failure(steps, Some(Duration::from_secs(3))));
            tell.send(error).unwrap();
            runtime.shutdown_background();
        });
        let error = told.recv_timeout(Duration::from_secs(20));
        let error = error.unwrap_or_else(|_| panic!("{start:?} {then:?}: no end"));
        assert!(matches!(error, rt::Error::Failure(_)), "{start:?}: {error}");
    }
}

/// An answer that nobody asked for is not taken for that of the next request.
#[tokio::test]
async fn an_answer_too_many() {
    let server = Server::start(|_, count| {
        let mut steps = json(200, &count.to_string());
        steps.extend(json(200, "-1"));
        steps
    })
    .await;
    let core = builder(&server)
        .retry(rt::RetryPolicy::default())
        .build()
        .unwrap();
    for _ in 0..20 {
        assert!(core.call(&GET).send::<i64>().await.unwrap() >= 0);
    }
}

/// An error keeps its status however its body nests.
#[tokio::test]
async fn a_deep_error() {
    for (open, close) in [("[", "]"), (r#"{"errors":[{"error_chain":"#, "}]}")] {
        let body = format!("{}null{}", open.repeat(10_000), close.repeat(10_000));
        let server = Server::always(json(404, &body)).await;
        let error = core(&server).call(&GET).send_empty().await.unwrap_err();
        assert!(error.is_not_found(), "{error}");
        assert_eq!(error.api().unwrap().response().body.len(), body.len());
    }
}
