//! A thousand calls at once against a server that fails a third of them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use specwright_runtime as rt;

use crate::support::{Seen, Server, Step, builder, json};

static ADD: rt::Route = rt::Route {
    id: "add",
    method: "POST",
    path: "/add/{id}",
    ..rt::Route::GET
};
static READ: rt::Route = rt::Route {
    id: "read",
    path: "/read/{id}",
    ..rt::Route::GET
};
static ID: rt::Param = rt::Param {
    name: "id",
    ..rt::Param::PATH
};

/// None is lost; nothing that is not idempotent is acted on twice.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn none_lost_none_twice() {
    let acted = Arc::new(Mutex::new(HashMap::<String, u32>::new()));
    let shared = Arc::clone(&acted);
    let act = move |seen: &Seen| {
        *shared
            .lock()
            .unwrap()
            .entry(seen.target.clone())
            .or_default() += 1;
    };
    let server = Server::start(move |seen, count| match count % 9 {
        // The answer is lost, though the server acted.
        0 => {
            act(seen);
            vec![Step::Reset]
        }
        3 => json(503, ""),
        6 => json(429, ""),
        _ => {
            act(seen);
            json(200, "{}")
        }
    })
    .await;
    let policy = rt::RetryPolicy::default().max_retries(30).backoff(
        std::time::Duration::from_millis(1),
        std::time::Duration::from_millis(5),
    );
    let core = builder(&server).retry(policy).build().unwrap();
    let calls: Vec<_> = (0..1_000_i64)
        .map(|id| {
            let mut call = core.call(if id % 2 == 0 { &READ } else { &ADD });
            call.param(&ID, &id);
            tokio::spawn(call.send_empty())
        })
        .collect();
    let mut failed = 0;
    for (id, call) in calls.into_iter().enumerate() {
        match call.await.unwrap() {
            Ok(()) => {}
            // A POST whose answer is lost, or that a 503 met, is given back to the caller.
            Err(error) => {
                assert!(id % 2 == 1 && error.is_retryable(), "{id}: {error}");
                failed += 1;
            }
        }
    }
    let acted = acted.lock().unwrap();
    let posts = acted
        .iter()
        .filter(|(target, _)| target.starts_with("/add/"));
    assert!(posts.clone().all(|(_, times)| *times == 1));
    let reads = acted
        .keys()
        .filter(|target| target.starts_with("/read/"))
        .count();
    assert_eq!(reads, 500);
    assert!(failed > 0 && posts.count() + failed >= 500);
}
