//! Types, and what they consist of other than fields.

use super::shape::same_on_the_wire;
use super::{Context, Finding, Rule, differ};
use crate::compare::change::Effect::{Adds, Breaks, None as Nothing};
use crate::compare::surface::{Fact, Item, ItemKind};

const GONE: Rule = Rule::new(
    "type-removed",
    "the type is gone",
    "Stop using it; nothing of the API has this type any more.",
)
.source(Breaks("its name does not resolve"));
const NEW: Rule = Rule::new("type-added", "a new type", "").source(Adds("there is one more type"));
const RENAMED: Rule = Rule::new(
    "type-renamed",
    "{before} is called {after} now",
    "Write the new name.",
)
.source(Breaks("the old name does not resolve"));
const KIND: Rule = Rule::new(
    "type-kind",
    "it is {after} now, was {before}",
    "Rewrite what makes it and what takes it apart.",
)
.source(Breaks("it is another kind of type"))
.sent(Breaks("it is written otherwise"))
.received(Breaks("what was received before does not decode"));
const NOT_SENT: Rule = Rule::new(
    "type-not-sent",
    "requests do not hold it any more",
    "Send the type that took its place in requests.",
)
.source(Breaks("`new`, its setters and `Encode` are gone"));
const SENT: Rule = Rule::new("type-sent", "requests hold it too", "")
    .source(Adds("it has `new`, setters and `Encode`"));
const NOT_RECEIVED: Rule = Rule::new(
    "type-not-received",
    "responses do not hold it any more",
    "Read the type that took its place in responses.",
)
.source(Breaks(
    "`Decode` is there under the features `serde` and `testing` only",
));
const RECEIVED: Rule =
    Rule::new("type-received", "responses hold it too", "").source(Adds("it has `Decode`"));
const GENERIC: Rule = Rule::new(
    "type-generic",
    "whether it has a type parameter changed",
    "Write the type with or without its parameter.",
)
.source(Breaks("the type is written otherwise"));
const REQUIRED: Rule = Rule::new(
    "required-struct",
    "its required fields are given as {after}, was {before}",
    "Write the new name.",
)
.source(Breaks("the old name does not resolve"));
const REST_NEW: Rule = Rule::new("rest-added", "further members are kept: {after}", "")
    .source(Adds("there is one more field"));
const REST_GONE: Rule = Rule::new(
    "rest-removed",
    "further members are not kept any more",
    "Stop using the field.",
)
.source(Breaks("the field is gone"));
const REST: Rule = Rule::new(
    "rest-type",
    "further members are kept as {after}, was {before}",
    "Change the type wherever they are read or set.",
)
.source(Breaks("the field has another name or type"));
const OTHERS_REFUSED: Rule = Rule::new(
    "rest-strict",
    "a further member must be of its type now",
    "Change what you recorded or mocked.",
)
.received(Breaks(
    "a response with a further member of another type is refused",
));
const OTHERS_SKIPPED: Rule = Rule::new(
    "rest-lenient",
    "a further member of another type is passed over now",
    "",
)
.received(Adds("a response with one is not refused any more"));
const CATCH_ALL: Rule = Rule::new(
    "catch-all",
    "what is not listed is in {after}, was {before}",
    "Write the new name.",
)
.source(Breaks("the old name does not resolve"));
const TAG: Rule = Rule::new(
    "union-tag",
    "its variants are told apart by {after}, was {before}",
    "Change what you recorded or mocked.",
)
.sent(Breaks("another member is sent"))
.received(Breaks(
    "what was received before may be taken for another variant",
));
const REPR: Rule = Rule::new(
    "enum-values",
    "its values are {after}, were {before}",
    "Change what you recorded or mocked.",
)
.source(Breaks("its conversions are from another type"))
.sent(Breaks("other values are sent"))
.received(Breaks("what was received before does not decode"));
const PARTS: Rule = Rule::new(
    "multipart",
    "whether it is the body of a multipart request changed",
    "",
)
.source(Adds("it can be sent in another way"));
const INNER: Rule = Rule::new(
    "wrapped-type",
    "it holds {after}, was {before}",
    "Change the type wherever it is made or taken apart.",
)
.source(Breaks("it holds another type"));

