//! Two surfaces in, a [`Comparison`] out: item by item through the rules.

use rustc_hash::FxHashMap as HashMap;

use serde::Serialize;

use super::change::{Change, Effect, Severity, Side, Verdict};
use super::fault::Fault;
use super::matching::{Matching, with_names};
use super::rules::{self, Finding, Sides};
use super::surface::{Fact, Item, Surface};
use crate::config::wildcard;

/// Every change between two surfaces, and what could not be compared.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Comparison {
    /// In the order of the new surface; what is gone stands where it was.
    pub changes: Vec<Change>,
    /// What is in neither crate as the documents mean it, so that nothing is known of its changes: the old document's, then the new one's.
    pub faults: Vec<Fault>,
    /// How many changes were left out because somebody asked for it.
    pub ignored: usize,
}

impl Comparison {
    /// What the next version must be.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        Verdict::of(self.changes.iter().map(|change| change.severity))
    }

    /// How many changes are of a severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        let counted = self
            .changes
            .iter()
            .filter(|change| change.severity == severity);
        counted.count()
    }

    /// Leaves out the changes with these ids, and counts them; the module of a type may be left out of an id, and `*` in it stands for any text. Gives
    /// the ids that no change has.
    pub fn ignore<'i>(&mut self, ids: &'i [String]) -> Vec<&'i str> {
        let mut used = vec![false; ids.len()];
        let before = self.changes.len();
        self.changes.retain(|change| {
            let short = change.short_id();
            let mut kept = true;
            for (id, used) in ids.iter().zip(&mut used) {
                if fits(id, &change.id) || fits(id, &short) {
                    *used = true;
                    kept = false;
                }
            }
            kept
        });
        self.ignored += before - self.changes.len();
        let unused = ids.iter().zip(used).filter(|(_, used)| !used);
        unused.map(|(id, _)| id.as_str()).collect()
    }
}

/// Whether a text is as the pattern says, in which `*` stands for any text.
fn fits(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) =
        (pattern.chars().collect(), text.chars().collect());
    wildcard(&pattern, &text, |c| *c == '*', |a, b| a == b)
}

/// Compares the surface that was with the one that is.
#[must_use]
pub fn compare(old: &Surface, new: &Surface) -> Comparison {
    if old == new {
        return Comparison::default();
    }
    let matching = Matching::of(old, new);
    let pairing = Pairing {
        old,
        new,
        at: [index(old), index(new)],
        matching,
    };
    let mut found: Vec<(usize, Change)> = Vec::new();
    let mut last = 0;
    for (at, item) in old.items.iter().enumerate() {
        match pairing.matching.new_of.get(at).copied().flatten() {
            Some(partner) => last = partner,
            None => found.extend(pairing.removed(item).map(|change| (last, change))),
        }
    }
    for (at, item) in new.items.iter().enumerate() {
        let partner = pairing.matching.old_of.get(at).copied().flatten();
        match partner.and_then(|partner| old.items.get(partner)) {
            Some(partner) => {
                let changes = pairing.changed(partner, item);
                found.extend(changes.into_iter().map(|change| (at, change)));
            }
            None => found.extend(pairing.added(item).map(|change| (at, change))),
        }
    }
    found.sort_by_key(|(at, _)| *at);
    Comparison {
        changes: found.into_iter().map(|(_, change)| change).collect(),
        ..Comparison::default()
    }
}

struct Pairing<'s> {
    old: &'s Surface,
    new: &'s Surface,
    /// Where the items of both are, by their path.
    at: [HashMap<&'s str, usize>; 2],
    matching: Matching,
}

fn index(surface: &Surface) -> HashMap<&str, usize> {
    let items = surface.items.iter().enumerate();
    items.map(|(at, item)| (item.path.as_str(), at)).collect()
}

