//! The rules: a table of what each change of each fact of each kind of item does.
//!
//! In: an item that is new, gone, or there with other facts. Out: [`Finding`]s: the rule that holds, and the facts before and after. A
//! rule's effects on the wire count only for the messages that the item is part of.

mod client;
mod fields;
mod given;
mod limits;
mod operations;
mod security;
mod servers;
mod shape;
#[cfg(test)]
mod tests;
mod types;

use super::change::Effect;
use super::surface::{Fact, Item, ItemKind};

pub(super) use client::DOCS_CODE as DOCS;

/// What a kind of change does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rule {
    /// Its stable name.
    pub(super) code: &'static str,
    /// What happened, with `{before}` and `{after}` for the facts.
    pub(super) says: &'static str,
    /// To code that uses the crate.
    pub(super) source: Effect,
    /// To messages that are sent.
    pub(super) sent: Effect,
    /// To messages that are received.
    pub(super) received: Effect,
    /// What to do about it.
    pub(super) advice: &'static str,
}

impl Rule {
    /// A rule without effects: documentation.
    const fn new(code: &'static str, says: &'static str, advice: &'static str) -> Self {
        Self {
            code,
            says,
            source: Effect::None,
            sent: Effect::None,
            received: Effect::None,
            advice,
        }
    }

    const fn source(mut self, effect: Effect) -> Self {
        self.source = effect;
        self
    }

    const fn sent(mut self, effect: Effect) -> Self {
        self.sent = effect;
        self
    }

    const fn received(mut self, effect: Effect) -> Self {
        self.received = effect;
        self
    }

    /// The rule without an effect where the wire shows nothing.
    const fn but_where(mut self, same: shape::Same) -> Self {
        if same.sent {
            self.sent = Effect::None;
        }
        if same.received {
            self.received = Effect::None;
        }
        self
    }

    /// Whether it is meant to have no effect, whatever the side.
    pub(super) fn is_documentation(&self) -> bool {
        [self.source, self.sent, self.received] == [Effect::None; 3]
    }

    /// The finding that it holds.
    fn found(self) -> Finding {
        Finding {
            rule: self,
            before: String::new(),
            after: String::new(),
            detail: String::new(),
        }
    }

    /// The finding that it holds for a fact that changed.
    fn between(self, before: &str, after: &str) -> Finding {
        Finding {
            before: before.to_owned(),
            after: after.to_owned(),
            ..self.found()
        }
    }
}

/// That a rule holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Finding {
    pub(super) rule: Rule,
    pub(super) before: String,
    pub(super) after: String,
    /// Tells apart two findings of one rule on one item.
    pub(super) detail: String,
}

impl Finding {
    /// What happened, in words.
    pub(super) fn message(&self) -> String {
        let shown = |text: &str| match text {
            "" => "nothing".to_owned(),
            text => without_modules(text),
        };
        self.rule
            .says
            .replace("{before}", &shown(&self.before))
            .replace("{after}", &shown(&self.after))
            .replace("{detail}", &self.detail)
    }
}

/// Paths of types by their last part: `Option<PatternType>`.
pub(super) fn without_modules(text: &str) -> String {
    let mut out = String::new();
    for (index, part) in text.split("::").enumerate() {
        if index > 0 {
            let kept = out
                .rfind(|c: char| !(c.is_alphanumeric() || c == '_'))
                .map_or(0, |at| {
                    at + out
                        .get(at..)
                        .and_then(|c| c.chars().next())
                        .map_or(1, char::len_utf8)
                });
            out.truncate(kept);
        }
        out.push_str(part);
    }
    out
}

/// Which messages an item is part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sides {
    pub(super) sent: bool,
    pub(super) received: bool,
}

impl Sides {
    /// The sides of a type; of all else, both, for its rules know.
    pub(super) fn of(item: &Item) -> Self {
        let side = item.get(Fact::Side);
        let limited = item.kind.is_type();
        Self {
            sent: !limited || matches!(side, "sent" | "both"),
            received: !limited || matches!(side, "received" | "both"),
        }
    }

    /// The sides that both have.
    pub(super) const fn and(self, other: Self) -> Self {
        Self {
            sent: self.sent && other.sent,
            received: self.received && other.received,
        }
    }
}

/// What a change is judged with.
pub(super) struct Context<'c> {
    /// Finds items of the old surface.
    pub(super) old: &'c dyn Fn(&str) -> Option<&'c Item>,
    /// Finds items of the new surface.
    pub(super) new: &'c dyn Fn(&str) -> Option<&'c Item>,
    /// Which messages the item is part of, before and after.
    pub(super) sides: Sides,
    /// Whether it has another name now.
    pub(super) renamed: bool,
}

/// The rule for an item that is gone.
pub(super) fn removed(item: &Item, sides: Sides) -> Option<Finding> {
    match item.kind {
        ItemKind::Field => Some(fields::removed(item)),
        kind if kind.is_type() => types::removed(item),
        ItemKind::Variant | ItemKind::Choice | ItemKind::Answer | ItemKind::Conversion => {
            types::member_removed(item)
        }
        ItemKind::Header => Some(fields::removed(item)),
        ItemKind::Group | ItemKind::Operation => Some(operations::removed(item)),
        ItemKind::Parameter | ItemKind::Body | ItemKind::Content => Some(given::removed(item)),
        _ => client::removed(item, sides),
    }
}

/// The rule for a new item.
pub(super) fn added(item: &Item, sides: Sides) -> Option<Finding> {
    match item.kind {
        ItemKind::Field | ItemKind::Header => Some(fields::added(item, sides)),
        kind if kind.is_type() => types::added(item),
        ItemKind::Variant | ItemKind::Choice | ItemKind::Answer | ItemKind::Conversion => {
            types::member_added(item)
        }
        ItemKind::Group | ItemKind::Operation => Some(operations::added(item)),
        ItemKind::Parameter | ItemKind::Body | ItemKind::Content => Some(given::added(item)),
        _ => client::added(item),
    }
}

/// The rules for an item that is there before and after.
pub(super) fn changed(old: &Item, new: &Item, context: &Context<'_>) -> Vec<Finding> {
    let mut found = match new.kind {
        ItemKind::Field | ItemKind::Header => fields::changed(old, new, context),
        kind if kind.is_type() => types::changed(old, new, context),
        ItemKind::Variant | ItemKind::Choice | ItemKind::Answer | ItemKind::Conversion => {
            types::member_changed(old, new, context)
        }
        ItemKind::Group | ItemKind::Operation => operations::changed(old, new, context),
        ItemKind::Parameter | ItemKind::Body | ItemKind::Content => {
            given::changed(old, new, context)
        }
        _ => client::changed(old, new, context),
    };
    // Nobody gives the value of what is always the same.
    let given = [old, new]
        .iter()
        .any(|item| item.get(Fact::Constant).is_empty());
    if old.kind == new.kind && given {
        found.extend(limits::changed(
            old.get(Fact::Limits),
            new.get(Fact::Limits),
        ));
    }
    if old.kind == new.kind {
        found.extend(client::described(old, new));
    }
    found
}

/// The facts before and after, if they differ.
fn differ<'i>(old: &'i Item, new: &'i Item, fact: Fact) -> Option<(&'i str, &'i str)> {
    let (before, after) = (old.get(fact), new.get(fact));
    (before != after).then_some((before, after))
}
