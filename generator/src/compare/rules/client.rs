//! The crate as a whole, its client, and what every item has: deprecation and documentation.

use super::{Context, Finding, Rule, Sides, differ, servers};
use crate::compare::change::Effect::{Adds, Breaks};
use crate::compare::surface::{Fact, Item, ItemKind};

/// The rule of what has no effect but on readers.
pub(in crate::compare) const DOCS_CODE: &str = "documentation";

const DOCS: Rule = Rule::new(DOCS_CODE, "its documentation changed", "");

const DEPRECATED: Rule = Rule::new(
    "deprecated",
    "it is deprecated: {after}",
    "Move to what the note names before it is gone.",
)
.source(Adds("using it gives a warning"));

const UNDEPRECATED: Rule = Rule::new("undeprecated", "it is not deprecated any more", "");

const NOTE: Rule = Rule::new(
    "deprecation-note",
    "the note of its deprecation is: {after}",
    "",
);

const CRATE_NAME: Rule = Rule::new(
    "crate-renamed",
    "the crate is called {after}, was {before}",
    "Depend on the new name.",
)
.source(Breaks("the old name is not published any more"));

const BASE_URL_ENV: Rule = Rule::new(
    "base-url-variable",
    "the variable that overrides the server is {after}, was {before}",
    "Set the new variable.",
)
.sent(Breaks("`from_env` does not look at the old variable"));

const BASE_URL_ENV_NEW: Rule = Rule::new(
    "base-url-variable-added",
    "the variable {after} overrides the server",
    "",
)
.sent(Adds("`from_env` finds it"));

const RUNTIME: Rule = Rule::new(
    "runtime-mode",
    "its hand-written half is {after}, was {before}",
    "Take `Error` and the like from this crate's root, and it works either way.",
)
.source(Breaks("`Error` and `Client` core are other types"));

const FEATURES: Rule = Rule::new(
    "features-per-group",
    "whether each group is a Cargo feature changed",
    "Name the features of the groups you use.",
)
.source(Breaks(
    "with `default-features = false`, other groups are there",
));

const SERVER_GONE: Rule = Rule::new("server-removed", "the server is no longer listed", "");
const SERVER_NEW: Rule =
    Rule::new("server-added", "a server more", "").sent(Adds("it can be chosen"));
const SERVER_FIRST: Rule = Rule::new(
    "server-default",
    "whether requests go here by default changed",
    "Allow the new host where hosts are listed, and change what you mocked.",
)
.sent(Breaks(
    "requests go to another server unless told otherwise",
));

const ERRORS: Rule = Rule::new(
    "error-shape",
    "code and message of an error are looked for at {after}, was {before}",
    "Check what your code does by code or message.",
)
.received(Adds("they are read from elsewhere"));

const SCHEME_GONE: Rule = Rule::new(
    "credential-removed",
    "this way to authenticate is gone",
    "Authenticate in one of the ways that are left.",
)
.source(Breaks("its setter is gone"))
.sent(Breaks("it is not sent any more"));

const SCHEME_NEW: Rule =
    Rule::new("credential-added", "a new way to authenticate", "").source(Adds("it has a setter"));

const SCHEME_KIND: Rule = Rule::new(
    "credential-kind",
    "it is sent as {after}, was {before}",
    "Check that the credential you have is of the new kind.",
)
.sent(Breaks("it is sent in another way"));

const SCHEME_SETTER: Rule = Rule::new(
    "credential-arguments",
    "its setter takes other arguments: it is {after}, was {before}",
    "Give it what it asks for.",
)
.source(Breaks("calls of the setter do not compile"))
.sent(Breaks("it is sent in another way"));

const SCHEME_ENV: Rule = Rule::new(
    "credential-variable",
    "it is taken from the variable {after}, was {before}",
    "Set the new variable.",
)
.sent(Breaks("`from_env` does not look at the old variable"));

const SCHEME_ENV_NEW: Rule = Rule::new(
    "credential-variable-added",
    "`from_env` takes it from {after}",
    "",
)
.sent(Adds("`from_env` finds it"));

const SCOPE_GONE: Rule = Rule::new(
    "scope-removed",
    "the client is no longer narrowed to it",
    "Give the value to each call.",
)
.source(Breaks("the method is gone"));

const SCOPE_NEW: Rule = Rule::new("scope-added", "the client can be narrowed to it", "")
    .source(Adds("there is a method for it"));

const SCOPE_CHANGED: Rule = Rule::new(
    "scope-changed",
    "the narrowed client changed: {after}, was {before}",
    "Change the calls of the method.",
)
.source(Breaks("the method takes or gives another type"));

