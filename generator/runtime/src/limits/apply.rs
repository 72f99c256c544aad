//! One value against its limits.
//!
//! Numbers are compared as decimals, so that a limit beyond 64 bits and a step of 0.01 mean what they say.

use std::collections::HashMap;

use super::super::json::exact::Exact;
use super::super::json::{Encode, Entries, Items, Measure};
use super::equal::{canonical, is_one_of};
use super::{Check, Limits, pattern};

/// Adds a violation to `check` for every limit that `value` breaks.
pub(super) fn apply(check: &mut Check<'_>, value: &dyn Encode, limits: &Limits) {
    match value.measure() {
        Measure::Opaque => {}
        Measure::Text(text) => apply_text(check, &text, limits),
        Measure::Integer(number) => apply_number(check, &number.to_string(), limits),
        Measure::Number(number) => apply_number(check, &number, limits),
        Measure::Items(items) => apply_items(check, items, limits),
        Measure::Entries(entries) => apply_entries(check, entries, limits),
    }
    if !limits.one_of.is_empty() && !is_one_of(value, limits.one_of) {
        check.refuse(format!("must be one of {}", limits.one_of.join(", ")));
    }
}

fn apply_text(check: &mut Check<'_>, text: &str, limits: &Limits) {
    if limits.min_length.is_some() || limits.max_length.is_some() {
        let count = text.chars().count();
        apply_count(
            check,
            whole(count),
            limits.min_length,
            limits.max_length,
            "character",
        );
    }
    for pattern in limits.patterns {
        if !pattern::matches(pattern, text) {
            check.refuse(format!("must match the pattern `{pattern}`"));
        }
    }
}

/// Refuses a count outside of its bounds, naming the thing counted.
fn apply_count(check: &mut Check<'_>, count: u64, min: Option<u64>, max: Option<u64>, thing: &str) {
    let things = |count: u64| {
        if count == 1 {
            format!("1 {thing}")
        } else {
            format!("{count} {thing}s")
        }
    };
    if let Some(min) = min.filter(|min| count < *min) {
        check.refuse(format!("must have at least {}, has {count}", things(min)));
    }
    if let Some(max) = max.filter(|max| count > *max) {
        check.refuse(format!("must have at most {}, has {count}", things(max)));
    }
}

/// Whether a number keeps to a limit.
type Holds = fn(&Exact, &Exact) -> bool;

fn apply_number(check: &mut Check<'_>, text: &str, limits: &Limits) {
    let Some(number) = Exact::parse(text) else {
        return;
    };
    let rules: [(Option<&str>, Holds, &str); 5] = [
        (
            limits.minimum,
            |number, limit| number >= limit,
            "must be at least",
        ),
        (
            limits.maximum,
            |number, limit| number <= limit,
            "must be at most",
        ),
        (
            limits.exclusive_minimum,
            |number, limit| number > limit,
            "must be greater than",
        ),
        (
            limits.exclusive_maximum,
            |number, limit| number < limit,
            "must be less than",
        ),
        (
            limits.multiple_of,
            Exact::is_multiple_of,
            "must be a multiple of",
        ),
    ];
    for (limit, holds, demand) in rules {
        if let Some(limit) = limit
            && let Some(exact) = Exact::parse(limit)
            && !holds(&number, &exact)
        {
            check.refuse(format!("{demand} {limit}, is {text}"));
        }
    }
}

fn apply_items(check: &mut Check<'_>, items: &dyn Items, limits: &Limits) {
    apply_item_count(check, items.count(), limits);
    if limits.unique_items {
        let mut seen = HashMap::new();
        items.each_item(&mut |index, item| {
            let item = canonical(item);
            if let Some(first) = seen.get(&item) {
                check.in_item(index, |check| {
                    check.refuse(format!(
                        "must differ from all other items, is equal to item {first}"
                    ))
                });
            } else {
                seen.insert(item, index);
            }
        });
    }
    if limits.items.is_some() || !limits.positions.is_empty() {
        items.each_item(&mut |index, item| {
            if let Some(limits) = limits.positions.get(index).or(limits.items) {
                check.in_item(index, |check| apply(check, item, limits));
            }
        });
    }
}

/// Adds a violation when an object may not have `count` members.
pub(super) fn apply_member_count(check: &mut Check<'_>, count: usize, limits: &Limits) {
    let count = whole(count);
    apply_count(
        check,
        count,
        limits.min_properties,
        limits.max_properties,
        "member",
    );
}

/// Adds a violation when a list may not have `count` items.
pub(super) fn apply_item_count(check: &mut Check<'_>, count: usize, limits: &Limits) {
    let count = whole(count);
    apply_count(check, count, limits.min_items, limits.max_items, "item");
}

/// Adds a violation when a file may not have `count` bytes.
pub(super) fn apply_byte_count(check: &mut Check<'_>, count: u64, limits: &Limits) {
    apply_count(check, count, limits.min_length, limits.max_length, "byte");
}

fn whole(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

fn apply_entries(check: &mut Check<'_>, entries: &dyn Entries, limits: &Limits) {
    apply_member_count(check, entries.count(), limits);
    entries.each_entry(&mut |name, value| {
        check.in_member(name, |check| {
            if let Some(limits) = limits.names {
                apply(check, &name, limits);
            }
            if let Some(limits) = limits.items {
                apply(check, value, limits);
            }
        });
    });
}
