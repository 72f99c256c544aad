//! Every rule, by surfaces as they are written in a lock.

mod client;
mod fields;
mod operations;
mod types;

use crate::compare::{Severity, Surface, compare};

/// The severities and rules of what changed, `!` breaking, `+` addition, `=` documentation.
fn changes(old: &str, new: &str) -> String {
    let surface = |text: &str| -> Surface {
        let lines: Vec<&str> = text.split(';').map(str::trim).collect();
        lines.join("\n").parse().unwrap()
    };
    let comparison = compare(&surface(old), &surface(new));
    let told = comparison.changes.iter().map(|change| {
        let mark = match change.severity {
            Severity::Breaking => '!',
            Severity::Addition => '+',
            Severity::Documentation => '=',
        };
        format!("{mark}{}", change.rule)
    });
    told.collect::<Vec<_>>().join(" ")
}

fn check(cases: &[(&str, &str, &str)]) {
    for (old, new, expected) in cases {
        assert_eq!(changes(old, new), *expected, "{old}\n→ {new}");
    }
}

/// The same cases within a type of each side.
fn check_members(kind: &str, side: &str, cases: &[(&str, &str, &str)]) {
    for (old, new, expected) in cases {
        let within = |members: &str| format!("{kind} m::T side={side}; {members}");
        assert_eq!(
            changes(&within(old), &within(new)),
            *expected,
            "{side}: {old}\n→ {new}"
        );
    }
}
