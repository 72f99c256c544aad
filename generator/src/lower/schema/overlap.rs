//! What several unions leave together: a value that satisfies them all satisfies one variant of each.
//!
//! In: unions that hold for one value. Out: the choices of variants that can hold together. A union that lists all that another lists
//! adds nothing, and variants that contradict each other are no choice.

use std::rc::Rc;

use rustc_hash::FxHashSet as HashSet;

use super::flat::UnionPart;
use super::key::{Member, Part};
use super::{merge, structure};
use crate::load::{Node, Place, Type, TypeSet};
use crate::lower::context::Lowering;

/// More combinations of variants than this become any value.
pub(super) const MOST_COMBINATIONS: usize = 32;

/// Unions with more variants than this, those of unions within them counted, are not compared; nor are more unions than this, nor
/// combinations on the way to those that are left.
const MOST_LEAVES: usize = 256;

/// Longer lists of values tell nothing.
const MOST_VALUES: usize = 64;

/// A variant that is no union itself.
#[derive(Clone, Debug)]
struct Leaf {
    written: Place,
    /// What it refers to in the end.
    target: Place,
    is_null: bool,
    /// Whether it allows null by what is written where it is referred to.
    nullable: bool,
}

/// The variants that a schema leaves a choice of, unions within unions opened.
#[derive(Debug, Default)]
struct Leaves {
    found: Vec<Leaf>,
    seen: HashSet<Place>,
}

impl Leaves {
    /// Whether all that is left a choice of here is in the other.
    fn within(&self, other: &Self) -> bool {
        let has_null = other.found.iter().any(|leaf| leaf.is_null);
        let is_there =
            |leaf: &Leaf| other.seen.contains(&leaf.target) || (leaf.is_null && has_null);
        self.found.iter().all(is_there)
    }
}

/// What can contradict another variant.
struct Told<'d> {
    /// Whether it says of what type a value is; what else it says of it is a guess otherwise, and null may be among it.
    says_type: bool,
    kinds: TypeSet,
    nullable: bool,
    only_null: bool,
    values: Option<Vec<&'d Node>>,
    required: Vec<&'d str>,
    /// The members that may have a few values only.
    fixed: Vec<(&'d str, Vec<&'d Node>)>,
}

impl Told<'_> {
    /// Whether no value satisfies both.
    fn excludes(&self, other: &Self) -> bool {
        if self.nullable && other.nullable {
            return false;
        }
        if self.only_null || other.only_null {
            return self.says_type && other.says_type;
        }
        let of_no_type = !self.kinds.is_empty()
            && !other.kinds.is_empty()
            && merge::common_types(self.kinds, other.kinds).is_none();
        let of_no_value =
            matches!((&self.values, &other.values), (Some(a), Some(b)) if are_disjoint(a, b));
        let of_no_member = self.fixed.iter().any(|(name, values)| {
            let needed = self.required.contains(name) || other.required.contains(name);
            needed
                && other
                    .fixed
                    .iter()
                    .any(|(same, others)| same == name && are_disjoint(values, others))
        });
        of_no_type || of_no_value || of_no_member
    }
}

fn are_disjoint(a: &[&Node], b: &[&Node]) -> bool {
    a.len().max(b.len()) <= MOST_VALUES
        && !a
            .iter()
            .any(|value| b.iter().any(|other| merge::is_same(value, other)))
}

/// What a union among several leaves a choice of.
struct Choice {
    leaves: Leaves,
    /// Whether a discriminator tells the variants apart.
    is_told: bool,
    at: usize,
}

impl Choice {
    /// Whether it adds nothing to the other: it lists whatever that lists, and does not tell apart what that leaves untold. Of two that
    /// list the same, the one that tells them apart stays, or the last.
    fn is_wider(&self, other: &Self) -> bool {
        let stays = (other.is_told, other.at) > (self.is_told, self.at);
        other.leaves.within(&self.leaves)
            && (other.is_told || !self.is_told)
            && (stays || !self.leaves.within(&other.leaves))
    }
}

