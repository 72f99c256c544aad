//! What came before, remembered in a bounded place.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hasher as _};
use std::sync::Arc;

/// How many are remembered each.
const RECENT: usize = 256;

/// Prints of what came one after the other: the last [`RECENT`], and one from further back, so that a circle of whatever length is
/// met at last (Brent's way of finding a cycle).
#[derive(Clone, Default)]
pub(super) struct Seen {
    recent: Arc<VecDeque<u64>>,
    mark: Option<u64>,
    count: u64,
}

impl Seen {
    pub(super) fn has(&self, print: u64) -> bool {
        self.mark == Some(print) || self.recent.contains(&print)
    }

    /// The last that came.
    pub(super) fn last(&self) -> Option<u64> {
        self.recent.back().copied()
    }

    /// Whether it is new. From now on it is not.
    pub(super) fn insert(&mut self, print: u64) -> bool {
        if self.has(print) {
            return false;
        }
        self.push(print);
        true
    }

    pub(super) fn push(&mut self, print: u64) {
        self.count = self.count.saturating_add(1);
        if self.count.is_power_of_two() {
            self.mark = Some(print);
        }
        let recent = Arc::make_mut(&mut self.recent);
        recent.push_back(print);
        if recent.len() > RECENT {
            recent.pop_front();
        }
    }
}

pub(super) fn print(text: &str) -> u64 {
    let mut print = DefaultHasher::new();
    print.write(text.as_bytes());
    print.finish()
}

#[cfg(test)]
mod tests {
    use super::{RECENT, Seen};

    #[test]
    fn a_circle_is_met_whatever_its_length() {
        for length in [1, 2, RECENT, RECENT + 1, 10 * RECENT] {
            let length = u64::try_from(length).unwrap();
            let mut seen = Seen::default();
            let steps = (0..).take_while(|step| seen.insert(step % length)).count();
            let most = if length <= 256 { length } else { 3 * length };
            assert!(u64::try_from(steps).unwrap() <= most, "{length}: {steps}");
            assert!(seen.recent.len() <= RECENT);
        }
    }
}
