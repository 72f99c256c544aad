//! Groups and operations.

use super::{Context, Finding, Rule, differ, security, servers};
use crate::compare::change::Effect::{Adds, Breaks};
use crate::compare::matching::route_shape;
use crate::compare::surface::{Fact, Item, ItemKind};

const GROUP_GONE: Rule = Rule::new(
    "group-removed",
    "the group is gone",
    "Find its operations in another group, or stop using them.",
)
.source(Breaks("the method of the client is gone"));
const GROUP_NEW: Rule =
    Rule::new("group-added", "a new group", "").source(Adds("the client has one more method"));
const GROUP_RENAMED: Rule = Rule::new(
    "group-renamed",
    "{before} is called {after} now",
    "Write the new name.",
)
.source(Breaks("the old name does not resolve"));
const GROUP_TYPE: Rule = Rule::new(
    "group-type",
    "its type is {after}, was {before}",
    "Write the new name.",
)
.source(Breaks("the old name does not resolve"));
const SCOPED_GONE: Rule = Rule::new(
    "scoped-removed",
    "the narrowed client does not have it any more",
    "Give the value to each call.",
)
.source(Breaks("the method of the narrowed client is gone"));
const SCOPED_NEW: Rule = Rule::new("scoped-added", "the narrowed client has it too", "")
    .source(Adds("the narrowed client has one more method"));

const GONE: Rule = Rule::new(
    "operation-removed",
    "the operation is gone",
    "Stop calling it; `Client::request` still reaches any path.",
)
.source(Breaks("the function is gone"))
.sent(Breaks("the API no longer describes it"));
const NEW: Rule =
    Rule::new("operation-added", "a new operation", "").source(Adds("there is one more function"));
const RENAMED: Rule = Rule::new(
    "operation-renamed",
    "{before} is called {after} now",
    "Write the new name.",
)
.source(Breaks("the old name does not resolve"));
const ROUTE: Rule = Rule::new(
    "operation-moved",
    "it is {after} now, was {before}",
    "Change what you mocked, and rules that allow requests by path.",
)
.sent(Breaks("the request goes elsewhere"));
const ORDER: Rule = Rule::new(
    "arguments-reordered",
    "its arguments are ({after}), were ({before})",
    "Check the order wherever it is called: the compiler does not tell two strings apart.",
)
.source(Breaks("arguments stand elsewhere"));
const CALL: Rule = Rule::new(
    "call-type-renamed",
    "its call is of type {after}, was {before}",
    "Write the new name.",
)
.source(Breaks("the old name does not resolve"));
const OUTPUT: Rule = Rule::new(
    "output",
    "it gives {after}, was {before}",
    "Change what takes the result.",
)
.source(Breaks("the call gives another type"))
.received(Breaks("what was received before may not decode"));
const WHOLE: Rule = Rule::new(
    "whole-body",
    "its whole body is {after}, was {before}",
    "Change what takes the result of `send_whole`.",
)
.source(Breaks("`send_whole` gives another type, or is not there"))
.received(Breaks(
    "a whole body that was received before may not decode",
));
const WHOLE_NEW: Rule = Rule::new("whole-body-added", "its whole body can be had too", "")
    .source(Adds("there is `send_whole`"));
const MEMBER: Rule = Rule::new(
    "result-member",
    "the result is read from the member {after}, was {before}",
    "Change what you recorded or mocked.",
)
.received(Breaks("the result is looked for elsewhere"));
const SUCCESS: Rule = Rule::new(
    "success-member",
    "that a request has failed is told by its body in another way",
    "Look at what is done with answers whose status is a success.",
)
.received(Adds("an answer with a status of success may be an error"));
const SUCCESS_GONE: Rule = Rule::new(
    "success-member-gone",
    "its body no longer tells that a request has failed, or tells it by another member",
    "Look at what the body says where a request may have failed with a status of success.",
)
.received(Breaks("what was an error before is taken for a success"));
const PAGING: Rule = Rule::new(
    "paging",
    "its pages follow each other in another way",
    "Change what you recorded or mocked.",
)
.sent(Breaks("the next page is asked for in another way"));
const ACCEPT: Rule = Rule::new("accept", "it accepts {after}, was {before}", "")
    .sent(Adds("the header `Accept` is another"));
