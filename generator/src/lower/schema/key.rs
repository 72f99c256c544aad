//! What identifies a schema: the places that hold together for a value, with aliases followed to what they stand for.
//!
//! In: places as they are written. Out: members none of which is a mere alias of another place, and the [`Notes`] met on the way.

use rustc_hash::FxHashSet as HashSet;

use super::notes::Notes;
use super::structure;
use crate::diagnostic::Diagnostic;
use crate::load::{Place, SchemaObject, Type, TypeSet};
use crate::lower::context::Lowering;
use crate::lower::naming;

/// How much of a schema is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Part {
    /// All of it.
    Whole,
    /// All but its `oneOf` and `anyOf`, and those of its `allOf` members: what every variant shares.
    Shared,
    /// The schema itself, where it would otherwise stand for what inherits from it.
    Itself,
}

/// A schema that a value must satisfy.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Member {
    pub(crate) place: Place,
    pub(crate) part: Part,
}

impl Member {
    /// The whole schema at a place.
    pub(crate) fn whole(place: Place) -> Self {
        Self {
            place,
            part: Part::Whole,
        }
    }
}

/// The members that hold together, in the order of the document; the identity of what is lowered.
pub(crate) type Key = std::rc::Rc<[Member]>;

/// A place followed to what it stands for.
pub(super) struct Resolved<'d> {
    pub(super) member: Member,
    pub(super) notes: Notes<'d>,
}

impl<'d> Lowering<'d> {
    /// Follows references and decorated aliases (`allOf` or `oneOf` with one schema beside nothing but notes).
    pub(super) fn resolve(&mut self, member: &Member) -> Resolved<'d> {
        let mut notes = Notes::default();
        let mut here = member.place.clone();
        if member.part != Part::Whole {
            notes.absorb(&self.schema(&here));
            return Resolved {
                member: member.clone(),
                notes,
            };
        }
        let mut seen = HashSet::default();
        while seen.insert(here.clone()) {
            let object = self.schema(&here);
            notes.absorb(&object);
            match self.alias(&object, &mut notes) {
                Some(next) => here = next,
                None => {
                    return Resolved {
                        member: Member::whole(here),
                        notes,
                    };
                }
            }
        }
        self.circular.insert(here.clone());
        self.diagnostics.push(
            Diagnostic::fault("schema-cycle", &here, "this schema is defined as itself")
                .instead("any value is accepted in its place")
                .help("say what it is beside the reference"),
        );
        Resolved {
            member: Member {
                place: here,
                part: Part::Shared,
            },
            notes,
        }
    }

    /// The place that `object` is only another name of.
    fn alias(&mut self, object: &SchemaObject<'d>, notes: &mut Notes<'d>) -> Option<Place> {
        if let Some(reference) = object
            .reference
            .as_ref()
            .or(object.dynamic_reference.as_ref())
        {
            let alone = !structure::has_own(object) && !structure::composes(object);
            return alone.then(|| reference.target.clone());
        }
        let only_type = structure::has_only_type(object);
        if structure::has_own(object) && !only_type {
            return None;
        }
        let target = match (&object.one_of, &object.any_of) {
            (None, None) => self.single_member(&object.all_of, notes)?,
            (Some(variants), None) | (None, Some(variants)) if object.all_of.is_empty() => {
                if object.discriminator.is_some() {
                    return None;
                }
                self.single_variant(variants, notes)?
            }
            _ => return None,
        };
        if self.inherits_by_name(&object.place, &target) || self.gives_its_name(object, &target) {
            return None;
        }
        if only_type {
            let of_target = self.types_of(&target)?;
            let within = of_target
                .without(Type::Null)
                .iter()
                .all(|kind| object.types.contains(kind));
            if !within {
                return None;
            }
            if object.types.contains(Type::Null) {
                notes.nullable = Some(true);
            }
        }
        Some(target)
    }

    /// Whether a component is the only name of the schema that stands in its `allOf`.
    fn gives_its_name(&mut self, object: &SchemaObject<'d>, target: &Place) -> bool {
        !object.all_of.is_empty()
            && naming::is_named(&object.place)
            && self.schema(target).reference.is_none()
    }

    /// The one `allOf` member that says more than notes.
    fn single_member(&mut self, places: &[Place], notes: &mut Notes<'d>) -> Option<Place> {
        let mut single = None;
        let mut remarks = Vec::new();
        for place in places {
            let object = self.schema(place);
            if structure::is_remark(&object) {
                remarks.push(object);
            } else if single.replace(place.clone()).is_some() {
                return None;
            }
        }
        let single = single?;
        for remark in remarks {
            notes.absorb(&remark);
        }
        Some(single)
    }

    /// The one variant that is not `null`.
    fn single_variant(&mut self, places: &[Place], notes: &mut Notes<'d>) -> Option<Place> {
        let mut single = None;
        let mut nullable = false;
        for place in places {
            if structure::is_null(&self.schema(place)) {
                nullable = true;
            } else if single.replace(place.clone()).is_some() {
                return None;
            }
        }
        let single = single?;
        if nullable {
            notes.nullable = Some(true);
        }
        Some(single)
    }

    /// The members that hold together, aliases followed, none of which is part of another.
    pub(super) fn key(&mut self, members: Vec<Resolved<'d>>) -> (Key, Notes<'d>) {
        let mut notes = Notes::default();
        let mut resolved: Vec<Member> = Vec::new();
        for one in members {
            notes.merge(one.notes);
            if !resolved.contains(&one.member) {
                resolved.push(one.member);
            }
        }
        if resolved.len() > 1 {
            resolved = self.without_implied(resolved);
        }
        (resolved.into(), notes)
    }

    fn without_implied(&mut self, members: Vec<Member>) -> Vec<Member> {
        let closures: Vec<HashSet<Place>> =
            members.iter().map(|member| self.closure(member)).collect();
        let implied = |at: usize, member: &Member| {
            closures.iter().enumerate().any(|(other, closure)| {
                other != at
                    && closure.contains(&member.place)
                    // Of two that contain each other the first stays.
                    && (other < at || !closures.get(at).is_some_and(|own| {
                        members.get(other).is_some_and(|m| own.contains(&m.place))
                    }))
            })
        };
        let mut kept: Vec<Member> = members
            .iter()
            .enumerate()
            .filter(|(at, member)| !implied(*at, member))
            .map(|(_, member)| member.clone())
            .collect();
        let told: Vec<Member> = kept
            .iter()
            .filter(|member| !self.adds_nothing(member, &kept))
            .cloned()
            .collect();
        if !told.is_empty() {
            kept = told;
        }
        kept
    }

    /// Whether a member says nothing of the value, or only what another member says too: a type, variants among which the other's are.
    fn adds_nothing(&mut self, member: &Member, members: &[Member]) -> bool {
        let object = self.schema(&member.place);
        if structure::is_remark(&object) || self.is_wider(member, members) {
            return true;
        }
        if !structure::has_only_type(&object)
            || structure::composes(&object)
            || object.reference.is_some()
        {
            return false;
        }
        members.iter().any(|other| {
            let said = !structure::has_only_type(&self.schema(&other.place));
            let within = |kinds: TypeSet| {
                kinds
                    .without(Type::Null)
                    .iter()
                    .all(|kind| object.types.contains(kind))
            };
            other != member && said && self.types_of(&other.place).is_some_and(within)
        })
    }
}
