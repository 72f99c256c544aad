//! Two ways of doing the same thing, timed in turn in one run, so that whatever else the machine does hits both alike.

use std::time::{Duration, Instant};

/// How long one sample lasts at least, where nothing but the processor is at work.
const SAMPLE: Duration = Duration::from_millis(2);
/// How many samples of each are taken; odd, so that one is in the middle.
const SAMPLES: usize = 41;

/// What came of a comparison.
pub(crate) struct Pair {
    /// Seconds of one run of each, in the fastest sample.
    pub(crate) fastest: [f64; 2],
    /// The time of the first over that of the second: the middle of all samples.
    pub(crate) ratio: f64,
}

/// Times both.
pub(crate) fn compare(one: impl FnMut(), other: impl FnMut()) -> Pair {
    compare_in(SAMPLE, one, other)
}

/// Times both, a sample of each lasting at least as long as that.
pub(crate) fn compare_in(sample: Duration, mut one: impl FnMut(), mut other: impl FnMut()) -> Pair {
    let runs = runs(&mut one, sample).max(runs(&mut other, sample));
    let mut fastest = [f64::INFINITY; 2];
    let mut ratios = Vec::with_capacity(SAMPLES);
    for turn in 0..SAMPLES {
        // Neither is always the one that follows the other.
        let (first, second);
        if turn % 2 == 0 {
            first = seconds(&mut one, runs);
            second = seconds(&mut other, runs);
        } else {
            second = seconds(&mut other, runs);
            first = seconds(&mut one, runs);
        }
        fastest = [fastest[0].min(first), fastest[1].min(second)];
        ratios.push(first / second);
    }
    ratios.sort_by(f64::total_cmp);
    Pair {
        fastest,
        ratio: ratios[SAMPLES / 2],
    }
}

/// How many runs last as long as a sample should.
fn runs(work: &mut impl FnMut(), sample: Duration) -> u32 {
    let mut runs = 1;
    while Duration::from_secs_f64(seconds(work, runs) * f64::from(runs)) < sample {
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
