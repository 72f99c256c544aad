//! What the members of an object may be that no property names.

use regex::Regex;

use super::flat::Flat;
use super::key::Member;
use super::pattern;
use crate::api::{Kind, Rest, Type, Use};
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
                Some(value) => kept(value),
                None if anything => kept(any()),
                None if denied => Rest::Denied,
                None => Rest::Ignored,
            };
        }
        self.patterned(flat, described, anything || !denied)
    }

    /// With `patternProperties`: what a name decides becomes a union over all names.
    fn patterned(&mut self, flat: &Flat<'d>, described: Option<Use>, open: bool) -> Rest {
        let is_named_anyhow = matches!(flat.patterns.as_slice(), [one] if matches_every_name(one));
        if let Some(first) = flat.patterns.first().filter(|_| !is_named_anyhow) {
            self.unsupported(
                "pattern-properties",
                first,
                "the names of `patternProperties` are not checked: any further member may be what any pattern allows",
            );
        }
        let all = !self.leaves_some_unsaid(flat);
        // Beside patterns alone, silence about the rest does not mean that there is any.
        let lone_any = described.is_none()
            && open
            && flat
                .additional
                .iter()
                .any(|(rest, _)| super::object::welcomes(rest));
        if lone_any {
            return kept(any());
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
            return kept(any());
        }
        // What none of a union's variants fits, it keeps.
        let all = all || value.ty == Type::Any || self.is_union(&value);
        Rest::Kept {
            value: Box::new(value),
            all,
        }
    }

    fn is_union(&self, value: &Use) -> bool {
        let Type::Named(id) = value.ty else {
            return false;
        };
        self.types
            .get(id)
            .is_some_and(|def| matches!(def.kind, Kind::Union(_)))
    }

    /// Whether there are members by pattern, and others that the schema says nothing of: what matches no pattern may be any value
    /// (JSON Schema 2020-12 core, sections 10.3.2.2 and 10.3.2.3).
    pub(super) fn leaves_some_unsaid(&mut self, flat: &Flat<'d>) -> bool {
        let is_about_some = !flat.patterns.is_empty()
            && flat.additional.is_empty()
            && !flat.patterns.iter().any(matches_every_name);
        is_about_some
            && !flat.patterns.iter().any(|place| {
                let schema = self.schema(place);
                schema.boolean == Some(true) || super::structure::is_remark(&schema)
            })
    }
}

fn kept(value: Use) -> Rest {
    Rest::Kept {
        value: Box::new(value),
        all: true,
    }
}

/// Whether the pattern that leads to this place is one of the usual ways to write "any name".
fn matches_every_name(place: &Place) -> bool {
    place.last().is_some_and(|pattern| {
        let inside = pattern.strip_prefix('^').unwrap_or(&pattern);
        let inside = inside.strip_suffix('$').unwrap_or(inside);
        pattern != "^$" && matches!(inside, "" | ".*" | "(.*)" | ".+" | "(.+)")
    })
}

/// Whether a member of this name is described by a pattern.
pub(super) fn has_pattern(flat: &Flat<'_>, name: &str) -> bool {
    flat.patterns.iter().any(|place| {
        let written = place.last().unwrap_or_default();
        let expression = pattern::translate(&written).map(|text| Regex::new(&text));
        // One that cannot be read may be about any name.
        !matches!(expression, Ok(Ok(expression)) if !expression.is_match(name))
    })
}
