//! A limit of one's own, so that the server's is not reached.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Lets at most so many requests go in any span of time. Clones share the count, and so do clients that are given clones.
///
/// Cloudflare allows 1,200 requests in five minutes, and then blocks for five: `RateLimiter::new(1_200, Duration::from_secs(300))`.
#[derive(Clone)]
pub struct RateLimiter(Arc<Inner>);

struct Inner {
    requests: usize,
    window: Duration,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// When the latest requests went or will go, at most `requests` of them.
    starts: VecDeque<Duration>,
    /// Nothing goes before.
    closed_until: Duration,
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

    /// Takes the next free place and says how long it is until then. In the order of asking.
    pub(crate) fn reserve(&self, now: Duration) -> Duration {
        let mut state = self.0.state.lock().unwrap_or_else(PoisonError::into_inner);
        let mut start = now.max(state.closed_until);
        if let Some(last) = state.starts.back() {
            start = start.max(*last);
        }
        if state.starts.len() >= self.0.requests
            && let Some(first) = state.starts.pop_front()
        {
            start = start.max(first.saturating_add(self.0.window));
        }
        state.starts.push_back(start);
        start.saturating_sub(now)
    }

    /// Lets nothing go before `until`: the server said so.
    pub(crate) fn close(&self, until: Duration) {
        let mut state = self.0.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.closed_until = state.closed_until.max(until);
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

    #[test]
    fn no_window_holds_more_than_allowed() {
        let second = Duration::from_secs;
        let limiter = RateLimiter::new(2, second(10));
        let other = limiter.clone();
        assert_eq!(limiter.reserve(second(100)), second(0));
        assert_eq!(other.reserve(second(104)), second(0));
        assert_eq!(limiter.reserve(second(105)), second(5));
        assert_eq!(other.reserve(second(105)), second(9));
        limiter.close(second(200));
        assert_eq!(limiter.reserve(second(150)), second(50));
    }
}
