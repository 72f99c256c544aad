//! A rate limit of the caller's own.

use std::time::Duration;

use specwright_runtime as rt;

use crate::support::{GET, Hand, Server, Waits, builder, json, reply};

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

/// A client on a clock of the test's, and without time limits.
fn on(clock: &Hand, server: &Server, limiter: rt::RateLimiter) -> rt::Core {
    builder(server)
        .timer(clock.clone())
        .timeout(None)
        .attempt_timeout(None)
        .idle_timeout(None)
        .rate_limiter(limiter)
        .build()
        .unwrap()
}

/// So does one that is abandoned while it waits.
#[tokio::test]
async fn a_call_that_is_abandoned() {
    let server = Server::always(json(200, "")).await;
    let clock = Hand::default();
    let core = on(&clock, &server, rt::RateLimiter::new(1, 10 * SECOND));
    core.call(&GET).send_empty().await.unwrap();
    for _ in 0..100 {
        let mut waiting = core.call(&GET).send_empty();
        let once = std::future::poll_fn(|context| {
            let polled = std::future::Future::poll(std::pin::Pin::new(&mut waiting), context);
            std::task::Poll::Ready(polled.is_pending())
        });
        assert!(once.await);
    }
    // Behind a hundred places it would be the turn of the next one much later.
    let next = tokio::spawn(core.call(&GET).send_empty());
    clock.waits(100 + 1).await;
    clock.pass(10 * SECOND);
    let next = tokio::time::timeout(60 * SECOND, next).await;
    next.expect("its turn").unwrap().unwrap();
    assert_eq!(server.seen().len(), 2);
}

/// A token that takes five seconds.
struct Slow(Hand);

impl rt::TokenSource for Slow {
    fn fetch(
        &self,
    ) -> rt::BoxFuture<'_, Result<rt::Secret, Box<dyn std::error::Error + Send + Sync>>> {
        let waiting = rt::Timer::sleep(&self.0, 5 * SECOND);
        Box::pin(async move {
            waiting.await;
            Ok(rt::Secret::new("t"))
        })
    }
}

/// What counts is when requests go, and not when they began to wait for their token: the window that follows begins then.
#[tokio::test]
async fn a_token_that_is_long_in_coming() {
    static SECURED: rt::Route = rt::Route {
        security: &[&["token"]],
        ..GET
    };
    let server = Server::always(json(200, "")).await;
    let clock = Hand::default();
    let token = rt::Credential::source(Slow(clock.clone()));
    let core = builder(&server)
        .timer(clock.clone())
        .timeout(None)
        .attempt_timeout(None)
        .idle_timeout(None)
        .rate_limiter(rt::RateLimiter::new(2, 10 * SECOND))
        .credentials(rt::Credentials::new().set("token", token))
        .build()
        .unwrap();
    let first = [(); 2].map(|()| tokio::spawn(core.call(&SECURED).send_empty()));
    clock.waits(1).await;
    clock.pass(5 * SECOND);
    for call in first {
        call.await.unwrap().unwrap();
    }
    let next = tokio::spawn(core.call(&SECURED).send_empty());
    clock.waits(1).await;
    // Ten seconds after the first began, and five after they went.
    clock.pass(5 * SECOND);
    let still = tokio::time::timeout(10 * SECOND, clock.waits(1)).await;
    assert!(still.is_ok(), "three went within ten seconds");
    clock.pass(5 * SECOND);
    next.await.unwrap().unwrap();
}

/// Those that wait when the server closes the limit wait on, and do not all go at once afterwards.
#[tokio::test]
async fn closed_while_waiting() {
    let server = Server::start(|_, count| match count {
        0 => reply(429, &["retry-after: 50"], ""),
        _ => json(200, ""),
    })
    .await;
    let clock = Hand::default();
    let core = on(&clock, &server, rt::RateLimiter::new(1, 5 * SECOND));
    let first = tokio::spawn(core.call(&GET).send_empty());
    let others = [(); 2].map(|()| tokio::spawn(core.call(&GET).send_empty()));
    assert!(first.await.unwrap().is_err());
    clock.waits(2).await;
    // Their turn, had the server not closed the limit: 5 s and 10 s after the first.
    for (passing, seen) in [(10, 1), (39, 1), (1, 2), (4, 2), (1, 3)] {
        clock.pass(passing * SECOND);
        if seen == 3 {
            break;
        }
        clock.waits(3 - seen).await;
        while server.seen().len() < seen {
            tokio::task::yield_now().await;
        }
        assert_eq!(server.seen().len(), seen);
    }
    for other in others {
        other.await.unwrap().unwrap();
    }
    assert_eq!(server.seen().len(), 3);
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

/// Who shares another's connections keeps the limit that the other does not have.
#[tokio::test]
async fn an_own_limit_beside_shared_connections() {
    let server = Server::always(json(200, "")).await;
    let waits = Waits::default();
    let other = waits.on(builder(&server)).build().unwrap();
    let own = rt::RateLimiter::new(1, 5 * SECOND);
    let core = waits
        .on(builder(&server).rate_limiter(own))
        .share(&other)
        .build()
        .unwrap();
    for _ in 0..2 {
        core.call(&GET).send_empty().await.unwrap();
    }
    assert_eq!(waits.all(), [5 * SECOND]);
}
