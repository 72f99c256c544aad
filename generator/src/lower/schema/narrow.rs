//! What a union's surroundings leave of it: variants that the rest of the schema rules out are none.

use super::flat::{Flat, UnionPart};
use super::key::{Key, Member};
use super::{merge, structure};
use crate::load::{Place, Type as JsonType, TypeSet};
use crate::lower::context::Lowering;

impl<'d> Lowering<'d> {
    /// The unions without the variants that the rest of the schema rules out, and without those that only name types.
    pub(super) fn narrowed(
        &mut self,
        place: &Place,
        base: &mut Flat<'d>,
        parts: Vec<UnionPart<'d>>,
    ) -> Vec<UnionPart<'d>> {
        let (naming_types, mut others): (Vec<_>, Vec<_>) = parts
            .into_iter()
            .partition(|part| self.only_names_types(part));
        let mut kept = Vec::new();
        let mut kinds = base.kinds();
        for part in naming_types {
            let named = self.types_named(&part);
            if kinds.is_empty() {
                kinds = named;
                kept.push(part);
            } else {
                match merge::common_types(kinds, named) {
                    Some(common) => kinds = common,
                    None => self.rules_out(place),
                }
            }
        }
        if !kinds.is_empty() {
            for part in &mut others {
                let fitting: Vec<Place> = part
                    .variants
                    .iter()
                    .filter(|variant| {
                        self.types_of(variant)
                            .is_none_or(|own| merge::common_types(own, kinds).is_some())
                    })
                    .cloned()
                    .collect();
                if fitting.is_empty() {
                    self.rules_out(place);
                } else {
                    part.variants = fitting;
                }
            }
        }
        // What the types of one union say, the variants of another or the rest of the schema say better.
        if others.is_empty() && base.kinds().is_empty() {
            return kept;
        }
        if base.types.len() > 1 {
            base.types = kinds;
        }
        others
    }

    /// The members that say more than which types there may be, when others do not.
    pub(super) fn without_type_unions(&mut self, key: &Key) -> Option<Key> {
        let kept: Vec<Member> = key
            .iter()
            .filter(|member| {
                let object = self.schema(&member.place);
                (structure::has_own(&object) && !structure::has_only_type(&object))
                    || !object.all_of.is_empty()
                    || object.reference.is_some()
            })
            .cloned()
            .collect();
        (!kept.is_empty() && kept.len() < key.len()).then(|| kept.into())
    }

    pub(super) fn rules_out(&mut self, place: &Place) {
        self.warn(
            "union-contradiction",
            place,
            "the rest of the schema rules out every variant; what contradicts the rest is left out",
            "remove what cannot hold",
        );
    }

    /// Whether all variants are nothing but types.
    fn only_names_types(&mut self, part: &UnionPart<'d>) -> bool {
        part.variants.iter().all(|place| {
            let object = self.schema(place);
            structure::has_only_type(&object)
                && !structure::composes(&object)
                && object.reference.is_none()
        })
    }

    fn types_named(&mut self, part: &UnionPart<'d>) -> TypeSet {
        part.variants
            .iter()
            .flat_map(|place| {
                self.schema(place)
                    .types
                    .without(JsonType::Null)
                    .iter()
                    .collect::<Vec<_>>()
            })
            .collect()
    }
}
