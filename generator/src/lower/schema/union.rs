//! `oneOf`, `anyOf` and several types: the schema's variants, and what they amount to.

use super::discriminator::tag_alternatives;
use super::flat::{Flat, UnionPart};
use super::key::{Key, Member, Part};
use super::overlap::MOST_COMBINATIONS;
use super::structure;
use super::variants::{Alternative, Collapsed, collapse};
use crate::api::{self, Kind, Type, Use};
use crate::load::{Place, TypeSet};
use crate::lower::context::{Lowering, any, plain};

/// A schema is lowered together with what so many unions share with it, each time as a type of its own; in any further one it stands
/// alone. Unions within unions have a path for every choice on the way, so that without a limit there would be a type for each.
const MOST_CONTEXTS: usize = 16;

impl<'d> Lowering<'d> {
    pub(super) fn union(&mut self, key: &Key, place: &Place, flat: &Flat<'d>) -> Use {
        let mut base = flat.clone();
        let mut parts = std::mem::take(&mut base.unions);
        parts.retain(|part| !self.lists_itself(key, part));
        let (conditions, parts): (Vec<_>, Vec<_>) =
            parts.into_iter().partition(|part| self.is_condition(part));
        for condition in &conditions {
            self.unsupported(
                "variants-only-require",
                &condition.place,
                "the variants only say which members must be there together, which is not checked",
            );
        }
        let parts = self.narrowed(place, &mut base, parts);
        if parts.is_empty()
            && let Some(rest) = self.without_type_unions(key)
        {
            return self.lower(&rest);
        }
        if let [only] = parts.as_slice()
            && let Some(list) = self.listed_one_by_one(key, place, &base, only)
        {
            return list;
        }
        let parts = self.without_wider(parts);
        let Some(choices) = self.combinations(place, &parts) else {
            self.unsupported(
                "too-many-combinations",
                place,
                format!("`oneOf` and `anyOf` together give more than {MOST_COMBINATIONS} combinations; any value stands in for them"),
            );
            return self.fall_back(place, "its unions give too many combinations");
        };
        let [first, ..] = parts.as_slice() else {
            return self.lower_flat(key, place, &base);
        };
        let mut discriminator = first.discriminator.clone();
        if parts.len() > 1 {
            discriminator = None;
        }
        let mut alternatives = Vec::new();
        for choice in &choices {
            alternatives.push(self.alternative(key, &base, choice));
        }
        let any_of = parts.iter().any(|part| part.any_of);
        let tagged = discriminator
            .and_then(|found| tag_alternatives(self, place, &found, &mut alternatives));
        self.union_of(Some(key), place, alternatives, tagged, any_of)
    }

    /// One variant, together with what all variants share.
    fn alternative(&mut self, key: &Key, base: &Flat<'d>, choice: &[Place]) -> Alternative {
        let mut members: Vec<Member> = choice.iter().cloned().map(Member::whole).collect();
        if self.needs_base(base, choice) {
            let shared = key.iter().map(|member| Member {
                place: member.place.clone(),
                part: Part::Shared,
            });
            let together: Vec<Member> = shared.chain(members.iter().cloned()).collect();
            if self.may_stand_with(choice, &together) {
                members = together;
            }
        }
        let written = choice.first().cloned().unwrap_or_else(Place::root);
        let used = self.used_together(&members);
        Alternative {
            name: self.variant_name(&written, &used),
            docs: used.notes.docs(),
            value: used.value,
            target: used.target,
            members,
            written: Some(written),
            tags: Vec::new(),
        }
    }

    /// Whether the chosen variants are lowered together with what their union shares. `together`: all of that.
    fn may_stand_with(&mut self, choice: &[Place], together: &[Member]) -> bool {
        let targets: Vec<Place> = choice
            .iter()
            .map(|place| self.resolve(&Member::whole(place.clone())).member.place)
            .collect();
        let contexts = self.contexts.entry(targets).or_default();
        if contexts.iter().any(|known| **known == *together) {
            return true;
        }
        if contexts.len() < MOST_CONTEXTS {
            contexts.push(together.into());
            return true;
        }
        if let Some(written) = choice.first() {
            self.unsupported(
                "too-many-contexts",
                written,
                format!("this variant stands in more than {MOST_CONTEXTS} unions with members of their own, one within another; here those members are left out"),
            );
        }
        false
    }

