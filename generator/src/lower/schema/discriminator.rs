//! Discriminators (OpenAPI 3.0.3 §4.7.25): which value of which member chooses which variant.

use rustc_hash::FxHashMap as HashMap;

use super::key::Member;
use super::variants::Alternative;
use crate::api::{self, Kind, Type};
use crate::load::{Discriminator, Node, Place};
use crate::lower::context::Lowering;
use crate::lower::naming;

/// Gives every alternative the values that choose it; `None`, which is reported, when one cannot have any.
pub(super) fn tag_alternatives(
    lowering: &mut Lowering<'_>,
    place: &Place,
    discriminator: &Discriminator<'_>,
    alternatives: &mut [Alternative],
) -> Option<api::Discriminator> {
    by_mapping(lowering, place, discriminator, alternatives);
    let constants: Vec<Vec<String>> = alternatives
        .iter()
        .map(|one| lowering.constant_tags(&one.members, discriminator.property))
        .collect();
    // A value whose schema is nowhere to be found may choose any variant that no other value does.
    let is_whole = discriminator
        .mapping
        .iter()
        .all(|entry| entry.target.is_some());
    for (at, one) in alternatives
        .iter_mut()
        .enumerate()
        .filter(|(_, one)| one.tags.is_empty())
    {
        let own = constants.get(at).cloned().unwrap_or_default();
        // A list that several variants share tells none of them apart.
        let shared = own.len() > 1
            && constants.iter().enumerate().any(|(other, values)| {
                other != at && values.iter().any(|value| own.contains(value))
            });
        one.tags = if !own.is_empty() && !shared {
            own
        } else if is_whole {
            lowering.implicit_tags(one, discriminator.property)
        } else {
            Vec::new()
        };
    }
    report_unread(lowering, place);
    let without = alternatives.iter().find(|one| {
        one.value.ty != Type::Null && (one.tags.is_empty() || !lowering.is_object(&one.value.ty))
    });
    if let Some(one) = without {
        let at = one.written.as_ref().unwrap_or(place).clone();
        lowering.unsupported(
            "discriminator-unusable",
            &at,
            format!(
                "no value of `{}` chooses this variant; the variants are told apart by their content",
                discriminator.property
            ),
        );
        for one in alternatives {
            one.tags.clear();
        }
        return None;
    }
    drop_repeated(lowering, place, alternatives);
    Some(api::Discriminator {
        property: discriminator.property.to_owned(),
    })
}

fn by_mapping(
    lowering: &mut Lowering<'_>,
    place: &Place,
    discriminator: &Discriminator<'_>,
    alternatives: &mut [Alternative],
) {
    let places = Places::of(lowering, alternatives);
    for entry in &discriminator.mapping {
        let Some(target) = &entry.target else {
            continue;
        };
        let chosen = places.chosen(lowering, target);
        match chosen.and_then(|at| alternatives.get_mut(at)) {
            Some(one) => one.tags.push(entry.value.to_owned()),
            None => lowering.warn(
                "mapping-beside-variants",
                place,
                format!("the mapping of `{}` names a schema that is not among the variants; it is left out", entry.value),
                "list the schema among the variants",
            ),
        }
    }
}

/// Where the first alternative is that is written at a place, or refers to it, and that stands for one in the end. A mapping may have
/// thousands of entries, and as many alternatives.
#[derive(Default)]
struct Places {
    written: HashMap<Place, usize>,
    meant: HashMap<Place, usize>,
}

impl Places {
    fn of(lowering: &mut Lowering<'_>, alternatives: &[Alternative]) -> Self {
        let mut places = Self::default();
        for (at, one) in alternatives.iter().enumerate() {
            if let Some(written) = &one.written {
                let object = lowering.schema(written);
                let referred = object.reference.as_ref().map(|r| r.target.clone());
                for place in [Some(written.clone()), referred].into_iter().flatten() {
                    places.written.entry(place).or_insert(at);
                }
            }
            let last = one.members.last();
            let meant = last.map(|last| lowering.resolve(last).member.place);
            for place in [one.target.clone(), meant].into_iter().flatten() {
                places.meant.entry(place).or_insert(at);
            }
        }
        places
    }

    fn chosen(&self, lowering: &mut Lowering<'_>, target: &Place) -> Option<usize> {
        let meant = lowering
            .resolve(&Member::whole(target.clone()))
            .member
            .place;
        let found = [self.written.get(target), self.meant.get(&meant)];
        found.into_iter().flatten().min().copied()
    }
}

/// 3.2 names a variant for values that no other takes; here they stay readable as raw JSON.
fn report_unread(lowering: &mut Lowering<'_>, place: &Place) {
    let default = place.join("discriminator").join("defaultMapping");
    if lowering.doc.get(&default).is_some() {
        lowering.unsupported(
            "default-mapping",
            &default,
            "`defaultMapping` is not used: a value that no other variant takes is kept as raw JSON",
        );
    }
}

fn drop_repeated(lowering: &mut Lowering<'_>, place: &Place, alternatives: &mut [Alternative]) {
    let mut seen = std::collections::HashSet::new();
    for one in alternatives {
        let before = one.tags.len();
        one.tags.retain(|tag| seen.insert(tag.clone()));
        if one.tags.len() < before {
            lowering.warn(
                "tag-repeats",
                place,
                "one value of the discriminator chooses several variants; the first one is taken",
                "give each variant a value of its own",
            );
        }
    }
}

impl Lowering<'_> {
    /// The values that the schemas themselves allow for the member.
    pub(super) fn constant_tags(&mut self, members: &[Member], property: &str) -> Vec<String> {
        let flat = self.flatten(members);
        let Some(places) = flat.properties.get(property) else {
            return Vec::new();
        };
        let members: Vec<Member> = places.iter().cloned().map(Member::whole).collect();
        let values = self.flatten(&members).values.unwrap_or_default();
        values
            .iter()
            .filter_map(|value| Node::as_str(value))
            .map(str::to_owned)
            .collect()
    }

    /// The component's name, or what the variant's own variants are chosen by.
    fn implicit_tags(&mut self, one: &Alternative, property: &str) -> Vec<String> {
        if let Type::Named(id) = one.value.ty
            && let Some(Kind::Union(union)) = self.types.get(id).map(|def| &def.kind)
            && union
                .discriminator
                .as_ref()
                .is_some_and(|d| d.property == property)
        {
            return union
                .variants
                .iter()
                .flat_map(|variant| variant.tags.clone())
                .collect();
        }
        let referred = one.written.as_ref().and_then(|written| {
            let object = self.schema(written);
            let target = object.reference.as_ref().map_or(written, |r| &r.target);
            naming::own(self.doc, target)
        });
        referred
            .or_else(|| {
                one.target
                    .as_ref()
                    .and_then(|target| naming::own(self.doc, target))
            })
            .into_iter()
            .collect()
    }

    fn is_object(&self, ty: &Type) -> bool {
        match ty {
            Type::Map(_) | Type::Any => true,
            Type::Named(id) => !matches!(
                self.types.get(*id).map(|def| &def.kind),
                Some(Kind::Enum(_) | Kind::Id(_)) | None
            ),
            _ => false,
        }
    }
}
