//! Fields of structs, and headers of responses.

use super::shape::same_on_the_wire;
use super::{Context, Finding, Rule, Sides, differ};
use crate::compare::change::Effect::{Adds, Breaks, None as Nothing};
use crate::compare::matching::wire;
use crate::compare::surface::{Fact, Item};

const GONE: Rule = Rule::new(
    "field-removed",
    "the field is gone",
    "Stop using it; the API no longer describes it.",
)
.source(Breaks("code that names the field does not compile"))
.sent(Breaks("the API no longer says what it does with it"));

const ADDED: Rule = Rule::new("field-added", "a new field", "").source(Adds(
    "there is one more field, and a setter where the type is sent",
));

const ADDED_REQUIRED: Rule = Rule::new(
    "field-added-required",
    "a new field that every request needs",
    "Give it a value wherever the type is made.",
)
.source(Breaks("`new` asks for it"))
.sent(Breaks("a request without it may be refused"));

const ADDED_CONSTANT: Rule = Rule::new(
    "field-added-constant",
    "a new field that is always sent, with the one value that it can have",
    "Nothing to do: the crate sends it by itself.",
)
.source(Adds("there is one more field"))
.sent(Breaks("a request without it may be refused"));

const ADDED_SURE: Rule = Rule::new(
    "field-added-sure",
    "a new field that every response has",
    "Add it to the JSON of your tests.",
)
.source(Adds("there is one more field"))
.received(Breaks(
    "a response recorded earlier lacks it, and is refused",
));

const RENAMED: Rule = Rule::new(
    "field-renamed",
    "{before} is called {after} now",
    "Write the new name.",
)
.source(Breaks("code that names the field does not compile"));

const WIRE: Rule = Rule::new(
    "field-wire-name",
    "{before} is called {after} on the wire now",
    "Change what you recorded or mocked.",
)
.sent(Breaks("it is sent under another name"))
.received(Breaks("it is read from another name"));

const TYPE: Rule = Rule::new(
    "field-type",
    "its type is {after}, was {before}",
    "Change the type wherever the field is read or set.",
)
.source(Breaks("the field has another type"))
.sent(Breaks("it is written otherwise"))
.received(Breaks("what was received before does not decode"));

const PRESENCE: Rule = Rule::new("field-presence", "it is {after}, was {before}", "");

const DEFAULT: Rule = Rule::new(
    "field-default",
    "where it is absent it reads as {after}, was {before}",
    "Check what your code makes of the value.",
)
.received(Adds("an absent one reads as another value"));

const CONSTANT: Rule = Rule::new(
    "field-constant",
    "what is always sent is {after}, was {before}",
    "Nothing to do: the crate sends it by itself.",
)
.sent(Breaks("an API that knows the old value only may refuse it"));

const CONSTANT_SET: Rule = Rule::new(
    "field-constant-set",
    "it is always {after}, and no longer asked for",
    "Leave it out wherever the type is made.",
)
.source(Breaks("`new` does not ask for it any more"));

const CONSTANT_UNSET: Rule = Rule::new(
    "field-constant-unset",
    "it is asked for, and no longer always {before}",
    "Give it a value wherever the type is made.",
)
.source(Breaks("`new` asks for it"));

const SETTER: Rule = Rule::new(
    "field-setter",
    "its setter is {after}, was {before}",
    "Write the new name.",
)
.source(Breaks("code that calls the setter does not compile"));

pub(super) fn removed(item: &Item) -> Finding {
    let mut rule = GONE;
    if refuses_absence(item) {
        rule.received = Breaks("the old version refuses a response without it");
    }
    rule.found()
}

pub(super) fn added(item: &Item, sides: Sides) -> Finding {
    let sure = sides.received && refuses_absence(item);
    let mut rule = match (sides.sent && is_asked(item), sure) {
        (true, _) => ADDED_REQUIRED,
        _ if sides.sent && !item.get(Fact::Constant).is_empty() => ADDED_CONSTANT,
        (false, true) => ADDED_SURE,
        (false, false) => ADDED,
    };
    if sure {
        rule.received = ADDED_SURE.received;
    }
    rule.found()
}

