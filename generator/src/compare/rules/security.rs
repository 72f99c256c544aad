//! Which credentials an operation takes.

use std::collections::BTreeSet;

use super::{Finding, Rule};
use crate::compare::change::Effect::{Adds, Breaks};

const SECURITY_NARROWED: Rule = Rule::new(
    "security-narrowed",
    "it takes {after}, was {before}",
    "Use a credential that it still takes.",
)
.sent(Breaks("a credential that was enough is not"));
const SECURITY_WIDENED: Rule = Rule::new("security-widened", "it takes {after}, was {before}", "")
    .sent(Adds("more credentials are enough"));
const SECURITY_ORDER: Rule = Rule::new("security-order", "it prefers {after}, was {before}", "");
/// What it means that an operation takes other credentials than before.
pub(super) fn changed(before: &str, after: &str) -> Finding {
    rule(before, after).between(&alternatives(before), &alternatives(after))
}

/// Alternatives of credentials in words.
fn alternatives(security: &str) -> String {
    match security {
        "" => "no credential".to_owned(),
        some => some
            .replace('+', " with ")
            .replace(' ', "\u{1}")
            .replace("\u{1}with\u{1}", " with ")
            .replace('\u{1}', " or "),
    }
}

/// Each old alternative must still be enough: it holds all the schemes of some new one.
fn rule(before: &str, after: &str) -> Rule {
    type Alternatives<'a> = Vec<BTreeSet<&'a str>>;
    fn sets(text: &str) -> Alternatives<'_> {
        match text {
            "" => vec![BTreeSet::new()],
            text => text
                .split(' ')
                .map(|alternative| {
                    alternative
                        .split('+')
                        .filter(|name| *name != "none")
                        .collect()
                })
                .collect(),
        }
    }
    let (before, after) = (sets(before), sets(after));
    let enough = |given: &BTreeSet<&str>, among: &Alternatives<'_>| {
        among.iter().any(|needed| needed.is_subset(given))
    };
    if !before.iter().all(|given| enough(given, &after)) {
        SECURITY_NARROWED
    } else if after.iter().all(|given| enough(given, &before)) {
        SECURITY_ORDER
    } else {
        SECURITY_WIDENED
    }
}
