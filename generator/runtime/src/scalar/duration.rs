//! Durations (ISO 8601, RFC 3339 appendix A).

use std::fmt;

use super::text::{InvalidText, text_scalar};

/// A duration such as `P3DT12H`, kept as its text: how long a month or a year is depends on when it starts.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Duration(Box<str>);

/// The units in the order they must have, before and after the `T`, with their seconds where these are fixed.
const DATE_UNITS: [(char, Option<u64>); 4] = [
    ('Y', None),
    ('M', None),
    ('W', Some(604_800)),
    ('D', Some(86_400)),
];
const TIME_UNITS: [(char, Option<u64>); 3] = [('H', Some(3600)), ('M', Some(60)), ('S', Some(1))];

impl Duration {
    fn parse(text: &str) -> Option<Self> {
        let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
        let mut parts = Vec::new();
        split(unsigned, &mut parts)?;
        Some(Self(text.into()))
    }

    /// The text, as it came.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The length in time; `None` when it is negative, has months or years, or is longer than the standard library's
    /// duration can be. Days have 24 hours.
    #[must_use]
    pub fn to_std(&self) -> Option<std::time::Duration> {
        let mut parts = Vec::new();
        split(self.0.strip_prefix('+').unwrap_or(&self.0), &mut parts)?;
        parts
            .into_iter()
            .try_fold(std::time::Duration::ZERO, |sum, (amount, seconds)| {
                let (whole, fraction) = amount.split_once(['.', ',']).unwrap_or((amount, ""));
                let seconds = seconds?;
                let whole = whole.parse::<u64>().ok()?.checked_mul(seconds)?;
                let digits = fraction.get(..9).unwrap_or(fraction);
                let nanos = format!("{digits:0<9}")
                    .parse::<u64>()
                    .ok()?
                    .checked_mul(seconds)?;
                sum.checked_add(std::time::Duration::from_secs(whole))?
                    .checked_add(std::time::Duration::from_nanos(nanos))
            })
    }
}

/// Splits `P…T…` into amounts, each with the seconds of its unit.
fn split<'a>(text: &'a str, parts: &mut Vec<(&'a str, Option<u64>)>) -> Option<()> {
    let text = text.strip_prefix('P')?;
    let (date, time) = match text.split_once('T') {
        Some((_, "")) => return None,
        Some((date, time)) => (date, time),
        None => (text, ""),
    };
    split_units(date, &DATE_UNITS, parts)?;
    split_units(time, &TIME_UNITS, parts)?;
    let fractions = parts
        .iter()
        .filter(|(amount, _)| amount.contains(['.', ',']))
        .count();
    let last_has_it = parts
        .last()
        .is_some_and(|(amount, _)| amount.contains(['.', ',']));
    (!parts.is_empty() && (fractions == 0 || (fractions == 1 && last_has_it))).then_some(())
}

fn split_units<'a>(
    mut text: &'a str,
    units: &[(char, Option<u64>)],
    parts: &mut Vec<(&'a str, Option<u64>)>,
) -> Option<()> {
    let mut units = units.iter();
    while !text.is_empty() {
        let end = text.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',')?;
        let amount = text.get(..end).filter(|amount| is_amount(amount))?;
        let unit = text.get(end..)?.chars().next()?;
        let (_, seconds) = units.by_ref().find(|(name, _)| *name == unit)?;
        parts.push((amount, *seconds));
        text = text.get(end + 1..)?;
    }
    Some(())
}

/// Digits, with a fraction if need be.
fn is_amount(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match text.split_once(['.', ',']) {
        Some((whole, fraction)) => digits(whole) && digits(fraction),
        None => digits(text),
    }
}

text_scalar!(Duration, "a duration (ISO 8601)", Self(Box::default()));

impl TryFrom<std::time::Duration> for Duration {
    type Error = InvalidText;

    /// Writes seconds: `PT90S`.
    fn try_from(duration: std::time::Duration) -> Result<Self, InvalidText> {
        let (seconds, nanos) = (duration.as_secs(), duration.subsec_nanos());
        let fraction = format!(".{nanos:09}");
        let fraction = fraction.trim_end_matches('0').trim_end_matches('.');
        format!("PT{seconds}{fraction}S").parse()
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