impl Pairing<'_> {
    /// An old item without partner; silent when what it belongs to is gone too, for that says it.
    fn removed(&self, item: &Item) -> Option<Change> {
        let owner = self.owner(Side::Old, item);
        if item.parent().is_some() {
            let (at, _) = owner?;
            self.matching.new_of.get(at).copied().flatten()?;
        }
        let sides = Sides::of(owner.map_or(item, |(_, owner)| owner));
        let finding = rules::removed(item, sides)?;
        change(finding, sides, item, Side::Old)
    }

    fn added(&self, item: &Item) -> Option<Change> {
        let owner = self.owner(Side::New, item);
        if item.parent().is_some() {
            let (at, _) = owner?;
            self.matching.old_of.get(at).copied().flatten()?;
        }
        let sides = Sides::of(owner.map_or(item, |(_, owner)| owner));
        let finding = rules::added(item, sides)?;
        change(finding, sides, item, Side::New)
    }

    fn changed(&self, old: &Item, new: &Item) -> Vec<Change> {
        let same = old.kind == new.kind && old.path == new.path && old.facts == new.facts;
        if same && self.matching.renamed.is_empty() {
            return Vec::new();
        }
        let of = |side, item| Sides::of(self.owner(side, item).map_or(item, |(_, owner)| owner));
        // What is only on one side now is told of the type; its members are compared where both are.
        let sides = of(Side::Old, old).and(of(Side::New, new));
        let mut old = old.clone();
        for (fact, value) in &mut old.facts {
            if matches!(
                fact,
                Fact::Type
                    | Fact::Output
                    | Fact::Whole
                    | Fact::Rest
                    | Fact::Errors
                    | Fact::ErrorBody
                    | Fact::Name
            ) {
                *value = with_names(value, &self.matching.renamed);
            }
        }
        let expected = self.expected_path(&old);
        let context = rules::Context {
            old: &|path| self.item(Side::Old, path),
            new: &|path| self.item(Side::New, path),
            sides,
            renamed: expected != new.path,
        };
        let findings = rules::changed(&old, new, &context);
        let changes: Vec<Change> = findings
            .into_iter()
            .filter_map(|finding| change(finding, sides, new, Side::New))
            .collect();
        // Documentation that only repeats what changed is not a change of its own.
        let telling = changes.iter().any(|change| change.rule != rules::DOCS);
        changes
            .into_iter()
            .filter(|change| !telling || change.rule != rules::DOCS)
            .collect()
    }

    /// The path an old item has if nothing but the things it belongs to and speaks of are renamed.
    fn expected_path(&self, item: &Item) -> String {
        let Some(parent) = item.parent() else {
            return item.path.clone();
        };
        let owner = self.owner(Side::Old, item);
        let partner = owner
            .and_then(|(at, _)| self.matching.new_of.get(at).copied().flatten())
            .and_then(|at| self.new.items.get(at));
        let rest = item.path.get(parent.len()..).unwrap_or_default();
        let rest = with_names(rest.trim_start_matches(':'), &self.matching.renamed);
        let between = if item
            .path
            .get(parent.len()..)
            .is_some_and(|rest| rest.starts_with("::"))
        {
            "::"
        } else {
            ""
        };
        format!(
            "{}{between}{rest}",
            partner.map_or(parent, |partner| &partner.path)
        )
    }

    fn item(&self, side: Side, path: &str) -> Option<&Item> {
        let [old, new] = &self.at;
        match side {
            Side::Old => self.old.items.get(*old.get(path)?),
            Side::New => self.new.items.get(*new.get(path)?),
        }
    }

    /// What a member belongs to.
    fn owner(&self, side: Side, item: &Item) -> Option<(usize, &Item)> {
        let [old, new] = &self.at;
        let (at, surface) = match side {
            Side::Old => (old, self.old),
            Side::New => (new, self.new),
        };
        let at = *at.get(item.parent()?)?;
        Some((at, surface.items.get(at)?))
    }
}

fn change(finding: Finding, sides: Sides, item: &Item, side: Side) -> Option<Change> {
    let rule = finding.rule;
    let effects = [
        rule.source,
        if sides.sent { rule.sent } else { Effect::None },
        if sides.received {
            rule.received
        } else {
            Effect::None
        },
    ];
    let severity = Severity::of(effects);
    if severity == Severity::Documentation && !rule.is_documentation() {
        return None;
    }
    let [source, request, response] = effects;
    let detail = if finding.detail.is_empty() {
        String::new()
    } else {
        format!(":{}", finding.detail)
    };
    Some(Change {
        id: format!("{}:{}{detail}", rule.code, item.path),
        rule: rule.code,
        severity,
        kind: item.kind,
        item: item.path.clone(),
        message: finding.message(),
        before: finding.before,
        after: finding.after,
        source,
        request,
        response,
        advice: rule.advice,
        side,
        place: item.place.clone(),
        position: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_in_an_id_stands_for_any_text() {
        for (pattern, text, wanted) in [
            ("a:b", "a:b", true),
            ("a:b", "a:bc", false),
            ("a:*", "a:b::c", true),
            ("a:*:max", "a:b::c:max", true),
            ("a:*:max", "a:max", false),
            ("*::c:*", "a:b::c:max", true),
            ("*c*c*", "a:c", false),
            ("*", "", true),
        ] {
            assert_eq!(fits(pattern, text), wanted, "{pattern} {text}");
        }
    }
}
