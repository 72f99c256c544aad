//! A rate limit of the caller's own.

use std::time::Duration;

use specwright_runtime as rt;

use crate::support::{GET, Server, Waits, builder, json, reply};

const SECOND: Duration = Duration::from_secs(1);

/// A limiter that clients share, and that a 429 closes for all.
#[tokio::test]
async fn a_shared_limiter() {
    let server = Server::each(vec![
        json(200, ""),
        reply(429, &["retry-after: 40"], ""),
        json(200, ""),
    ])
    .await;
    let waits = Waits::default();
    let limiter = rt::RateLimiter::new(1, 5 * SECOND);
    let client = || {
        let builder = builder(&server).rate_limiter(limiter.clone());
        waits.on(builder).build().unwrap()
    };
    let (one, other) = (client(), client());
    one.call(&GET).send_empty().await.unwrap();
    assert!(other.call(&GET).send_empty().await.is_err());
    assert_eq!(waits.all(), [5 * SECOND]);
    one.call(&GET).send_empty().await.unwrap();
    assert_eq!(waits.all(), [5 * SECOND, 40 * SECOND]);
}

/// A server that asks for an eternity is believed for a minute, or the window where that is longer.
#[tokio::test]
async fn no_server_closes_a_client_for_good() {
    let server = Server::each(vec![
        reply(429, &["retry-after: 99999999999"], ""),
        json(200, ""),
    ])
    .await;
    let waits = Waits::default();
    let limiter = rt::RateLimiter::new(1, 5 * SECOND);
    let core = waits.on(builder(&server).rate_limiter(limiter));
    let core = core.build().unwrap();
    let error = core.call(&GET).send_empty().await.unwrap_err();
    assert_eq!(
        error.retry_after(),
        Some(Duration::from_secs(99_999_999_999))
    );
    core.call(&GET).send_empty().await.unwrap();
    assert_eq!(waits.all(), [60 * SECOND]);
}

/// A call that cannot go in time says so at once, and holds no place.
#[tokio::test]
async fn a_call_that_gives_up() {
    let server = Server::always(json(200, "")).await;
    let waits = Waits::default();
    let limiter = rt::RateLimiter::new(1, 10 * SECOND);
    let core = waits.on(builder(&server).rate_limiter(limiter));
    let core = core.build().unwrap();
    core.call(&GET).send_empty().await.unwrap();
    let hurried = core.with(rt::CallOptions::new().timeout(SECOND));
    for _ in 0..5 {
        let error = hurried.call(&GET).send_empty().await.unwrap_err();
        assert!(error.is_timeout() && error.is_retryable());
        assert!(error.to_string().contains("lets it go in 10s"), "{error}");
        assert_eq!(error.attempts(), 0);
    }
    core.call(&GET).send_empty().await.unwrap();
    assert_eq!(waits.all(), [10 * SECOND]);
}

/// So does one that is abandoned while it waits.
#[tokio::test]
async fn a_call_that_is_abandoned() {
    let server = Server::always(json(200, "")).await;
    let limiter = rt::RateLimiter::new(1, Duration::from_millis(300));
    let core = builder(&server).rate_limiter(limiter).build().unwrap();
    core.call(&GET).send_empty().await.unwrap();
    for _ in 0..100 {
        let waiting = core.call(&GET).send_empty();
        let waited = tokio::time::timeout(Duration::from_millis(1), waiting).await;
        if waited.is_ok() {
            break;
        }
    }
    // Behind a hundred places this would take half a minute.
    let hurried = core.with(rt::CallOptions::new().timeout(10 * SECOND));
    hurried.call(&GET).send_empty().await.unwrap();
}

/// Those that wait when the server closes the limit wait on, and do not all go at once afterwards.
#[tokio::test]
async fn closed_while_waiting() {
    let server = Server::start(|_, count| match count {
        0 => reply(429, &["retry-after: 0.5"], ""),
        _ => json(200, ""),
    })
    .await;
    let limiter = rt::RateLimiter::new(1, Duration::from_millis(50));
    let core = builder(&server).rate_limiter(limiter).build().unwrap();
    let start = std::time::Instant::now();
    let first = tokio::spawn(core.call(&GET).send_empty());
    let second = tokio::spawn(core.call(&GET).send_empty());
    assert!(first.await.unwrap().is_err());
    second.await.unwrap().unwrap();
    assert!(start.elapsed() >= Duration::from_millis(500));
}

/// A redirect is a request too.
#[tokio::test]
async fn redirects_count() {
    let server = Server::each(vec![reply(307, &["location: /things/"], ""), json(200, "")]).await;
    let waits = Waits::default();
    let limiter = rt::RateLimiter::new(1, 5 * SECOND);
    let core = waits.on(builder(&server).rate_limiter(limiter));
    core.build().unwrap().call(&GET).send_empty().await.unwrap();
    assert_eq!(waits.all(), [5 * SECOND]);
}
