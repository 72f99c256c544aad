//! Calls from threads that wait.

use std::io::Read as _;
use std::time::Duration;

use specwright_runtime as rt;

use crate::support::{GET, Server, Step, builder, core, json, reply};

/// A server with threads of its own, and a client of it.
fn serving(steps: Vec<Vec<Step>>) -> (tokio::runtime::Runtime, Server) {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let server = runtime.block_on(Server::each(steps));
    (runtime, server)
}

#[test]
fn a_value_and_an_error() {
    let (_runtime, server) = serving(vec![json(200, "7"), json(404, "{}"), json(200, "8")]);
    let core = core(&server);
    assert_eq!(core.call(&GET).send::<i64>().wait().unwrap(), 7);
    let error = core.call(&GET).send::<i64>().wait().unwrap_err();
    assert!(error.is_not_found());
    let response = core.call(&GET).send::<i64>().with_response().wait();
    assert_eq!(response.unwrap().status().as_u16(), 200);
}

/// Time passes for those who wait: retries wait, and stalled servers are given up.
#[test]
fn retries_and_timeouts() {
    let (_runtime, server) = serving(vec![
        reply(503, &["retry-after: 0.1"], ""),
        json(200, "7"),
        vec![Step::Stall],
    ]);
    let core = builder(&server)
        .retry(rt::RetryPolicy::default().max_retries(1))
        .build()
        .unwrap();
    assert_eq!(core.call(&GET).send::<i64>().wait().unwrap(), 7);
    let hurried = rt::CallOptions::new().attempt_timeout(Duration::from_millis(100));
    let hurried = core.with(hurried).call(&GET);
    let error = hurried.send::<i64>().wait().unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(server.seen().len(), 4);
}

#[test]
fn lists() {
    static PAGING: rt::Paging = rt::Paging {
        style: rt::PagingStyle::Cursor {
            cursor: rt::PageParam::Query("after"),
        },
        next: &["next"],
        items: &["items"],
        ..rt::Paging::LINK
    };
    let (_runtime, server) = serving(vec![
        json(200, r#"{"items": [1, 2], "next": "x"}"#),
        json(200, r#"{"items": [3]}"#),
        json(200, r#"{"items": [1, 2], "next": "x"}"#),
        json(200, r#"{"items": [3]}"#),
        json(200, r#"{"items": [1, "odd"], "next": "x"}"#),
        vec![Step::Reset],
    ]);
    let core = core(&server);
    let call = || core.call(&GET);
    let items: Result<Vec<_>, _> = call().items::<i64>(&PAGING).wait().collect();
    assert_eq!(items.unwrap(), [1, 2, 3]);
    let pages = call().pages::<i64>(&PAGING).wait();
    assert_eq!(
        pages
            .map(|page| page.unwrap().items.len())
            .collect::<Vec<_>>(),
        [2, 1]
    );
    let mut lenient = call().items::<i64>(&PAGING).lenient().prefetch(3).wait();
    assert_eq!(lenient.next().unwrap().unwrap(), Ok(1));
    assert!(lenient.next().unwrap().unwrap().is_err());
    assert!(lenient.next().unwrap().is_err());
    assert!(lenient.next().is_none());
}

#[test]
fn streams() {
    let body = "[1]\n[2]\n";
    let (_runtime, server) = serving(vec![reply(200, &[], body)]);
    let core = core(&server);
    let lines: Result<Vec<_>, _> = core.call(&GET).lines::<Vec<i64>>().wait().collect();
    assert_eq!(lines.unwrap(), [[1], [2]]);
    let mut text = String::new();
    let response = core.call(&GET).send_stream().wait().unwrap();
    response.reader().read_to_string(&mut text).unwrap();
    assert_eq!(text, body);
}

/// From many threads at once, some of which belong to another runtime.
#[test]
fn anywhere() {
    let (runtime, server) = serving(vec![json(200, "7")]);
    let core = core(&server);
    let threads: Vec<_> = (0..20)
        .map(|_| {
            let core = core.clone();
            std::thread::spawn(move || core.call(&GET).send::<i64>().wait().unwrap())
        })
        .collect();
    assert!(
        threads
            .into_iter()
            .all(|thread| thread.join().unwrap() == 7)
    );
    let inner = core.clone();
    let task = runtime.spawn_blocking(move || inner.call(&GET).send::<i64>().wait().unwrap());
    assert_eq!(runtime.block_on(task).unwrap(), 7);
    let other = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let within = other.block_on(async { core.call(&GET).send::<i64>().wait() });
    assert_eq!(within.unwrap(), 7);
}

/// Nothing hangs where the thread that waits is the one that drives the connection: a time limit ends the call.
#[test]
fn on_the_only_thread_of_a_runtime() {
    let (_runtime, server) = serving(vec![json(200, "7")]);
    let only = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let hurried = rt::CallOptions::new().attempt_timeout(Duration::from_millis(300));
    let core = core(&server).with(hurried);
    only.block_on(async {
        assert_eq!(core.call(&GET).send::<i64>().await.unwrap(), 7);
        let error = core.call(&GET).send::<i64>().wait().unwrap_err();
        assert!(error.is_timeout(), "{error}");
        assert_eq!(core.call(&GET).send::<i64>().wait().unwrap(), 7);
    });
}
