//! Keys that choose operations: `select`, `groups`, `rename.operations`, `[[scope]]`.

use std::collections::BTreeSet;

use super::Check;
use crate::config::{Pattern, Select, Subject, closest, key_names};
use crate::diagnostic::Severity;
use crate::load::{Node, Place};
use crate::lower::template::names;

/// An operation of the document, selected or not.
struct Described {
    method: &'static str,
    path: String,
    tags: Vec<String>,
    id: Option<String>,
    place: Place,
}

impl Described {
    fn subject(&self) -> Subject<'_> {
        Subject {
            method: self.method,
            path: &self.path,
            tags: &self.tags,
            id: self.id.as_deref(),
        }
    }
}

impl Check<'_> {
    pub(super) fn operations(&mut self) {
        let config = self.config;
        let asks = config.select != Select::default()
            || !config.groups.is_empty()
            || !config.rename.operations.is_empty()
            || !config.scopes.is_empty();
        if !asks {
            return;
        }
        let all = self.described();
        self.select(&all);
        for (group, patterns) in &config.groups {
            for (number, pattern) in patterns.iter().enumerate() {
                let steps = ["groups", group, &number.to_string()];
                self.pattern(&steps, &format!("groups.{group}"), pattern, &all);
            }
        }
        for key in config.rename.operations.keys() {
            let named =
                |one: &Described| key_names(key, one.id.as_deref(), one.place.pointer.as_str());
            if !all.iter().any(named) {
                self.vain(
                    &["rename", "operations", key],
                    format!(
                        "`rename.operations` names `{key}`, which is no operation of the document"
                    ),
                    closest(key, all.iter().filter_map(|one| one.id.as_deref())),
                );
            }
        }
        self.scopes(&all);
    }

    /// Every operation of the document. What is wrong with one is said elsewhere.
    fn described(&self) -> Vec<Described> {
        let mut all = Vec::new();
        for (path, item) in self.document.paths() {
            // What stands beside a reference to a path item counts too.
            let end = self.document.follow(&item).ok();
            let end = end.filter(|end| *end != item);
            let items: Vec<Place> = std::iter::once(item).chain(end).collect();
            let operations = items
                .iter()
                .flat_map(|item| self.document.own_operations(item));
            for (method, place) in operations {
                let node = self.document.get(&place);
                let text = |node: &Node| node.as_str().map(str::to_owned);
                let tags = node.and_then(|node| node.get("tags")?.as_array());
                all.push(Described {
                    method,
                    path: path.to_owned(),
                    tags: tags.into_iter().flatten().filter_map(text).collect(),
                    id: node.and_then(|node| node.get("operationId")).and_then(text),
                    place,
                });
            }
        }
        all
    }

    fn select(&mut self, all: &[Described]) {
        let select = &self.config.select;
        for (list, patterns) in [("include", &select.include), ("exclude", &select.exclude)] {
            for (number, pattern) in patterns.iter().enumerate() {
                let steps = ["select", list, &number.to_string()];
                self.pattern(&steps, &format!("select.{list}"), pattern, all);
            }
        }
        let chooses = !select.include.is_empty() || !select.exclude.is_empty();
        if chooses && !all.is_empty() && self.api.operations.is_empty() {
            let at = self.config.places.of(&["select"]);
            let message = format!(
                "`select` leaves none of the {} operations of the document",
                all.len()
            );
            let help = "include what there is: `GET /pets/**`, `tag:NAME` or `operation:ID`";
            self.push(
                Severity::Error,
                "select-empty",
                at,
                message,
                help.to_owned(),
            );
        }
    }

    /// Says when a pattern of the key `key` fits no operation.
    fn pattern(&mut self, steps: &[&str], key: &str, pattern: &Pattern, all: &[Described]) {
        if all.iter().any(|one| pattern.matches(&one.subject())) {
            return;
        }
        let suggestion = nearest(pattern, all);
        self.vain(
            steps,
            format!("`{pattern}` of `{key}` fits no operation of the document"),
            suggestion.as_deref(),
        );
    }

    fn scopes(&mut self, all: &[Described]) {
        let config = self.config;
        if config.scopes.is_empty() {
            return;
        }
        let names: BTreeSet<&str> = all.iter().flat_map(|one| names(&one.path)).collect();
        for (number, scope) in config.scopes.iter().enumerate() {
            let parameter = scope.parameter.as_str();
            let number = number.to_string();
            let steps = ["scope", &number, "parameter"];
            if !names.contains(parameter) {
                self.vain(
                    &steps,
                    format!(
                        "`scope.parameter` names `{parameter}`, which is in no path of the document"
                    ),
                    closest(parameter, names.iter().copied()),
                );
                continue;
            }
            let is_used = self.api.groups.iter().any(|group| {
                let used = group.scope.as_ref();
                used.is_some_and(|used| used.parameter == parameter)
            });
            if !is_used && !self.api.operations.is_empty() {
                let at = self.config.places.of(&steps);
                self.push(
                    Severity::Warning,
                    "config-unmatched",
                    at,
                    format!("there is no `client.{}(…)`: no group has `{parameter}` in the path of each of its operations, but for those of an earlier scope", scope.name),
                    "group the operations that have it: `groups.NAME = [\"/…\"]`".to_owned(),
                );
            }
        }
    }
}

/// The pattern that fits something and differs least.
fn nearest(pattern: &Pattern, all: &[Described]) -> Option<String> {
    match pattern {
        Pattern::Tag(glob) => {
            let tags = all.iter().flat_map(|one| &one.tags).map(String::as_str);
            Some(format!("tag:{}", closest(glob, tags)?))
        }
        Pattern::Operation(glob) => {
            let ids = all.iter().filter_map(|one| one.id.as_deref());
            Some(format!("operation:{}", closest(glob, ids)?))
        }
        Pattern::Path { methods, path } => {
            // What stands in front of the first star is compared with as many segments of each path.
            let star = path.find('*').unwrap_or(path.len());
            let end = path.get(..star)?.rfind('/').filter(|_| star < path.len());
            let (front, rest) = path.split_at_checked(end.unwrap_or(path.len()))?;
            let count = front.split('/').count();
            let fronts: BTreeSet<String> = all
                .iter()
                .map(|one| {
                    one.path
                        .split('/')
                        .take(count)
                        .collect::<Vec<_>>()
                        .join("/")
                })
                .collect();
            let front = closest(front, fronts.iter().map(String::as_str))?;
            let fixed = Pattern::Path {
                methods: methods.clone(),
                path: format!("{front}{rest}"),
            };
            let fits = all.iter().any(|one| fixed.matches(&one.subject()));
            fits.then(|| fixed.to_string())
        }
    }
}
