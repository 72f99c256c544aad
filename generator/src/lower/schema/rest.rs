//! What the members of an object may be that no property names.

use super::flat::Flat;
use super::key::Member;
use crate::api::{Rest, Type, Use};
use crate::load::{self, Place};
use crate::lower::context::{Lowering, any};

impl<'d> Lowering<'d> {
    /// `additionalProperties`, `unevaluatedProperties` and `patternProperties` together. Of several members of `allOf`
    /// one that describes further members counts more than one that forbids them.
    pub(super) fn rest(&mut self, flat: &Flat<'d>) -> Rest {
        let mut schemas: Vec<Place> = Vec::new();
        let mut anything = false;
        let mut denied = false;
        for (rest, _) in &flat.additional {
            match rest {
                load::Rest::Schema(place) => schemas.push(place.clone()),
                load::Rest::Anything => anything = true,
                load::Rest::Nothing => denied = true,
                load::Rest::Unsaid => {}
            }
        }
        let described = (!schemas.is_empty()).then(|| {
            let members: Vec<Member> = schemas.iter().cloned().map(Member::whole).collect();
            self.used_together(&members).value
        });
        if flat.patterns.is_empty() {
            return match described {
                Some(value) => Rest::Kept(Box::new(value)),
                None if anything => Rest::Kept(Box::new(any())),
                None if denied => Rest::Denied,
                None => Rest::Ignored,
            };
        }
        self.patterned(flat, described, anything || !denied)
    }

    /// With `patternProperties`: what a name decides becomes a union over all names.
    fn patterned(&mut self, flat: &Flat<'d>, described: Option<Use>, open: bool) -> Rest {
        if let Some(first) = flat.patterns.first() {
            self.unsupported(
                "pattern-properties",
                first,
                "the names of `patternProperties` are not checked: every further member may be what any pattern allows",
            );
        }
        // Beside patterns alone, silence about the rest does not mean that there is any.
        let lone_any = described.is_none()
            && open
            && flat
                .additional
                .iter()
                .any(|(rest, _)| super::object::welcomes(rest));
        if lone_any {
            return Rest::Kept(Box::new(any()));
        }
        let mut places: Vec<Vec<Place>> = flat
            .patterns
            .iter()
            .map(|place| vec![place.clone()])
            .collect();
        for (rest, _) in &flat.additional {
            if let load::Rest::Schema(place) = rest {
                places.push(vec![place.clone()]);
            }
        }
        let value = self.any_of_places(&places);
        if value.ty == Type::Any && places.len() > 1 {
            return Rest::Kept(Box::new(any()));
        }
        Rest::Kept(Box::new(value))
    }
}