const VARIANT_GONE: Rule = Rule::new(
    "variant-removed",
    "the value is not listed any more",
    "Stop sending it; where it is still received, match it by its text.",
)
.source(Breaks("code that names the variant does not compile"))
.sent(Breaks("the API does not accept it any more"))
.received(Adds("where it still comes, it is in the catch-all"));
const VARIANT_NEW: Rule = Rule::new(
    "variant-added",
    "the value is listed now",
    "Handle it where you match on the type.",
)
.source(Adds(
    "there is one more variant; `#[non_exhaustive]` made every `match` ready for it",
))
.received(Adds("it was in the catch-all before"));
const VARIANT_RENAMED: Rule = Rule::new(
    "variant-renamed",
    "{before} is called {after} now",
    "Write the new name.",
)
.source(Breaks("code that names the variant does not compile"));
const VALUE: Rule = Rule::new(
    "variant-value",
    "it is {after} on the wire now, was {before}",
    "Change what you recorded or mocked.",
)
.sent(Breaks("another value is sent"))
.received(Breaks("the old value is in the catch-all now"));
const RECEIVE_ONLY: Rule = Rule::new(
    "receive-only",
    "it may be received, but not sent any more",
    "Stop sending it.",
)
.sent(Breaks("it is refused before it is sent"));
const SENDABLE: Rule =
    Rule::new("sendable", "it may be sent now", "").sent(Adds("it is not refused any more"));

const CHOICE_GONE: Rule = Rule::new(
    "choice-removed",
    "the variant is gone",
    "Stop using it; where such a value still comes, it is in the catch-all.",
)
.source(Breaks("code that names the variant does not compile"))
.sent(Breaks("the API does not accept it any more"));
const CHOICE_NEW: Rule = Rule::new(
    "choice-added",
    "a new variant",
    "Handle it where you match on the type.",
)
.source(Adds(
    "there is one more variant; `#[non_exhaustive]` made every `match` ready for it",
));
const CHOICE_TYPE: Rule = Rule::new(
    "choice-type",
    "it holds {after}, was {before}",
    "Change the type wherever it is made or taken apart.",
)
.source(Breaks("the variant holds another type"))
.sent(Breaks("it is written otherwise"))
.received(Breaks("what was received before may not decode"));
const CHOICE_TAG: Rule = Rule::new(
    "choice-tag",
    "its tag is {after}, was {before}",
    "Change what you recorded or mocked.",
)
.sent(Breaks("another tag is sent"))
.received(Breaks("the old tag is in the catch-all now"));
const CHOICE_FROM: Rule = Rule::new(
    "choice-from",
    "its value does not become the union by `From` any more",
    "Name the variant.",
)
.source(Breaks("`.into()` does not compile"));
const CHOICE_INTO: Rule = Rule::new("choice-into", "its value becomes the union by `From`", "")
    .source(Adds("`.into()` will do"));
const ANSWER_STATUS: Rule = Rule::new(
    "answer-status",
    "it stands for status {after}, was {before}",
    "Change what you recorded or mocked.",
)
.received(Breaks("the old status is no answer, or another one"));

const CONVERSION_GONE: Rule = Rule::new(
    "conversion-removed",
    "what was read does not turn into it any more",
    "Make it field by field.",
)
.source(Breaks("`try_into()` does not compile"));
const CONVERSION_NEW: Rule = Rule::new("conversion-added", "what was read turns into it", "")
    .source(Adds("there is a conversion"));
const CONVERSION_FALLIBLE: Rule = Rule::new(
    "conversion-fallible",
    "the conversion can fail now",
    "Write `try_into()`, and say what happens when something is missing.",
)
.source(Breaks("`From` is gone; there is `TryFrom`"));
const CONVERSION_SURE: Rule = Rule::new(
    "conversion-sure",
    "the conversion cannot fail any more",
    "Write `into()`.",
)
.source(Breaks("the error of `TryFrom` is another type"));

pub(super) fn removed(_item: &Item) -> Option<Finding> {
    Some(GONE.found())
}

pub(super) fn added(_item: &Item) -> Option<Finding> {
    Some(NEW.found())
}

