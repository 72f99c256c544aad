//! Groups, operations, parameters and bodies.

use std::collections::BTreeSet;

use super::shape::same_on_the_wire;
use super::{Context, Finding, Rule, differ};
use crate::compare::change::Effect::{Adds, Breaks, None as Nothing};
use crate::compare::matching::{route_shape, wire};
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
const PAGING: Rule = Rule::new(
    "paging",
    "its pages follow each other in another way",
    "Change what you recorded or mocked.",
)
.sent(Breaks("the next page is asked for in another way"));
const SECURITY_NARROWED: Rule = Rule::new(
    "security-narrowed",
    "it takes {after}, was {before}",
    "Use a credential that it still takes.",
)
.sent(Breaks("a credential that was enough is not"));
const SECURITY_WIDENED: Rule = Rule::new("security-widened", "it takes {after}, was {before}", "")
    .sent(Adds("more credentials are enough"));
const SECURITY_ORDER: Rule = Rule::new("security-order", "it prefers {after}, was {before}", "");
const SERVERS: Rule = Rule::new(
    "operation-server",
    "its server is {after}, was {before}",
    "Allow the new host where hosts are listed.",
)
.sent(Breaks("the request goes elsewhere"));
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

const PARAMETER_GONE: Rule = Rule::new(
    "parameter-removed",
    "the parameter is gone",
    "Leave it out.",
)
.source(Breaks("calls that give it do not compile"))
.sent(Breaks("the API no longer says what it does with it"));
const PARAMETER_NEW: Rule = Rule::new(
    "parameter-added",
    "a new parameter that may be left out",
    "",
)
.source(Adds("the call has one more setter"));
const PARAMETER_ASKED: Rule = Rule::new(
    "parameter-added-required",
    "a new parameter that every call needs",
    "Give it a value in every call.",
)
.source(Breaks("the function has one more argument"))
.sent(Breaks("a request without it may be refused"));
const DEMANDED_NEW: Rule = Rule::new(
    "part-header-added-required",
    "a new header that the part must have",
    "Set it wherever the part is sent.",
)
.source(Adds("the call has one more setter"))
.sent(Breaks("a part without it is refused"));
const DEMANDED: Rule = Rule::new(
    "part-header-required",
    "the part must have it now",
    "Set it wherever the part is sent.",
)
.sent(Breaks("a part without it is refused"));
const NOT_DEMANDED: Rule = Rule::new("part-header-optional", "the part may be without it", "")
    .sent(Adds("a part without it is sent"));
const PARAMETER_RENAMED: Rule = Rule::new(
    "parameter-renamed",
    "{before} is called {after} now",
    "Write the new name.",
)
.source(Breaks("the old name does not resolve"));
const ARGUMENT_RENAMED: Rule = Rule::new("argument-renamed", "{before} is called {after} now", "");
const PARAMETER_WIRE: Rule = Rule::new(
    "parameter-wire-name",
    "{before} is called {after} on the wire now",
    "Change what you mocked.",
)
.sent(Breaks("it is sent under another name"));
const LOCATION: Rule = Rule::new(
    "parameter-location",
    "it is sent in the {after}, was {before}",
    "Change what you mocked.",
)
.sent(Breaks("it is sent elsewhere"));
const STYLE: Rule = Rule::new(
    "parameter-style",
    "it is written in style {after}, was {before}",
    "Change what you mocked.",
)
.sent(Breaks("it is written otherwise"));
const PARAMETER_TYPE: Rule = Rule::new(
    "parameter-type",
    "its type is {after}, was {before}",
    "Give a value of the new type.",
)
.source(Breaks("it takes another type"))
.sent(Breaks("it is written otherwise"));
const NOW_REQUIRED: Rule = Rule::new(
    "now-required",
    "every call needs it now",
    "Give it as an argument.",
)
.source(Breaks("it is an argument now, no setter"))
.sent(Breaks("a request without it may be refused"));
const NOW_OPTIONAL: Rule = Rule::new(
    "now-optional",
    "it may be left out now",
    "Give it with its setter.",
)
.source(Breaks("it is a setter now, no argument"))
.sent(Adds("a request without it is accepted"));

const BODY_GONE: Rule = Rule::new("body-removed", "it takes no body any more", "Leave it out.")
    .source(Breaks("calls that give it do not compile"))
    .sent(Breaks("the API no longer says what it does with it"));
