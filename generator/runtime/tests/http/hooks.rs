//! What callers see and change of each attempt.

use specwright_runtime as rt;

use crate::support::{GET, SECRET, Server, Step, Waits, builder, json};

/// Hooks see every attempt, may sign each, and are shown no secret.
#[tokio::test]
async fn hooks() {
    let server = Server::each(vec![json(503, ""), json(200, "{}")]).await;
    let waits = Waits::default();
    let log = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let shared = std::sync::Arc::clone(&log);
    let core = waits
        .on(builder(&server).retry(rt::RetryPolicy::default()))
        .before_send(|request| {
            let signature = format!("{} {}", request.method, request.url.path()).parse();
            request
                .headers
                .insert("x-signature", signature.map_err(|_| "unsigned".to_owned())?);
            Ok(())
        })
        .after_attempt(move |attempt| {
            let line = format!(
                "{} {} {} {:?}",
                attempt.attempt, attempt.operation, attempt.template, attempt.outcome
            );
            shared.lock().unwrap().push(line);
        })
        .build()
        .unwrap();
    core.call(&GET).send_empty().await.unwrap();
    let log = log.lock().unwrap().clone();
    assert_eq!(
        log,
        [
            "1 get_thing /things Answered(503)",
            "2 get_thing /things Answered(200)"
        ]
    );
    assert!(
        server
            .seen()
            .iter()
            .all(|seen| seen.header("x-signature") == Some("GET /things"))
    );
    assert!(!log.concat().contains(SECRET));
}

/// The attempt that the call's own time ends is an attempt too.
#[tokio::test]
async fn an_attempt_that_the_total_time_ends() {
    let server = Server::always(vec![Step::Stall]).await;
    let log = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let shared = std::sync::Arc::clone(&log);
    let core = builder(&server)
        .timeout(std::time::Duration::from_millis(50))
        .after_attempt(move |attempt| shared.lock().unwrap().push(attempt.outcome.clone()))
        .build()
        .unwrap();
    let error = core.call(&GET).send_empty().await.unwrap_err();
    let log = log.lock().unwrap();
    let [rt::Outcome::Failed(why)] = log.as_slice() else {
        panic!("{log:?}")
    };
    assert_eq!((why, error.attempts()), (&error.to_string(), 1));
}

/// So is one that is dropped with its call.
#[tokio::test]
async fn an_attempt_that_is_dropped() {
    let server = Server::always(vec![Step::Stall]).await;
    let log = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let shared = std::sync::Arc::clone(&log);
    let core = builder(&server)
        .after_attempt(move |attempt| shared.lock().unwrap().push(attempt.outcome.clone()))
        .build()
        .unwrap();
    let call = core.call(&GET).send_empty();
    let limit = std::time::Duration::from_millis(50);
    tokio::time::timeout(limit, call).await.unwrap_err();
    assert_eq!(*log.lock().unwrap(), [rt::Outcome::Dropped]);
}
