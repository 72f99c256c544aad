//! A clock that passes as fast as it is asked to.

use std::sync::{Arc, Mutex};
use std::task::{Poll, Waker};
use std::time::Duration;

use specwright_runtime as rt;

/// A clock on which every wait is over at once, and remembered. Clients with it must have no timeouts.
#[derive(Clone, Default)]
pub(crate) struct Waits(Arc<Mutex<Vec<Duration>>>);

impl Waits {
    /// The waits so far.
    pub(crate) fn all(&self) -> Vec<Duration> {
        self.0.lock().unwrap().clone()
    }

    /// `builder` with this clock and no timeouts.
    pub(crate) fn on(&self, builder: rt::ClientBuilder<rt::Core>) -> rt::ClientBuilder<rt::Core> {
        builder
            .timer(self.clone())
            .timeout(None)
            .attempt_timeout(None)
            .idle_timeout(None)
    }
}

/// A clock that stands still until it is told how much time has passed.
#[derive(Clone, Default)]
pub(crate) struct Hand(Arc<Mutex<Hours>>);

#[derive(Default)]
struct Hours {
    now: Duration,
    sleeping: Vec<(Duration, std::task::Waker)>,
}

impl Hand {
    /// Lets so much time pass.
    pub(crate) fn pass(&self, time: Duration) {
        let mut hours = self.0.lock().unwrap();
        hours.now += time;
        for (_, waker) in hours.sleeping.drain(..) {
            waker.wake();
        }
    }

    /// Ready when `sleepers` wait for time to pass.
    pub(crate) async fn waits(&self, sleepers: usize) {
        while self.0.lock().unwrap().sleeping.len() < sleepers {
            tokio::task::yield_now().await;
        }
    }
}

impl rt::Timer for Hand {
    fn now(&self) -> Duration {
        self.0.lock().unwrap().now
    }

    fn sleep(&self, duration: Duration) -> rt::BoxFuture<'static, ()> {
        let hand = self.clone();
        let until = rt::Timer::now(self) + duration;
        Box::pin(std::future::poll_fn(move |context| {
            let mut hours = hand.0.lock().unwrap();
            if hours.now >= until {
                return std::task::Poll::Ready(());
            }
            hours.sleeping.push((until, context.waker().clone()));
            std::task::Poll::Pending
        }))
    }
}

impl rt::Timer for Waits {
    fn now(&self) -> Duration {
        self.0.lock().unwrap().iter().sum()
    }

    fn sleep(&self, duration: Duration) -> rt::BoxFuture<'static, ()> {
        self.0.lock().unwrap().push(duration);
        Box::pin(std::future::ready(()))
    }
}

/// A clock that stands still. Waits of one length end when a wait of another length begins; all others last for ever.
#[derive(Clone)]
pub(crate) struct Trigger {
    when: Duration,
    then: Duration,
    /// How many of those began, and who wants to know.
    state: Arc<Mutex<(usize, Vec<Waker>)>>,
}

impl Trigger {
    pub(crate) fn new(when: Duration, then: Duration) -> Self {
        Self {
            when,
            then,
            state: Arc::default(),
        }
    }
}

impl rt::Timer for Trigger {
    fn now(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, duration: Duration) -> rt::BoxFuture<'static, ()> {
        let mut now = self.state.lock().unwrap();
        let begun = now.0;
        if duration == self.when {
            now.0 += 1;
            now.1.drain(..).for_each(Waker::wake);
        }
        drop(now);
        let ends = duration == self.then;
        let state = Arc::clone(&self.state);
        Box::pin(std::future::poll_fn(move |context| {
            let mut state = state.lock().unwrap();
            if ends && state.0 > begun {
                return Poll::Ready(());
            }
            state.1.push(context.waker().clone());
            Poll::Pending
        }))
    }
}
