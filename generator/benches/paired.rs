//! Two ways of doing the same thing, timed in turn in one run, so that whatever else the machine does hits both alike.
//!
//! In: the two, and how long to take. Out: what one run of each takes, and the ratio of the two with the interval in which it lies.
//!
//! They take turns as `A B B A`, over and over, each turn some ten thousandths of a second long: in such a block neither goes
//! first, a machine that gets slower or faster hits both alike, and the ratio of their times is one measurement. The middle of
//! thousands of them does not mind the few that something else disturbed, and how far they lie apart says how well it is known.

use std::time::{Duration, Instant};

/// How long it takes to compare.
#[derive(Clone, Copy)]
pub(crate) struct Effort {
    /// How long a turn lasts at least.
    pub(crate) turn: Duration,
    /// How long all of it takes.
    pub(crate) whole: Duration,
}

/// What came of a comparison.
pub(crate) struct Pair {
    /// Seconds of one run of each: the middle of all turns.
    pub(crate) seconds: [f64; 2],
    /// The time of the first over that of the second: the middle of all blocks.
    pub(crate) ratio: f64,
    /// Where the ratio lies, with a confidence of 95 %.
    pub(crate) interval: [f64; 2],
}

/// Times both.
pub(crate) fn compare(effort: Effort, mut one: impl FnMut(), mut other: impl FnMut()) -> Pair {
    let runs = runs(&mut one, effort.turn).max(runs(&mut other, effort.turn));
    let (mut ones, mut others, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    let start = Instant::now();
    while start.elapsed() < effort.whole || ratios.len() < 2 {
        let a = seconds(&mut one, runs);
        let b = seconds(&mut other, runs);
        let b_again = seconds(&mut other, runs);
        let a_again = seconds(&mut one, runs);
        ratios.push((a + a_again) / (b + b_again));
        ones.extend([a, a_again]);
        others.extend([b, b_again]);
    }
    ratios.sort_by(f64::total_cmp);
    Pair {
        seconds: [middle(ones), middle(others)],
        ratio: quantile(&ratios, 0.5),
        interval: interval(&ratios),
    }
}

/// Where the middle of what the sorted values were drawn from lies, with a confidence of 95 %: how many of them lie below it is as
/// many heads as a fair coin shows, whatever their distribution is.
fn interval(sorted: &[f64]) -> [f64; 2] {
    let half = 0.98 / count(sorted.len()).sqrt();
    [
        quantile(sorted, (0.5 - half).max(0.0)),
        quantile(sorted, (0.5 + half).min(1.0)),
    ]
}

fn middle(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    quantile(&values, 0.5)
}

/// The value below which that part of the sorted values lies.
fn quantile(sorted: &[f64], part: f64) -> f64 {
    let last = sorted.len().saturating_sub(1);
    sorted[((count(last) * part).round() as usize).min(last)]
}

fn count(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::INFINITY, f64::from)
}

/// How many runs last as long as a turn should. It warms up, too.
fn runs(work: &mut impl FnMut(), turn: Duration) -> u32 {
    let mut runs = 1;
    while Duration::from_secs_f64(seconds(work, runs) * f64::from(runs)) < turn {
        runs *= 2;
    }
    runs
}

/// Seconds of one run, of many in a row.
fn seconds(work: &mut impl FnMut(), runs: u32) -> f64 {
    let start = Instant::now();
    for _ in 0..runs {
        work();
    }
    start.elapsed().as_secs_f64() / f64::from(runs)
}
