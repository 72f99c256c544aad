//! Servers and their variables.

use super::{Finding, Rule};
use crate::compare::change::Effect::{Adds, Breaks};

const DEFAULT: Rule = Rule::new(
    "server-variable-default",
    "its variables are {after}, were {before}",
    "Allow the new host where hosts are listed, or set the variable to what it was.",
)
.sent(Breaks(
    "requests go to another server unless told otherwise",
));
const FEWER: Rule = Rule::new(
    "server-variable-narrowed",
    "its variables are {after}, were {before}",
    "Choose a value that is still listed.",
)
.sent(Breaks("a value that could be chosen is refused"));
const MORE: Rule = Rule::new(
    "server-variable-widened",
    "its variables are {after}, were {before}",
    "",
)
.sent(Adds("a value more can be chosen"));
const ELSEWHERE: Rule = Rule::new(
    "operation-server",
    "its server is {after}, was {before}",
    "Allow the new host where hosts are listed.",
)
.sent(Breaks("the request goes elsewhere"));

/// The rule for the servers of an operation.
pub(super) fn of_operation(before: &str, after: &str) -> Finding {
    let addresses = |servers: &str| -> Vec<String> {
        let servers = servers.split(", ").map(|server| server.split(' ').next());
        servers.flatten().map(str::to_owned).collect()
    };
    if addresses(before) == addresses(after) {
        variables(before, after)
    } else {
        ELSEWHERE.between(before, after)
    }
}

/// The rule for variables, as they are written behind URLs: `region=eu(eu|us) port=443`.
pub(super) fn variables(before: &str, after: &str) -> Finding {
    let (old, new) = (all(before), all(after));
    let defaults = |all: &[Variable<'_>]| -> Vec<String> {
        let said = all
            .iter()
            .map(|one| format!("{}={}", one.name, one.default));
        said.collect()
    };
    let narrowed = |(old, new): (&Variable<'_>, &Variable<'_>)| {
        let kept = old.values.iter().all(|value| new.values.contains(value));
        // Without a list any value goes.
        !new.values.is_empty() && (old.values.is_empty() || !kept)
    };
    let rule = if defaults(&old) != defaults(&new) {
        DEFAULT
    } else if old.iter().zip(&new).any(narrowed) {
        FEWER
    } else {
        MORE
    };
    rule.between(before, after)
}

struct Variable<'t> {
    name: &'t str,
    default: &'t str,
    values: Vec<&'t str>,
}

fn all(text: &str) -> Vec<Variable<'_>> {
    let words = text
        .split([' ', ','])
        .filter_map(|word| word.split_once('='));
    let variables = words.map(|(name, rest)| {
        let (default, values) = rest.split_once('(').unwrap_or((rest, ""));
        let values = values.trim_end_matches(')').split('|');
        Variable {
            name,
            default,
            values: values.filter(|value| !value.is_empty()).collect(),
        }
    });
    variables.collect()
}
