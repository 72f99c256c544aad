//! A clock on which waiting takes no time.
//!
//! What always holds: time never goes back; a sleep ends when its moment has come on this clock, and that comes as soon as
//! nothing that began to sleep earlier is to end before. Whoever sleeps lets others go on once before time moves.

use std::collections::BTreeMap;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use super::super::http::{BoxFuture, Timer};

/// A clock on which waiting takes no time. Clones are the same clock.
///
/// The waits of a client on it (before a retry, for a limit, for a timeout) are over as soon as nothing else of that client can
/// go on. So it is for exchanges with a mock in the same process, which answers at once; something that really takes time, such as
/// a token from another server, would seem to take for ever, and time out.
#[derive(Clone, Default)]
pub struct Clock(Arc<Mutex<Sleepers>>);

#[derive(Default)]
struct Sleepers {
    now: Duration,
    count: u64,
    /// By the moment they end, then by when they began.
    waiting: BTreeMap<(Duration, u64), Waker>,
}

impl Clock {
    /// How much time has passed on it since it was made: all that clients would have waited.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.sleepers().now
    }

    fn sleepers(&self) -> MutexGuard<'_, Sleepers> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Clock").field(&self.elapsed()).finish()
    }
}

impl Timer for Clock {
    fn now(&self) -> Duration {
        self.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(Sleep {
            clock: self.clone(),
            until: self.elapsed().saturating_add(duration),
            place: None,
        })
    }
}

struct Sleep {
    clock: Clock,
    until: Duration,
    /// Its key among those that wait, once it was polled.
    place: Option<(Duration, u64)>,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let clock = self.clock.clone();
        let mut sleepers = clock.sleepers();
        if sleepers.now >= self.until {
            return Poll::Ready(());
        }
        let Some(place) = self.place else {
            sleepers.count += 1;
            let place = (self.until, sleepers.count);
            sleepers.waiting.insert(place, context.waker().clone());
            self.place = Some(place);
            context.waker().wake_by_ref();
            return Poll::Pending;
        };
        let is_first = sleepers
            .waiting
            .first_key_value()
            .is_some_and(|(first, _)| *first == place);
        if is_first {
            sleepers.now = self.until;
            return Poll::Ready(());
        }
        sleepers.waiting.insert(place, context.waker().clone());
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        let Some(place) = self.place else {
            return;
        };
        let mut sleepers = self.clock.sleepers();
        sleepers.waiting.remove(&place);
        let next = sleepers.waiting.first_key_value();
        if let Some(waker) = next.map(|(_, waker)| waker.clone()) {
            drop(sleepers);
            waker.wake();
        }
    }
}