const OTHERWISE_GONE: Rule = Rule::new(
    "representation-removed",
    "other representations are {after}, were {before}",
    "Ask for one that is still there.",
)
.source(Breaks("a method is gone, or gives another type"));
const OTHERWISE_NEW: Rule = Rule::new(
    "representation-added",
    "other representations are {after}, were {before}",
    "",
)
.source(Adds("there is another method"));
const ERRORS: Rule = Rule::new(
    "errors",
    "its documented errors are {after}, were {before}",
    "",
);

const ERROR_BODY: Rule = Rule::new(
    "error-body",
    "the body of its errors is read as {after}, was {before}",
    "Change what takes the result of `error_of`.",
)
.source(Breaks("`error_of` gives another type, or is not there"));
const ERROR_BODY_NEW: Rule = Rule::new(
    "error-body-added",
    "the body of its errors is read as {after}",
    "",
)
.source(Adds("there is `error_of`"));

pub(super) fn removed(item: &Item) -> Finding {
    match item.kind {
        ItemKind::Group => GROUP_GONE.found(),
        _ => GONE.found(),
    }
}

pub(super) fn added(item: &Item) -> Finding {
    match item.kind {
        ItemKind::Group => GROUP_NEW.found(),
        _ => NEW.found(),
    }
}

pub(super) fn changed(old: &Item, new: &Item, context: &Context<'_>) -> Vec<Finding> {
    match new.kind {
        ItemKind::Group => group(old, new, context),
        _ => operation(old, new, context),
    }
}

fn group(old: &Item, new: &Item, context: &Context<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    if context.renamed {
        found.push(GROUP_RENAMED.between(&old.path, &new.path));
    } else {
        found.extend(
            differ(old, new, Fact::Type).map(|(before, after)| GROUP_TYPE.between(before, after)),
        );
    }
    found.extend(scoped(old, new));
    found
}

fn scoped(old: &Item, new: &Item) -> Option<Finding> {
    let (before, after) = differ(old, new, Fact::Scoped)?;
    let rule = if before.is_empty() {
        SCOPED_NEW
    } else {
        SCOPED_GONE
    };
    Some(rule.between(before, after))
}

fn operation(old: &Item, new: &Item, context: &Context<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    if context.renamed {
        found.push(RENAMED.between(&old.path, &new.path));
    }
    let mut when = |fact: Fact, rule: Rule| {
        found.extend(differ(old, new, fact).map(|(before, after)| rule.between(before, after)));
    };
    if route_shape(old.get(Fact::Route)) != route_shape(new.get(Fact::Route)) {
        when(Fact::Route, ROUTE);
    }
    if reordered(old.get(Fact::Arguments), new.get(Fact::Arguments)) {
        when(Fact::Arguments, ORDER);
    }
    if !context.renamed {
        when(Fact::Name, CALL);
    }
    when(Fact::Output, OUTPUT);
    let first = old.get(Fact::Whole).is_empty();
    when(Fact::Whole, if first { WHOLE_NEW } else { WHOLE });
    when(Fact::Member, MEMBER);
    let told = !old.get(Fact::Success).is_empty();
    when(Fact::Success, if told { SUCCESS_GONE } else { SUCCESS });
    when(Fact::Paging, PAGING);
    when(Fact::Accept, ACCEPT);
    let kept = |method: &str| {
        new.get(Fact::Otherwise)
            .split(' ')
            .any(|known| known == method)
    };
    let is_whole = old
        .get(Fact::Otherwise)
        .split(' ')
        .all(|method| method.is_empty() || kept(method));
    when(
        Fact::Otherwise,
        if is_whole {
            OTHERWISE_NEW
        } else {
            OTHERWISE_GONE
        },
    );
    when(Fact::Errors, ERRORS);
    let first = old.get(Fact::ErrorBody).is_empty();
    when(
        Fact::ErrorBody,
        if first { ERROR_BODY_NEW } else { ERROR_BODY },
    );
    if let Some((before, after)) = differ(old, new, Fact::Servers) {
        found.push(servers::of_operation(before, after));
    }
    if let Some((before, after)) = differ(old, new, Fact::Security) {
        found.push(security::changed(before, after));
    }
    found.extend(scoped(old, new));
    found
}

/// Whether the arguments that both have stand in another order.
fn reordered(before: &str, after: &str) -> bool {
    let (before, after): (Vec<&str>, Vec<&str>) =
        (before.split(',').collect(), after.split(',').collect());
    let kept = |of: &[&str], other: &[&str]| -> Vec<String> {
        of.iter()
            .filter(|name| other.contains(name))
            .map(|name| (*name).to_owned())
            .collect()
    };
    kept(&before, &after) != kept(&after, &before)
}