const CHOICE: Rule = Rule::new(
    "body-choice",
    "the body is given as {after}, was {before}",
    "Give the body as the new type.",
)
.source(Breaks("the body is of another type"));
const CONTENT_GONE: Rule = Rule::new(
    "media-type-removed",
    "the media type is not accepted any more",
    "Send one of the others.",
)
.source(Breaks(
    "its variant is gone, or the body is of another type",
))
.sent(Breaks("the API does not accept it any more"));
const CONTENT_NEW: Rule = Rule::new("media-type-added", "one more media type is accepted", "")
    .source(Adds("the body can be sent in another way"));
const MEDIA_TYPE: Rule = Rule::new(
    "media-type",
    "it is sent as {after}, was {before}",
    "Change what you mocked.",
)
.sent(Breaks("the body is written otherwise"));
const ENCODING: Rule = Rule::new(
    "body-encoding",
    "it is encoded as {after}, was {before}",
    "Change what you mocked.",
)
.sent(Breaks("the body is written otherwise"));
const PART: Rule = Rule::new(
    "part-encoding",
    "its parts are encoded as {after}, was {before}",
    "Change what you mocked.",
)
.sent(Breaks("the body is written otherwise"));

pub(super) fn removed(item: &Item) -> Option<Finding> {
    Some(match item.kind {
        ItemKind::Group => GROUP_GONE.found(),
        ItemKind::Operation => GONE.found(),
        ItemKind::Parameter => PARAMETER_GONE.found(),
        ItemKind::Body => BODY_GONE.found(),
        _ => CONTENT_GONE.found(),
    })
}

pub(super) fn added(item: &Item) -> Option<Finding> {
    let required = item.get(Fact::Presence) == "required";
    Some(match item.kind {
        ItemKind::Group => GROUP_NEW.found(),
        ItemKind::Operation => NEW.found(),
        ItemKind::Parameter | ItemKind::Body if required => PARAMETER_ASKED.found(),
        ItemKind::Parameter if item.get(Fact::Presence) == "demanded" => DEMANDED_NEW.found(),
        ItemKind::Parameter | ItemKind::Body => PARAMETER_NEW.found(),
        _ => CONTENT_NEW.found(),
    })
}

pub(super) fn changed(old: &Item, new: &Item, context: &Context<'_>) -> Vec<Finding> {
    match new.kind {
        ItemKind::Group => group(old, new, context),
        ItemKind::Operation => operation(old, new, context),
        _ => given(old, new, context),
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
    when(Fact::Paging, PAGING);
    when(Fact::Servers, SERVERS);
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
    if let Some((before, after)) = differ(old, new, Fact::Security) {
        found.push(security(before, after).between(&alternatives(before), &alternatives(after)));
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
fn security(before: &str, after: &str) -> Rule {
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

/// Parameters, bodies and their contents.
fn given(old: &Item, new: &Item, context: &Context<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    let argument = [old, new]
        .iter()
        .all(|item| item.get(Fact::Presence) == "required");
    if context.renamed && new.kind == ItemKind::Content {
        let bare = |item: &Item| item.name().trim_matches(['(', ')']).to_owned();
        found.push(MEDIA_TYPE.between(&bare(old), &bare(new)));
    } else if context.renamed {
        // Nobody writes the name of an argument.
        let rule = if argument {
            ARGUMENT_RENAMED
        } else {
            PARAMETER_RENAMED
        };
        found.push(rule.between(old.name(), new.name()));
    }
    // What stands in a path has no name there.
    let in_path = [old, new].iter().all(|item| item.get(Fact::In) == "path");
    if new.kind == ItemKind::Parameter && !in_path && wire(old) != wire(new) {
        found.push(PARAMETER_WIRE.between(wire(old), wire(new)));
    }
    let mut when = |fact: Fact, rule: Rule| {
        found.extend(differ(old, new, fact).map(|(before, after)| rule.between(before, after)));
    };
    when(Fact::In, LOCATION);
    when(Fact::Style, STYLE);
    let mut ty = PARAMETER_TYPE;
    if same_on_the_wire(old.get(Fact::Type), new.get(Fact::Type), context) {
        ty.sent = Nothing;
    }
    when(Fact::Type, ty);
    let rule = match (old.get(Fact::Presence), new.get(Fact::Presence)) {
        (_, "demanded") => DEMANDED,
        ("demanded", _) => NOT_DEMANDED,
        (_, "required") => NOW_REQUIRED,
        _ => NOW_OPTIONAL,
    };
    when(Fact::Presence, rule);
    if new.kind == ItemKind::Body {
        when(Fact::Name, CHOICE);
    }
    if !(context.renamed && new.kind == ItemKind::Content) {
        when(Fact::Encoding, ENCODING);
    }
    when(Fact::Parts, PART);
    found
}
