//! A clock that passes as fast as it is asked to.

use std::sync::{Arc, Mutex};
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

impl rt::Timer for Waits {
    fn now(&self) -> Duration {
        self.0.lock().unwrap().iter().sum()
    }

    fn sleep(&self, duration: Duration) -> rt::BoxFuture<'static, ()> {
        self.0.lock().unwrap().push(duration);
        Box::pin(std::future::ready(()))
    }
}