    /// Whether what the variants share adds something to the chosen ones.
    fn needs_base(&mut self, base: &Flat<'d>, choice: &[Place]) -> bool {
        if !base.shares_structure() {
            return false;
        }
        let mut only_types = base.clone();
        only_types.types = TypeSet::EMPTY;
        if only_types.shares_structure() {
            return true;
        }
        // A type beside the union adds nothing to a variant that says as much itself.
        choice.iter().any(|place| {
            if structure::is_null(&self.schema(place)) {
                return false;
            }
            self.types_of(place)
                .is_none_or(|kinds| !kinds.iter().all(|kind| base.types.contains(kind)))
        })
    }

    /// Whether all variants only ask for members.
    fn is_condition(&mut self, part: &UnionPart<'d>) -> bool {
        part.variants.iter().all(|place| {
            let object = self.schema(place);
            structure::only_requires(&object)
        })
    }

    /// A parent that lists its children, met while lowering one of the children.
    fn lists_itself(&mut self, key: &Key, part: &UnionPart<'d>) -> bool {
        if key.iter().any(|member| member.place == part.place) {
            return false;
        }
        part.variants.iter().any(|variant| {
            let target = self.resolve(&Member::whole(variant.clone())).member.place;
            key.iter().any(|member| member.place == target)
        })
    }

    /// A value that may be any of these; several places together are satisfied together.
    pub(super) fn any_of_places(&mut self, places: &[Vec<Place>]) -> Use {
        let Some(first) = places.iter().flatten().next().cloned() else {
            return any();
        };
        let mut alternatives = Vec::new();
        for together in places {
            if together.is_empty() {
                return any();
            }
            alternatives.push(self.alternative(&[].into(), &Flat::default(), together));
        }
        self.union_of(None, &first, alternatives, None, true)
    }

    /// The type of a value that is one of the alternatives.
    pub(super) fn union_of(
        &mut self,
        key: Option<&Key>,
        place: &Place,
        alternatives: Vec<Alternative>,
        discriminator: Option<api::Discriminator>,
        any_of: bool,
    ) -> Use {
        let alternatives = if discriminator.is_none() {
            self.spliced(alternatives)
        } else {
            alternatives
        };
        let Collapsed {
            alternatives,
            nullable,
            untyped,
        } = collapse(self, key, place, alternatives, discriminator.is_some());
        let mut value = match alternatives.len() {
            _ if untyped => self.fall_back(place, "one of its variants may be any value"),
            0 if nullable => return plain(Type::Null),
            0 => any(),
            1 => {
                let value = alternatives
                    .into_iter()
                    .next()
                    .map_or_else(any, |one| one.value);
                if let (Some(key), Type::Named(id)) = (key, &value.ty) {
                    self.name_after_union(*id, key, place);
                }
                value
            }
            _ => {
                let union = api::Union {
                    variants: alternatives
                        .into_iter()
                        .map(Alternative::into_variant)
                        .collect(),
                    discriminator,
                    any_of,
                };
                let id = match key {
                    Some(key) => self.define(key, place, Kind::Union(union)),
                    None => {
                        let id = self.reserve(&[].into(), place);
                        if let Some(def) = self.types.get_mut(id) {
                            def.kind = Kind::Union(union);
                        }
                        id
                    }
                };
                plain(Type::Named(id))
            }
        };
        value.nullable |= nullable;
        value
    }

    /// The only variant that is left stands for the union: where it is written inline, it has the union's name.
    fn name_after_union(&mut self, id: api::TypeId, key: &Key, place: &Place) {
        let within = format!("{}/", place.pointer.as_str());
        let is_inline = |def: &api::TypeDef| {
            def.name.own.is_none()
                && def.place.file == place.file
                && def.place.pointer.as_str().starts_with(&within)
        };
        if self.types.get(id).is_some_and(is_inline) {
            let name = self.name_of_key(key, place);
            if let Some(def) = self.types.get_mut(id) {
                def.name = name;
            }
        }
    }

    /// Inline unions within the union are part of it, when neither is told apart by a tag.
    fn spliced(&self, alternatives: Vec<Alternative>) -> Vec<Alternative> {
        let mut flat = Vec::new();
        for alternative in alternatives {
            let inner = match alternative.value.ty {
                Type::Named(id) => self.types.get(id).filter(|def| def.name.own.is_none()),
                _ => None,
            };
            match inner.map(|def| &def.kind) {
                Some(Kind::Union(union)) if union.discriminator.is_none() => {
                    let nullable = alternative.value.nullable;
                    flat.extend(union.variants.iter().cloned().map(|variant| {
                        let mut inner = Alternative::from_variant(variant);
                        inner.value.nullable |= nullable;
                        inner
                    }));
                }
                _ => flat.push(alternative),
            }
        }
        flat
    }
}
