//! The schemas that must hold together for a value: references and `allOf` followed.

use rustc_hash::FxHashSet as HashSet;

use super::key::{Member, Part};
use crate::load::{Place, SchemaObject, TypeSet};
use crate::lower::context::{DEEPEST, Lowering};

impl<'d> Lowering<'d> {
    /// Every place whose schema must hold for the member, itself included.
    pub(super) fn closure(&mut self, member: &Member) -> HashSet<Place> {
        let mut seen = HashSet::default();
        self.walk(&member.place, member.part, &mut seen, 0, &mut |_, _, _| {});
        seen
    }

    /// The types that a value of the schema may have, if its keywords tell.
    pub(super) fn types_of(&mut self, place: &Place) -> Option<TypeSet> {
        let kinds = match self.kinds.get(place) {
            Some(known) => *known,
            None => {
                let kinds = self.flatten(&[Member::whole(place.clone())]).kinds();
                self.kinds.insert(place.clone(), kinds);
                kinds
            }
        };
        (!kinds.is_empty()).then_some(kinds)
    }

    /// Calls `visit` for each of these schemas once: what a schema takes in before the schema itself.
    pub(super) fn walk(
        &mut self,
        place: &Place,
        part: Part,
        seen: &mut HashSet<Place>,
        depth: usize,
        visit: &mut dyn FnMut(&mut Self, &SchemaObject<'d>, Part),
    ) {
        if !seen.insert(place.clone()) {
            return;
        }
        let object = self.schema(place);
        if depth > DEEPEST {
            self.unsupported(
                "too-deep",
                place,
                "`allOf` is nested too deeply; what stands deeper is left out",
            );
            return;
        }
        let references = [&object.reference, &object.dynamic_reference];
        for reference in references.into_iter().flatten() {
            self.walk(&reference.target, part, seen, depth + 1, visit);
        }
        for inner in &object.all_of {
            self.walk(inner, part, seen, depth + 1, visit);
        }
        visit(self, &object, part);
    }
}
