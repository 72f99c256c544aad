//! One change, and what all of them together mean for the version.

use std::fmt;

use serde::Serialize;

use super::surface::ItemKind;

/// A change that users of the crate can notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Names this change, and the same one in every comparison that has it: rule and item.
    pub id: String,
    /// The rule that found it.
    pub rule: &'static str,
    /// How serious it is.
    pub severity: Severity,
    /// What kind of item it is about.
    #[serde(serialize_with = "word")]
    pub kind: ItemKind,
    /// The item as users write it, by its new name where it has one.
    pub item: String,
    /// What happened to it: one sentence without a full stop.
    pub message: String,
    /// The fact before, where one changed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub before: String,
    /// The fact after.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub after: String,
    /// What it does to code that uses the crate, once it uses the new one.
    pub source: Effect,
    /// What it does to requests, while one side is older than the other.
    pub request: Effect,
    /// What it does to responses, while one side is older than the other.
    pub response: Effect,
    /// What to do about it: one sentence.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub advice: &'static str,
    /// Whose place it is: the old document's when the item is gone.
    pub side: Side,
    /// The place in that document: `#/components/schemas/Pet`; empty when there is none.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// `file:line` of that place, when the document was at hand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<String>,
}

impl Change {
    /// The item as code that imports what it needs writes it: `AllowPolicy::id`, `allow_policies().list`.
    #[must_use]
    pub fn short_item(&self) -> &str {
        let in_module = self.kind.is_type()
            || matches!(
                self.kind,
                ItemKind::Field
                    | ItemKind::Variant
                    | ItemKind::Choice
                    | ItemKind::Conversion
                    | ItemKind::Answer
                    | ItemKind::Header
            );
        match self.item.split_once("::") {
            Some((_, item)) if in_module => item,
            _ => &self.item,
        }
    }

    /// The id with that item.
    #[must_use]
    pub fn short_id(&self) -> String {
        self.id.replacen(&self.item, self.short_item(), 1)
    }
}

fn word<S: serde::Serializer>(kind: &ItemKind, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(kind.as_str())
}

/// Which of the two documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// The one before.
    Old,
    /// The one after.
    New,
}

/// What a change does in one respect.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(tag = "effect", content = "why", rename_all = "lowercase")]
pub enum Effect {
    /// Nothing.
    #[default]
    None,
    /// Something more is possible, and nothing less.
    Adds(&'static str),
    /// What worked before may not.
    Breaks(&'static str),
}

impl Effect {
    /// Whether it breaks something.
    #[must_use]
    pub const fn breaks(self) -> bool {
        matches!(self, Self::Breaks(_))
    }

    /// Why, if there is an effect.
    #[must_use]
    pub const fn why(self) -> Option<&'static str> {
        match self {
            Self::None => None,
            Self::Adds(why) | Self::Breaks(why) => Some(why),
        }
    }
}

/// How serious a change is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Only what is said about the item.
    Documentation,
    /// Nothing that worked stops working.
    Addition,
    /// What worked may stop working.
    Breaking,
}

impl Severity {
    /// The worst of what a change does.
    #[must_use]
    pub fn of(effects: [Effect; 3]) -> Self {
        if effects.iter().any(|effect| effect.breaks()) {
            Self::Breaking
        } else if effects.iter().any(|effect| effect.why().is_some()) {
            Self::Addition
        } else {
            Self::Documentation
        }
    }

    /// The word for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Documentation => "documentation",
            Self::Addition => "addition",
            Self::Breaking => "breaking",
        }
    }
}

/// What the next version must be (Semantic Versioning 2.0.0).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Nothing that users can notice.
    None,
    /// Documentation.
    Patch,
    /// Additions.
    Minor,
    /// Something breaks.
    Major,
}

impl Verdict {
    /// The verdict on changes of these severities.
    #[must_use]
    pub fn of(severities: impl Iterator<Item = Severity>) -> Self {
        match severities.max() {
            None => Self::None,
            Some(Severity::Documentation) => Self::Patch,
            Some(Severity::Addition) => Self::Minor,
            Some(Severity::Breaking) => Self::Major,
        }
    }

    /// The word for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }

    /// The version after `version`. Below 1.0 Cargo takes the leftmost number that is not zero for the major one: what breaks goes up there, and
    /// all else one place to the right. `None` when `version` is not three numbers.
    #[must_use]
    pub fn bump(self, version: &str) -> Option<String> {
        let core = version.split(['-', '+']).next()?;
        let numbers: Vec<u64> = core
            .split('.')
            .map(|part| part.parse().ok())
            .collect::<Option<_>>()?;
        let &[major, minor, patch] = numbers.as_slice() else {
            return None;
        };
        if core != version && self != Self::None {
            // A pre-release stands before the version it announces; its next one is for people to name.
            return Some(version.to_owned());
        }
        Some(match (self, major, minor) {
            (Self::None, ..) => version.to_owned(),
            (Self::Major, 0, 0) => format!("0.0.{}", patch.checked_add(1)?),
            (Self::Major, 0, _) => format!("0.{}.0", minor.checked_add(1)?),
            (Self::Major, ..) => format!("{}.0.0", major.checked_add(1)?),
            (Self::Minor, 1.., _) => format!("{major}.{}.0", minor.checked_add(1)?),
            (Self::Minor | Self::Patch, ..) => {
                format!("{major}.{minor}.{}", patch.checked_add(1)?)
            }
        })
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn below_one_the_leftmost_number_counts() {
        for (verdict, version, next) in [
            (Verdict::Major, "1.2.3", "2.0.0"),
            (Verdict::Minor, "1.2.3", "1.3.0"),
            (Verdict::Patch, "1.2.3", "1.2.4"),
            (Verdict::Major, "0.1.2", "0.2.0"),
            (Verdict::Minor, "0.1.2", "0.1.3"),
            (Verdict::Patch, "0.1.2", "0.1.3"),
            (Verdict::Major, "0.0.2", "0.0.3"),
            (Verdict::Minor, "0.0.2", "0.0.3"),
            (Verdict::None, "0.1.2", "0.1.2"),
            (Verdict::Major, "2.0.0-beta.1", "2.0.0-beta.1"),
        ] {
            assert_eq!(
                verdict.bump(version).as_deref(),
                Some(next),
                "{verdict} {version}"
            );
        }
        assert_eq!(Verdict::Major.bump("1.2"), None);
    }

    #[test]
    fn the_worst_effect_counts() {
        use Effect::{Adds, Breaks, None};
        assert_eq!(
            Severity::of([None, Adds("a"), Breaks("b")]),
            Severity::Breaking
        );
        assert_eq!(Severity::of([None, Adds("a"), None]), Severity::Addition);
        assert_eq!(Severity::of([None; 3]), Severity::Documentation);
        assert_eq!(Verdict::of([].into_iter()), Verdict::None);
    }
}
