//! Work beside other work: the same for many items, on as many threads as the machine has, with the results in the order of the items;
//! and what nobody waits for.

use std::num::NonZero;
use std::sync::{Mutex, PoisonError};
use std::thread;

/// How many times a thread comes for more, about: few enough not to matter, and enough that none waits long for the last.
const TURNS: usize = 32;

/// Calls `work` for every item.
pub fn map<T: Send, R: Send>(items: Vec<T>, work: impl Fn(T) -> R + Sync) -> Vec<R> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let batch = (items.len() / (threads * TURNS)).max(1);
    let threads = threads.min(items.len().div_ceil(batch));
    if threads < 2 {
        return items.into_iter().map(work).collect();
    }
    let waiting = Mutex::new(items.into_iter().enumerate());
    let take = || {
        let mut done = Vec::new();
        loop {
            let items: Vec<_> = {
                // An iterator cannot be left in a bad state by a thread that panics elsewhere.
                let mut waiting = waiting.lock().unwrap_or_else(PoisonError::into_inner);
                waiting.by_ref().take(batch).collect()
            };
            if items.is_empty() {
                return done;
            }
            done.extend(items.into_iter().map(|(at, item)| (at, work(item))));
        }
    };
    let mut all = thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(take)).collect();
        let mut all = take();
        for other in others {
            match other.join() {
                Ok(done) => all.extend(done),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        all
    });
    all.sort_unstable_by_key(|(at, _)| *at);
    all.into_iter().map(|(_, result)| result).collect()
}

/// Frees `value` while the caller goes on: what takes long to build takes a while to free.
pub(crate) fn release<T: Send + 'static>(value: T) {
    // Where there are no threads, it is freed here.
    let _ = thread::Builder::new().spawn(move || drop(value));
}

#[cfg(test)]
mod tests {
    #[test]
    fn results_come_in_the_order_of_the_items() {
        for count in [0, 1, 3, 1000] {
            let items: Vec<usize> = (0..count).collect();
            let expected: Vec<usize> = items.iter().map(|item| item * 2).collect();
            assert_eq!(super::map(items, |item| item * 2), expected);
        }
    }
}