pub(super) fn changed(old: &Item, new: &Item, context: &Context<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    if context.renamed {
        found.push(RENAMED.between(old.name(), new.name()));
    } else if context.sides.sent
        && differ(old, new, Fact::Setter).is_some()
        && !is_asked(old)
        && !is_asked(new)
    {
        let setter = |item: &Item| match item.get(Fact::Setter) {
            "" => item.name().to_owned(),
            setter => setter.to_owned(),
        };
        found.push(SETTER.between(&setter(old), &setter(new)));
    }
    if wire(old) != wire(new) {
        found.push(WIRE.between(wire(old), wire(new)));
    }
    if let Some((before, after)) = differ(old, new, Fact::Type) {
        let rule = TYPE.but_where(same_on_the_wire(before, after, context));
        found.push(rule.between(before, after));
    }
    if let Some((before, after)) = differ(old, new, Fact::Presence) {
        found.push(presence(old, new, context).between(in_words(before), in_words(after)));
    }
    if let Some((before, after)) = differ(old, new, Fact::Default)
        && ![before, after].contains(&"")
    {
        found.push(DEFAULT.between(before, after));
    }
    if let Some((before, after)) = differ(old, new, Fact::Constant)
        && context.sides.sent
    {
        let rule = match (before, after) {
            ("", _) => CONSTANT_SET,
            (_, "") => CONSTANT_UNSET,
            _ => CONSTANT,
        };
        found.push(rule.between(before, after));
    }
    found
}

/// What a change of presence does, in each respect.
fn presence(old: &Item, new: &Item, context: &Context<'_>) -> Rule {
    let (before, after) = (old.get(Fact::Presence), new.get(Fact::Presence));
    let mut rule = PRESENCE;
    let sides = context.sides;
    let asked = (sides.sent && is_asked(old), sides.sent && is_asked(new));
    if asked == (false, true) {
        rule.source = Breaks("`new` asks for it, and there is no setter");
        rule.sent = Breaks("a request without it may be refused");
        rule.advice = "Give it a value wherever the type is made.";
    } else if asked == (true, false) {
        rule.source = Breaks("`new` does not ask for it any more; there is a setter");
        rule.sent = Adds("it may be left out");
        rule.advice = "Set it with its setter.";
    } else if around(before) != around(after) {
        rule.source = Breaks(match around(after) {
            "Option" => "the field is an `Option` now",
            "Maybe" => "the field is a `Maybe` now: absent, null or a value",
            _ => "the field is no `Option` any more",
        });
        rule.advice = match (around(after), may_be_null(before) && sides.sent) {
            ("Option", true) => "Leave it out instead of sending null.",
            ("Option", false) => "Say what happens when it is absent.",
            ("Maybe", _) => "Say `Maybe::Null` to send null.",
            _ => "Use the value as it is.",
        };
    }
    let null = (may_be_null(before), may_be_null(after));
    if null == (true, false) {
        rule.sent = Breaks("null is not accepted any more");
    } else if null == (false, true) && rule.sent == Nothing {
        rule.sent = Adds("null may be sent");
    }
    rule.received = match (refuses_absence(old), refuses_absence(new)) {
        (false, true) => Breaks("a response without it is refused"),
        (true, false) => Adds("a response may lack it"),
        _ if null == (true, false) && before == "required-nullable" => {
            Breaks("a response that has null there is refused")
        }
        _ if null == (false, true) && after == "required-nullable" => {
            Adds("a response may have null there")
        }
        _ => Nothing,
    };
    if !old.get(Fact::Deprecated).eq(new.get(Fact::Deprecated)) && after == "optional" {
        rule.advice =
            "Use what takes its place: a deprecated field may be missing from any response.";
    }
    if rule.is_documentation() {
        rule.received = Adds("it is read otherwise");
    }
    rule
}

fn in_words(presence: &str) -> &'static str {
    match presence {
        "required" => "always there",
        "required-nullable" => "always there, perhaps null",
        "tri" => "optional and nullable",
        "defaulted" => "optional with a default",
        _ => "optional",
    }
}

/// What is around the type of a field.
fn around(presence: &str) -> &'static str {
    match presence {
        "optional" | "required-nullable" => "Option",
        "tri" => "Maybe",
        _ => "",
    }
}

fn may_be_null(presence: &str) -> bool {
    matches!(presence, "required-nullable" | "tri")
}

/// Whether a response without the member is refused.
fn refuses_absence(item: &Item) -> bool {
    match item.get(Fact::Presence) {
        "required" => item.get(Fact::Default).is_empty(),
        "required-nullable" => true,
        _ => false,
    }
}

/// Whether `new` asks for it.
fn is_asked(item: &Item) -> bool {
    matches!(item.get(Fact::Presence), "required" | "required-nullable")
        && item.get(Fact::Constant).is_empty()
}
