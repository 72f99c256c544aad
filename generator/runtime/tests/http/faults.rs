//! Servers and networks at their worst: each fault ends in an error that says what it was.

use std::time::Duration;

use specwright_runtime as rt;

use crate::support::{GET, POST, Server, Step, builder, core, json, reply};

const SHORT: Duration = Duration::from_millis(100);

fn send(bytes: &[u8]) -> Step {
    Step::Send(bytes.to_vec())
}

async fn failure(steps: Vec<Step>) -> rt::Error {
    let server = Server::always(steps).await;
    let core = builder(&server).attempt_timeout(SHORT).build().unwrap();
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
        let error = failure(steps.clone()).await;
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
        let error = failure(steps).await;
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

/// An error keeps its status though its body is cut.
#[tokio::test]
async fn an_error_whose_body_is_cut() {
    let cut = b"HTTP/1.1 502 Bad Gateway\r\ncontent-length: 100\r\n\r\n<html>".to_vec();
    let error = failure(vec![Step::Send(cut), Step::Close]).await;
    assert_eq!(error.status().map(|status| status.as_u16()), Some(502));
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
