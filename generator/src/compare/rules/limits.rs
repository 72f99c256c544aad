//! Limits on what is sent: each facet by itself, in the direction it moves.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::{Finding, Rule};
use crate::compare::change::Effect::{Adds, Breaks};
use crate::compare::parse::take;

const NARROWED: Rule = Rule::new(
    "limit-narrowed",
    "{detail}: {before} → {after}: fewer values may be sent",
    "Check the values that your code sends against the new limit.",
)
.sent(Breaks(
    "a value that was accepted is refused before it is sent",
));

const WIDENED: Rule = Rule::new(
    "limit-widened",
    "{detail}: {before} → {after}: more values may be sent",
    "",
)
.sent(Adds("values beyond the old limit are accepted"));

const CHANGED: Rule = Rule::new(
    "limit-changed",
    "{detail}: {before} → {after}: other values may be sent",
    "Check the values that your code sends against the new limit.",
)
.sent(Breaks(
    "a value that was accepted may be refused before it is sent",
));

/// The changes from one list of facets to another.
pub(super) fn changed(old: &str, new: &str) -> Vec<Finding> {
    if old == new {
        return Vec::new();
    }
    let (old, new) = (facets(old), facets(new));
    let names: std::collections::BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    names
        .into_iter()
        .filter_map(|name| {
            let (before, after) = (old.get(name), new.get(name));
            let mut finding = rule(name, before, after)?.between(
                before.map_or("no limit", |value| value),
                after.map_or("no limit", |value| value),
            );
            finding.detail.clone_from(name);
            Some(finding)
        })
        .collect()
}

/// Name and value of each facet. The two ends of a range have one name each, whether they are part of it or not.
fn facets(text: &str) -> BTreeMap<String, String> {
    let mut facets = BTreeMap::new();
    let mut rest = text;
    while let Some((name, value)) = rest.split_once('=') {
        let Ok((value, after)) = take(value) else {
            break;
        };
        let (name, value) = match name.rsplit_once('.').map_or(name, |(_, last)| last) {
            "above" => (name.replace("above", "minimum"), format!("> {value}")),
            "below" => (name.replace("below", "maximum"), format!("< {value}")),
            _ => (name.to_owned(), value),
        };
        facets.insert(name, value);
        rest = after;
    }
    facets
}

fn rule(name: &str, before: Option<&String>, after: Option<&String>) -> Option<Rule> {
    let (before, after) = match (before, after) {
        (None, None) => return None,
        (None, Some(_)) => return Some(NARROWED),
        (Some(_), None) => return Some(WIDENED),
        (Some(before), Some(after)) if before == after => return None,
        (Some(before), Some(after)) => (before, after),
    };
    let facet = name.rsplit('.').next().unwrap_or(name);
    let order = match facet {
        "one-of" => return Some(of_values(before, after)),
        "pattern" | "multiple-of" | "unique-items" => return Some(CHANGED),
        _ => compared(before, after),
    };
    let lower = facet.starts_with("min");
    Some(match order {
        None | Some(Ordering::Equal) => {
            let (open_before, open_after) = (is_open(before), is_open(after));
            match (open_before, open_after) {
                (false, true) => NARROWED,
                (true, false) => WIDENED,
                _ => return None,
            }
        }
        Some(Ordering::Less) if lower => NARROWED,
        Some(Ordering::Greater) if !lower => NARROWED,
        Some(_) => WIDENED,
    })
}

fn is_open(bound: &str) -> bool {
    bound.starts_with(['>', '<'])
}

fn compared(before: &str, after: &str) -> Option<Ordering> {
    let bare = |text: &str| text.trim_start_matches(['>', '<', ' ']).to_owned();
    let (before, after) = (bare(before), bare(after));
    match (before.parse::<i128>(), after.parse::<i128>()) {
        (Ok(before), Ok(after)) => Some(before.cmp(&after)),
        _ => before
            .parse::<f64>()
            .ok()?
            .partial_cmp(&after.parse::<f64>().ok()?),
    }
}

/// Lists of values: fewer, more, or others.
fn of_values(before: &str, after: &str) -> Rule {
    let values =
        |text: &str| serde_json::from_str::<Vec<serde_json::Value>>(text).unwrap_or_default();
    let (before, after) = (values(before), values(after));
    if before.iter().all(|value| after.contains(value)) {
        WIDENED
    } else if after.iter().all(|value| before.contains(value)) {
        NARROWED
    } else {
        CHANGED
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(old: &str, new: &str) -> Vec<(&'static str, String)> {
        let found = changed(old, new);
        found
            .into_iter()
            .map(|finding| (finding.rule.code, finding.detail))
            .collect()
    }

    #[test]
    fn each_facet_has_a_direction() {
        for (old, new, code) in [
            ("", "max-length=5", "limit-narrowed"),
            ("max-length=5", "", "limit-widened"),
            ("max-length=5", "max-length=4", "limit-narrowed"),
            ("max-length=5", "max-length=40", "limit-widened"),
            ("min-items=1", "min-items=2", "limit-narrowed"),
            ("minimum=2", "minimum=1", "limit-widened"),
            ("minimum=1", "above=1", "limit-narrowed"),
            ("below=10", "maximum=10", "limit-widened"),
            ("maximum=1.5", "maximum=1.25", "limit-narrowed"),
            (
                "maximum=12345678901234567890",
                "maximum=12345678901234567891",
                "limit-widened",
            ),
            ("pattern=\"^a b$\"", "pattern=^b$", "limit-changed"),
            ("one-of=[1,2]", "one-of=[1,2,3]", "limit-widened"),
            ("one-of=[1,2]", "one-of=[1]", "limit-narrowed"),
            ("one-of=[1,2]", "one-of=[1,3]", "limit-changed"),
            ("each.max-length=3", "each.max-length=2", "limit-narrowed"),
        ] {
            let found = codes(old, new);
            assert_eq!(found.len(), 1, "{old} → {new}: {found:?}");
            assert_eq!(found[0].0, code, "{old} → {new}");
        }
        assert_eq!(codes("minimum=1 max-items=3", "minimum=1 max-items=3"), []);
        assert_eq!(codes("maximum=10", "maximum=10.0"), []);
    }

    #[test]
    fn facets_are_told_one_by_one() {
        assert_eq!(
            codes("min-length=1 max-length=9", "max-length=8"),
            [
                ("limit-narrowed", "max-length".to_owned()),
                ("limit-widened", "min-length".to_owned())
            ]
        );
    }
}
