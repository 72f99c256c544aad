//! Names of operations: functions within their group, call types within the crate.

use super::globals::rank::{COMPONENT, OPERATION, RENAMED};
use super::ident::{Case, ident, ident_of, join};
use super::reserved::GROUP_METHODS;
use super::scope::{Scope, Wish};
use super::words::{Spelling, words};
use crate::api::{Api, Group, Operation};
use crate::config::Config;

/// For each operation, what its types are named after: its id, or its function and group.
pub(crate) fn bases(api: &Api, config: &Config) -> Vec<String> {
    let mut bases = vec![String::new(); api.operations.len()];
    for group in &api.groups {
        let group_words = group.name.own.as_deref().unwrap_or_default();
        for &at in &group.operations {
            let (Some(operation), Some(base)) = (api.operations.get(at), bases.get_mut(at)) else {
                continue;
            };
            let whole = match operation.id.as_deref() {
                Some(id) => without_prefix(words(id, Spelling::Plain), config),
                None => in_group(operation_words(operation, config), group_words),
            };
            *base = match whole.as_slice() {
                [only] => ident_of([only.as_str(), group_words], Case::Camel),
                several => join(several, Case::Camel),
            };
        }
    }
    bases
}

/// Without an id of its own an operation is known by its group, unless its name says that already.
fn in_group(mut whole: Vec<String>, group: &str) -> Vec<String> {
    let group = words(group, Spelling::Plain);
    if whole.len() > 1 && !group.iter().all(|word| whole.contains(word)) {
        whole.extend(group);
    }
    whole
}

/// The first candidate for a call type, which says what it is: a schema of the operation's name then takes nothing from it.
pub(crate) fn call_wish<'o>(operation: &'o Operation, base: &str) -> Wish<'o> {
    Wish {
        first: format!("{base}Call"),
        rank: OPERATION,
        key: key(operation).into(),
    }
}

/// For each operation, its function's name within its group.
pub(crate) fn functions(api: &Api, config: &Config) -> Vec<String> {
    let mut names = vec![String::new(); api.operations.len()];
    for group in &api.groups {
        let members: Vec<(usize, &Operation)> = group
            .operations
            .iter()
            .filter_map(|&at| Some((at, api.operations.get(at)?)))
            .collect();
        let wishes = members
            .iter()
            .map(|(_, operation)| function(operation, group, config));
        let further = |at: usize| match members.get(at) {
            Some((_, operation)) => further_functions(operation, config),
            None => Vec::new(),
        };
        let given = Scope::without(GROUP_METHODS.iter().copied()).assign(wishes.collect(), further);
        for ((at, _), name) in members.iter().zip(given) {
            if let Some(slot) = names.get_mut(*at) {
                *slot = name;
            }
        }
    }
    names
}

fn function<'o>(operation: &'o Operation, group: &Group, config: &Config) -> Wish<'o> {
    let key = key(operation).into();
    let pointer = operation.place.pointer.as_str();
    if let Some(name) = config.rename.of_operation(operation.id.as_deref(), pointer) {
        return Wish {
            first: ident(name, Case::Snake, Spelling::Plain),
            rank: RENAMED,
            key,
        };
    }
    let whole = operation_words(operation, config);
    let group = words(
        group.name.own.as_deref().unwrap_or_default(),
        Spelling::Plain,
    );
    Wish {
        first: join(without(&whole, &group), Case::Snake),
        rank: COMPONENT,
        key,
    }
}

fn further_functions(operation: &Operation, config: &Config) -> Vec<String> {
    let whole = operation_words(operation, config);
    let method = operation.method.to_lowercase();
    vec![
        join(&whole, Case::Snake),
        ident_of([whole.join(" ").as_str(), method.as_str()], Case::Snake),
        ident_of([method.as_str(), operation.path.as_str()], Case::Snake),
    ]
}

/// The words of an operation's name, without the configured prefix.
fn operation_words(operation: &Operation, config: &Config) -> Vec<String> {
    let name = &operation.name;
    let whole = match name.own.as_deref() {
        Some(own) => words(own, Spelling::Plain),
        None if name.context.is_empty() => words(
            &format!("{} {}", operation.method.to_lowercase(), operation.path),
            Spelling::Plain,
        ),
        None => name
            .context
            .iter()
            .flat_map(|text| words(text, Spelling::Plain))
            .collect(),
    };
    without_prefix(whole, config)
}

fn without_prefix(whole: Vec<String>, config: &Config) -> Vec<String> {
    match &config.rename.strip_prefix {
        Some(prefix) => without(&whole, &words(prefix, Spelling::Plain)).to_vec(),
        None => whole,
    }
}

/// The words without a prefix, unless nothing would be left.
fn without<'w>(words: &'w [String], prefix: &[String]) -> &'w [String] {
    words
        .strip_prefix(prefix)
        .filter(|rest| !rest.is_empty())
        .unwrap_or(words)
}

fn key(operation: &Operation) -> String {
    let id = operation.id.as_deref().unwrap_or_default();
    format!("{id} {} {}", operation.path, operation.method)
}