pub(super) fn changed(old: &Item, new: &Item, context: &Context<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    if context.renamed {
        found.push(RENAMED.between(&old.path, &new.path));
    }
    if old.kind != new.kind {
        found.push(KIND.between(old.kind.as_str(), new.kind.as_str()));
        return found;
    }
    found.extend(sides(old, new));
    let mut when = |fact: Fact, rule: Rule| {
        found.extend(differ(old, new, fact).map(|(before, after)| rule.between(before, after)));
    };
    when(Fact::Generic, GENERIC);
    if ![old, new]
        .iter()
        .any(|item| item.get(Fact::Required).is_empty())
        && !context.renamed
    {
        when(Fact::Required, REQUIRED);
    }
    let rest = match (old.get(Fact::Rest), new.get(Fact::Rest)) {
        ("", any) if any.ends_with(":Value") => REST_NEW,
        ("", _) if !new.get(Fact::Others).is_empty() => REST_NEW,
        ("", _) => REST_NEW.received(Breaks(
            "a response with a further member of another type is refused",
        )),
        (_, "") => REST_GONE,
        _ => REST,
    };
    when(Fact::Rest, rest);
    if ![old, new]
        .iter()
        .any(|item| item.get(Fact::Rest).is_empty())
    {
        let is_lenient = !new.get(Fact::Others).is_empty();
        when(
            Fact::Others,
            if is_lenient {
                OTHERS_SKIPPED
            } else {
                OTHERS_REFUSED
            },
        );
    }
    when(Fact::CatchAll, CATCH_ALL);
    when(Fact::Tag, TAG);
    // Numbers are read and given as `i64`, however wide the document says they are.
    let of_text = |item: &Item| item.get(Fact::Kind) == "string";
    if of_text(old) || of_text(new) {
        when(Fact::Kind, REPR);
    }
    when(Fact::Parts, PARTS);
    when(Fact::Type, INNER);
    found
}

fn sides(old: &Item, new: &Item) -> Vec<Finding> {
    let has = |item: &Item, side: &str| [side, "both"].contains(&item.get(Fact::Side));
    let rule = |side: &str, gone: Rule, new_one: Rule| match (has(old, side), has(new, side)) {
        (true, false) => Some(gone.found()),
        (false, true) => Some(new_one.found()),
        _ => None,
    };
    rule("sent", NOT_SENT, SENT)
        .into_iter()
        .chain(rule("received", NOT_RECEIVED, RECEIVED))
        .collect()
}

pub(super) fn member_removed(item: &Item) -> Option<Finding> {
    Some(match item.kind {
        ItemKind::Variant => {
            let mut rule = VARIANT_GONE;
            if item.get(Fact::ReceiveOnly) == "yes" {
                rule.sent = Nothing;
            }
            rule.found()
        }
        ItemKind::Conversion => CONVERSION_GONE.found(),
        _ => CHOICE_GONE.found(),
    })
}

pub(super) fn member_added(item: &Item) -> Option<Finding> {
    Some(match item.kind {
        ItemKind::Variant => VARIANT_NEW.found(),
        ItemKind::Conversion => CONVERSION_NEW.found(),
        _ => CHOICE_NEW.found(),
    })
}

pub(super) fn member_changed(old: &Item, new: &Item, context: &Context<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    if context.renamed && new.kind != ItemKind::Conversion {
        found.push(VARIANT_RENAMED.between(old.name(), new.name()));
    }
    let mut when = |fact: Fact, rule: Rule| {
        found.extend(differ(old, new, fact).map(|(before, after)| rule.between(before, after)));
    };
    let gains = |fact: Fact| new.get(fact) == "yes";
    match new.kind {
        ItemKind::Variant => {
            when(Fact::Value, VALUE);
            when(
                Fact::ReceiveOnly,
                if gains(Fact::ReceiveOnly) {
                    RECEIVE_ONLY
                } else {
                    SENDABLE
                },
            );
        }
        ItemKind::Conversion => {
            when(
                Fact::From,
                if gains(Fact::From) {
                    CONVERSION_SURE
                } else {
                    CONVERSION_FALLIBLE
                },
            );
        }
        _ => {
            let same = same_on_the_wire(old.get(Fact::Type), new.get(Fact::Type), context);
            when(Fact::Type, CHOICE_TYPE.but_where(same));
            when(Fact::Tag, CHOICE_TAG);
            when(
                Fact::From,
                if gains(Fact::From) {
                    CHOICE_INTO
                } else {
                    CHOICE_FROM
                },
            );
            when(Fact::Status, ANSWER_STATUS);
        }
    }
    found
}
