//! A limit of one's own, so that the server's is not reached.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::super::futures::Timer;

/// Lets at most so many requests go in any span of time. Clones share the count, and so do clients that are given clones; those
/// clients must tell time by the same clock, as they do unless one was given a timer of its own.
///
/// For an API that allows 1,200 requests in five minutes: `RateLimiter::new(1_200, Duration::from_secs(300))`.
#[derive(Clone)]
pub struct RateLimiter(Arc<Inner>);

struct Inner {
    requests: usize,
    window: Duration,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// When requests went or will go, the earliest first; those that no longer count are forgotten.
    starts: VecDeque<Duration>,
    /// Nothing goes before.
    closed_until: Duration,
}

/// A place in the row of requests. It is given back unless it is used.
pub(super) struct Turn {
    limiter: RateLimiter,
    start: Duration,
    used: bool,
}

impl RateLimiter {
    /// At most `requests` in any span of `window`. At least one request is always let through.
    #[must_use]
    pub fn new(requests: usize, window: Duration) -> Self {
        Self(Arc::new(Inner {
            requests: requests.max(1),
            window,
            state: Mutex::default(),
        }))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for a place; one that is not used in the end is given back.
    ///
    /// # Errors
    /// It would come after `deadline`: how long the wait is, and how long until then.
    pub(super) async fn enter(
        &self,
        timer: &dyn Timer,
        deadline: Option<Duration>,
    ) -> Result<Turn, (Duration, Duration)> {
        loop {
            let now = timer.now();
            let turn = self.reserve(now);
            let wait = turn.wait(now);
            let left = deadline.map_or(Duration::MAX, |deadline| deadline.saturating_sub(now));
            if left < wait {
                return Err((wait, left));
            }
            if !wait.is_zero() {
                timer.sleep(wait).await;
            }
            if !turn.is_void(timer.now()) {
                return Ok(turn);
            }
        }
    }

    /// Takes the next free place, in the order of asking.
    fn reserve(&self, now: Duration) -> Turn {
        let Inner {
            requests, window, ..
        } = *self.0;
        let mut state = self.state();
        while let Some(first) = state.starts.front()
            && first.saturating_add(window) <= now
        {
            state.starts.pop_front();
        }
        let mut start = now.max(state.closed_until);
        if let Some(last) = state.starts.back() {
            start = start.max(*last);
        }
        let first_of_window = state.starts.len().checked_sub(requests);
        if let Some(first) = first_of_window.and_then(|at| state.starts.get(at)) {
            start = start.max(first.saturating_add(window));
        }
        state.starts.push_back(start);
        Turn {
            limiter: self.clone(),
            start,
            used: false,
        }
    }

    /// Lets nothing go for `wait`: the server said so. It is believed up to the window of this limit or `longest`, whichever is
    /// longer, so that no server can close a client for good.
    pub(super) fn close(&self, now: Duration, wait: Duration, longest: Duration) {
        let until = now.saturating_add(wait.min(longest.max(self.0.window)));
        let mut state = self.state();
        state.closed_until = state.closed_until.max(until);
    }
}

impl Turn {
    /// How long it is until then.
    fn wait(&self, now: Duration) -> Duration {
        self.start.saturating_sub(now)
    }

    /// Whether the server has closed the limit in the meantime, so that another place is needed.
    fn is_void(&self, now: Duration) -> bool {
        self.limiter.state().closed_until > now
    }

    /// The request goes out.
    pub(super) fn take(mut self) {
        self.used = true;
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        if self.used {
            return;
        }
        let mut state = self.limiter.state();
        let place = state.starts.iter().rposition(|start| *start == self.start);
        if let Some(place) = place {
            state.starts.remove(place);
        }
    }
}

impl fmt::Debug for RateLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RateLimiter({} in {:?})", self.0.requests, self.0.window)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn second(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    /// How long a request that is made at `now` waits.
    fn wait(limiter: &RateLimiter, now: u64) -> Duration {
        let turn = limiter.reserve(second(now));
        let wait = turn.wait(second(now));
        turn.take();
        wait
    }

    #[test]
    fn no_window_holds_more_than_allowed() {
        let limiter = RateLimiter::new(2, second(10));
        let other = limiter.clone();
        assert_eq!(wait(&limiter, 100), second(0));
        assert_eq!(wait(&other, 104), second(0));
        assert_eq!(wait(&limiter, 105), second(5));
        assert_eq!(wait(&other, 105), second(9));
        limiter.close(second(150), second(50), second(60));
        assert_eq!(wait(&limiter, 150), second(50));
    }

    #[test]
    fn a_place_that_is_not_used_is_free_again() {
        let limiter = RateLimiter::new(2, second(10));
        assert_eq!(wait(&limiter, 100), second(0));
        assert_eq!(wait(&limiter, 101), second(0));
        // Two wait and give up; the next one waits no longer than the first of them, and the window still holds two.
        let given_up = [limiter.reserve(second(102)), limiter.reserve(second(102))];
        assert_eq!(given_up[1].wait(second(102)), second(9));
        drop(given_up);
        assert_eq!(wait(&limiter, 102), second(8));
        assert_eq!(wait(&limiter, 102), second(9));
        assert_eq!(wait(&limiter, 102), second(18));
    }

    #[test]
    fn no_server_closes_it_for_good() {
        let limiter = RateLimiter::new(2, second(300));
        limiter.close(second(0), Duration::MAX, second(60));
        assert_eq!(wait(&limiter, 0), second(300));
        let limiter = RateLimiter::new(2, second(1));
        limiter.close(second(0), Duration::MAX, second(60));
        assert_eq!(wait(&limiter, 0), second(60));
    }
}