const EVENT_GONE: Rule = Rule::new(
    "event-removed",
    "the API does not send it any more",
    "Remove what receives it.",
)
.source(Breaks("the function is gone"))
.received(Breaks("it does not come any more"));

const EVENT_NEW: Rule = Rule::new("event-added", "the API sends something new", "")
    .source(Adds("there is a function that decodes it"));

const EVENT_TYPE: Rule = Rule::new(
    "event-type",
    "it decodes to {after}, was {before}",
    "Change what takes the payload.",
)
.source(Breaks("the function gives another type"));

const RENAMED: Rule = Rule::new(
    "renamed",
    "{before} is called {after} now",
    "Write the new name.",
)
.source(Breaks("the old name does not resolve"));

const WIRE: Rule = Rule::new(
    "name-in-the-document",
    "the document calls it {after}, was {before}",
    "",
);

pub(super) fn removed(item: &Item, _sides: Sides) -> Option<Finding> {
    Some(match item.kind {
        // That another server is the first one is told of that one.
        ItemKind::Server => SERVER_GONE.found(),
        ItemKind::Errors => ERRORS.between(item.get(Fact::Value), ""),
        ItemKind::Scheme => SCHEME_GONE.found(),
        ItemKind::Scope => SCOPE_GONE.found(),
        ItemKind::Event => EVENT_GONE.found(),
        _ => return None,
    })
}

pub(super) fn added(item: &Item) -> Option<Finding> {
    Some(match item.kind {
        ItemKind::Server if item.get(Fact::First) == "yes" => SERVER_FIRST.found(),
        ItemKind::Server => SERVER_NEW.found(),
        ItemKind::Errors => ERRORS.between("", item.get(Fact::Value)),
        ItemKind::Scheme => SCHEME_NEW.found(),
        ItemKind::Scope => SCOPE_NEW.found(),
        ItemKind::Event => EVENT_NEW.found(),
        _ => return None,
    })
}

pub(super) fn changed(old: &Item, new: &Item, context: &Context<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    if context.renamed {
        let rule = if new.kind == ItemKind::Crate {
            CRATE_NAME
        } else {
            RENAMED
        };
        found.push(rule.between(&old.path, &new.path));
    }
    let mut when = |fact: Fact, rule: Rule| {
        found.extend(differ(old, new, fact).map(|(before, after)| rule.between(before, after)));
    };
    match new.kind {
        ItemKind::Crate => {
            let first = old.get(Fact::Env).is_empty();
            when(
                Fact::Env,
                if first {
                    BASE_URL_ENV_NEW
                } else {
                    BASE_URL_ENV
                },
            );
            when(Fact::Runtime, RUNTIME);
            when(Fact::Features, FEATURES);
        }
        ItemKind::Server => {
            if new.get(Fact::First) == "yes" {
                when(Fact::First, SERVER_FIRST);
            }
            found.extend(
                differ(old, new, Fact::Value)
                    .map(|(before, after)| servers::variables(before, after)),
            );
        }
        ItemKind::Errors => when(Fact::Value, ERRORS),
        ItemKind::Scheme => {
            let takes = |item: &Item| match item.get(Fact::Kind) {
                "basic" => 2,
                "mutual-tls" => 0,
                _ => 1,
            };
            let same = takes(old) == takes(new);
            when(Fact::Kind, if same { SCHEME_KIND } else { SCHEME_SETTER });
            let first = old.get(Fact::Env).is_empty();
            when(Fact::Env, if first { SCHEME_ENV_NEW } else { SCHEME_ENV });
            when(Fact::Wire, WIRE);
        }
        ItemKind::Scope => {
            when(Fact::Type, SCOPE_CHANGED);
            when(Fact::Name, SCOPE_CHANGED);
        }
        ItemKind::Event => {
            when(Fact::Type, EVENT_TYPE);
            when(Fact::Wire, WIRE);
        }
        _ => {}
    }
    found
}

/// What every item has.
pub(super) fn described(old: &Item, new: &Item) -> Vec<Finding> {
    let mut found = Vec::new();
    if let Some((before, after)) = differ(old, new, Fact::Deprecated) {
        let rule = match (before, after) {
            ("", _) => DEPRECATED,
            (_, "") => UNDEPRECATED,
            _ => NOTE,
        };
        found.push(rule.between(before, after));
    }
    if differ(old, new, Fact::Docs).is_some() {
        found.push(DOCS.found());
    }
    found
}
