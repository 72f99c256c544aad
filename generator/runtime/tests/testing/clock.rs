//! The clock on which waiting takes no time.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use specwright_runtime::Timer;
use specwright_runtime::testing::Clock;

#[tokio::test]
async fn sleepers_wake_in_the_order_of_their_moments() {
    let clock = Clock::default();
    let woken = Arc::new(Mutex::new(Vec::new()));
    let begun = Instant::now();
    let tasks = [30, 10, 20].map(|seconds| {
        let (clock, woken) = (clock.clone(), Arc::clone(&woken));
        tokio::spawn(async move {
            clock.sleep(Duration::from_secs(seconds)).await;
            woken
                .lock()
                .unwrap()
                .push((seconds, clock.elapsed().as_secs()));
        })
    });
    for task in tasks {
        task.await.expect("no panic");
    }
    assert_eq!(*woken.lock().unwrap(), [(10, 10), (20, 20), (30, 30)]);
    assert!(begun.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn a_sleep_that_is_given_up_holds_nobody() {
    let clock = Clock::default();
    let mut short = clock.sleep(Duration::from_secs(1));
    std::future::poll_fn(|context| {
        assert!(short.as_mut().poll(context).is_pending());
        std::task::Poll::Ready(())
    })
    .await;
    let long = tokio::spawn(clock.sleep(Duration::from_secs(5)));
    tokio::task::yield_now().await;
    drop(short);
    long.await.expect("no panic");
    assert_eq!(clock.now(), Duration::from_secs(5));
}
