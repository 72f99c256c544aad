//! What a call is given: parameters, bodies and their contents.

use heck::ToSnakeCase;

use super::shape::same_on_the_wire;
use super::{Context, Finding, Rule, differ};
use crate::compare::change::Effect::{Adds, Breaks};
use crate::compare::matching::wire;
use crate::compare::surface::{Fact, Item, ItemKind};

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
const CONSTANT_NEW: Rule = Rule::new(
    "parameter-added-constant",
    "a new parameter that is always sent, with the one value that it can have",
    "Nothing to do: the crate sends it by itself.",
)
.sent(Breaks("a request without it may be refused"));
const CONSTANT_GONE: Rule = Rule::new(
    "parameter-constant-removed",
    "what was always sent is not sent any more",
    "Change what you mocked.",
)
.sent(Breaks("the API no longer says what it does with it"));
const CONSTANT: Rule = Rule::new(
    "parameter-constant",
    "what is always sent is {after}, was {before}",
    "Nothing to do: the crate sends it by itself.",
)
.sent(Breaks("an API that knows the old value only may refuse it"));
const CONSTANT_SET: Rule = Rule::new(
    "parameter-constant-set",
    "it is always {after}, and no longer asked for",
    "Leave it out.",
)
.source(Breaks("the function does not ask for it any more"));
const CONSTANT_FOR_OPTION: Rule = Rule::new(
    "parameter-constant-set",
    "it is always sent now, as {after}",
    "Leave it out.",
)
.source(Breaks("there is no setter any more"))
.sent(Breaks("a request without it may be refused"));
const CONSTANT_UNSET: Rule = Rule::new(
    "parameter-constant-unset",
    "it is asked for, and no longer always {before}",
    "Give it a value in every call.",
)
.source(Breaks("the function has one more argument"));
const CONSTANT_OPTIONAL: Rule = Rule::new(
    "parameter-constant-optional",
    "it may be left out now; {before} is no longer sent by itself",
    "Set it where the API should go on as before.",
)
.source(Adds("the call has one more setter"))
.sent(Adds("a request without it is accepted"));
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

pub(super) fn removed(item: &Item) -> Finding {
    match item.kind {
        ItemKind::Parameter if is_constant(item) => CONSTANT_GONE.found(),
        ItemKind::Parameter => PARAMETER_GONE.found(),
        ItemKind::Body => BODY_GONE.found(),
        _ => CONTENT_GONE.found(),
    }
}

pub(super) fn added(item: &Item) -> Finding {
    let required = item.get(Fact::Presence) == "required";
    match item.kind {
        ItemKind::Parameter if is_constant(item) => CONSTANT_NEW.found(),
        ItemKind::Parameter | ItemKind::Body if required => PARAMETER_ASKED.found(),
        ItemKind::Parameter if item.get(Fact::Presence) == "demanded" => DEMANDED_NEW.found(),
        ItemKind::Parameter | ItemKind::Body => PARAMETER_NEW.found(),
        _ => CONTENT_NEW.found(),
    }
}

pub(super) fn changed(old: &Item, new: &Item, context: &Context<'_>) -> Vec<Finding> {
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
    if is_constant(old) || is_constant(new) {
        when(Fact::Constant, constant(old, new));
        return found;
    }
    let same = same_on_the_wire(old.get(Fact::Type), new.get(Fact::Type), context);
    when(Fact::Type, PARAMETER_TYPE.but_where(same));
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
    let encoded = (said(old, context.old), said(new, context.new));
    if encoded.0 != encoded.1 {
        when(Fact::Parts, PART);
    }
    found
}

fn is_constant(item: &Item) -> bool {
    !item.get(Fact::Constant).is_empty()
}

/// The rule for what is, or was, sent without being asked for.
fn constant(old: &Item, new: &Item) -> Rule {
    let optional = |item: &Item| item.get(Fact::Presence) == "optional";
    match (is_constant(old), is_constant(new)) {
        (true, true) => CONSTANT,
        (false, _) if optional(old) => CONSTANT_FOR_OPTION,
        (false, _) => CONSTANT_SET,
        (true, false) if optional(new) => CONSTANT_OPTIONAL,
        (true, false) => CONSTANT_UNSET,
    }
}

/// What is said of parts, without what says nothing: a part with nothing said, and a form's list laid out as lists are anyway (OpenAPI 3.0.3
/// §4.7.15: `form` is the default, and then `explode` is).
fn said<'i, 'c>(content: &'i Item, of: &dyn Fn(&str) -> Option<&'c Item>) -> Vec<&'i str> {
    let is_form = content.get(Fact::Encoding) == "form";
    // A member is called in Rust as on the wire, or nearly so.
    let member = |name: &str| {
        let ty = content.get(Fact::Type);
        let field = of(&format!("{ty}::{name}"));
        let field = field.or_else(|| of(&format!("{ty}::{}", name.to_snake_case())));
        field.filter(|field| wire(field) == name)
    };
    let is_plain_list = |name: &str| {
        let item = member(name).and_then(|field| {
            let ty = field.get(Fact::Type).strip_prefix("Vec<")?;
            ty.strip_suffix('>')
        });
        item.is_some_and(|item| !item.contains([':', '<']) && item != "Value")
    };
    let parts = content.get(Fact::Parts).split(' ');
    let telling = parts.filter(|part| match part.rsplit_once(':') {
        Some((_, "")) => false,
        Some((name, "style=form" | "explode=true" | "style=form,explode=true")) => {
            !(is_form && is_plain_list(name))
        }
        _ => !part.is_empty(),
    });
    telling.collect()
}