impl<'d> Lowering<'d> {
    /// Whether a member is a union that lists whatever another member leaves a choice of.
    pub(super) fn is_wider(&mut self, member: &Member, members: &[Member]) -> bool {
        if members.len() > MOST_COMBINATIONS || member.part != Part::Whole {
            return false;
        }
        let Some(variants) = self.variants_alone(&member.place) else {
            return false;
        };
        let at = members.iter().position(|known| known == member);
        let Some(own) = self.choice(member, &variants, at.unwrap_or_default()) else {
            return false;
        };
        members.iter().enumerate().any(|(at, other)| {
            other != member
                && other.part == Part::Whole
                && self
                    .choice(other, std::slice::from_ref(&other.place), at)
                    .is_some_and(|other| own.is_wider(&other))
        })
    }

    /// What the variants of a member leave a choice of.
    fn choice(&mut self, member: &Member, variants: &[Place], at: usize) -> Option<Choice> {
        Some(Choice {
            leaves: self.leaves_of(variants)?,
            is_told: self.schema(&member.place).discriminator.is_some(),
            at,
        })
    }

    /// The unions without those that list whatever another one lists.
    pub(super) fn without_wider(&mut self, parts: Vec<UnionPart<'d>>) -> Vec<UnionPart<'d>> {
        if parts.len() < 2 || parts.len() > MOST_LEAVES {
            return parts;
        }
        let choices = parts.iter().enumerate().filter_map(|(at, part)| {
            Some(Choice {
                leaves: self.leaves_of(&part.variants)?,
                is_told: part.discriminator.is_some(),
                at,
            })
        });
        let choices: Vec<Choice> = choices.collect();
        let is_wider = |own: &&Choice| {
            let mut others = choices.iter().filter(|other| other.at != own.at);
            others.any(|other| own.is_wider(other))
        };
        let wider: HashSet<usize> = choices.iter().filter(is_wider).map(|own| own.at).collect();
        let parts = parts.into_iter().enumerate();
        parts
            .filter_map(|(at, part)| (!wider.contains(&at)).then_some(part))
            .collect()
    }

    /// Every choice of one variant from each union that can hold; `None` when they are too many.
    pub(super) fn combinations(
        &mut self,
        place: &Place,
        parts: &[UnionPart<'d>],
    ) -> Option<Vec<Vec<Place>>> {
        if let [only] = parts {
            return Some(
                only.variants
                    .iter()
                    .map(|place| vec![place.clone()])
                    .collect(),
            );
        }
        match self.possible(parts) {
            Some(choices) if choices.is_empty() => self.rules_out(place),
            Some(choices) => return Some(choices),
            None => {}
        }
        every_choice(parts)
    }

    /// The choices of variants none of which contradicts another, unions within unions opened.
    fn possible(&mut self, parts: &[UnionPart<'d>]) -> Option<Vec<Vec<Place>>> {
        let mut choices: Vec<Vec<(Leaf, Rc<Told<'d>>)>> = vec![Vec::new()];
        for part in parts {
            let leaves = self.leaves_of(&part.variants)?.found;
            let told: Vec<(Leaf, Rc<Told<'d>>)> = leaves
                .into_iter()
                .map(|leaf| {
                    let told = Rc::new(self.told(&leaf));
                    (leaf, told)
                })
                .collect();
            let mut longer = Vec::new();
            for choice in &choices {
                let fits = |(leaf, said): &&(Leaf, Rc<Told<'d>>)| {
                    let same = |known: &Leaf| known.target == leaf.target;
                    let allows = |(known, other): &(Leaf, Rc<Told<'d>>)| {
                        same(known) || !said.excludes(other)
                    };
                    choice.iter().all(allows)
                };
                for one in told.iter().filter(fits) {
                    longer.push(choice.iter().chain([one]).cloned().collect());
                }
                if longer.len() > MOST_LEAVES {
                    return None;
                }
            }
            choices = longer;
        }
        if choices.len() > MOST_COMBINATIONS {
            return None;
        }
        let written = |choice: Vec<(Leaf, _)>| choice.into_iter().map(|(leaf, _)| leaf.written);
        Some(
            choices
                .into_iter()
                .map(|choice| written(choice).collect())
                .collect(),
        )
    }

    /// What of the schema at a place can contradict another.
    fn told(&mut self, leaf: &Leaf) -> Told<'d> {
        let flat = self.flatten(&[Member::whole(leaf.target.clone())]);
        let says_type = flat.typed || flat.values.is_some() || flat.only_null;
        let fixed = flat
            .properties
            .iter()
            .filter_map(|(name, places)| Some((*name, self.listed(places.first()?)?)))
            .collect();
        Told {
            says_type,
            kinds: match says_type {
                true => flat.kinds(),
                false => TypeSet::EMPTY,
            },
            nullable: flat.nullable || leaf.nullable,
            only_null: flat.only_null,
            values: flat.values,
            required: flat.required,
            fixed,
        }
    }

    /// The few values that a schema allows, if it lists them.
    fn listed(&mut self, place: &Place) -> Option<Vec<&'d Node>> {
        let end = self.resolve(&Member::whole(place.clone())).member.place;
        let object = self.schema(&end);
        match (object.constant, object.enumeration) {
            (Some(value), _) => Some(vec![value]),
            (None, Some(values)) if !values.is_empty() => Some(values.iter().collect()),
            _ => None,
        }
    }

    /// The variants with those of unions among them; `None` when they are too many.
    fn leaves_of(&mut self, variants: &[Place]) -> Option<Leaves> {
        let mut leaves = Leaves::default();
        let mut open: Vec<Place> = variants.iter().rev().cloned().collect();
        while let Some(written) = open.pop() {
            let resolved = self.resolve(&Member::whole(written.clone()));
            let (target, nullable) = (resolved.member.place, resolved.notes.nullable == Some(true));
            if !leaves.seen.insert(target.clone()) {
                continue;
            }
            if leaves.seen.len() > MOST_LEAVES || open.len() > MOST_LEAVES {
                return None;
            }
            if let Some(inner) = self.variants_alone(&target) {
                open.extend(inner.into_iter().rev());
            } else {
                let is_null = structure::is_null(&self.schema(&target));
                leaves.found.push(Leaf {
                    written,
                    target,
                    is_null,
                    nullable,
                });
            }
        }
        Some(leaves)
    }

    /// The variants of a schema that says nothing else than which they are.
    fn variants_alone(&mut self, place: &Place) -> Option<Vec<Place>> {
        let object = self.schema(place);
        let allows_null = object.nullable == Some(true) || object.types.contains(Type::Null);
        let says_more = allows_null || structure::has_more_than_type(&object);
        if says_more || !object.all_of.is_empty() || object.reference.is_some() {
            return None;
        }
        match (&object.one_of, &object.any_of) {
            (Some(variants), None) | (None, Some(variants)) if !variants.is_empty() => {
                Some(variants.clone())
            }
            _ => None,
        }
    }
}

/// Every choice of one variant from each part; `None` when they are too many.
fn every_choice(parts: &[UnionPart<'_>]) -> Option<Vec<Vec<Place>>> {
    let mut choices: Vec<Vec<Place>> = vec![Vec::new()];
    for part in parts {
        if choices.len() * part.variants.len() > MOST_COMBINATIONS {
            return None;
        }
        choices = choices
            .iter()
            .flat_map(|choice| {
                part.variants.iter().map(|place| {
                    let mut longer = choice.clone();
                    longer.push(place.clone());
                    longer
                })
            })
            .collect();
    }
    Some(choices)
}
