//! Inheritance: a schema with a `discriminator` and no variants of its own stands for the components that take it in by
//! `allOf`. Within those, and within any `allOf`, it is only itself.

use std::rc::Rc;

use rustc_hash::{FxHashMap as HashMap, FxHashSet as HashSet};

use super::discriminator::tag_alternatives;
use super::key::{Key, Member, Part};
use super::variants::Alternative;
use crate::api::Use;
use crate::load::{Discriminator, Place, SchemaObject};
use crate::lower::context::Lowering;
use crate::lower::naming;

impl<'d> Lowering<'d> {
    /// The union of what inherits from a schema, if anything does.
    pub(super) fn inherited_union(&mut self, key: &Key, member: &Member) -> Option<Use> {
        let object = self.schema(&member.place);
        let discriminator = inherits(&object)?.clone();
        let mapped = discriminator.mapping.iter();
        let mapped = mapped.filter_map(|entry| entry.target.clone());
        let heirs = self.heirs_of(&member.place);
        let mut seen = HashSet::default();
        let mut places: Vec<Place> = mapped.chain(heirs).collect();
        places.retain(|place| seen.insert(place.clone()));
        places.retain(|place| *place != member.place || places_count(&discriminator, place) > 0);
        if places.iter().all(|place| *place == member.place) {
            return None;
        }
        let mut alternatives: Vec<Alternative> = places
            .iter()
            .map(|place| self.heir(&member.place, place))
            .collect();
        let tagged = tag_alternatives(self, &member.place, &discriminator, &mut alternatives);
        Some(self.union_of(Some(key), &member.place, alternatives, tagged, false))
    }

    fn heir(&mut self, parent: &Place, place: &Place) -> Alternative {
        let member = Member {
            place: place.clone(),
            part: if place == parent {
                Part::Itself
            } else {
                Part::Whole
            },
        };
        let used = self.used_together(std::slice::from_ref(&member));
        Alternative {
            name: self.variant_name(place, &used),
            docs: used.notes.docs(),
            value: used.value,
            target: used.target,
            members: vec![member],
            written: Some(place.clone()),
            tags: Vec::new(),
        }
    }

    /// Whether a component names a schema only to inherit from it.
    pub(super) fn inherits_by_name(&mut self, place: &Place, target: &Place) -> bool {
        if !naming::is_named(place) {
            return false;
        }
        let end = self.doc.follow(target).unwrap_or_else(|_| target.clone());
        let object = self.schema(&end);
        inherits(&object).is_some()
    }

    /// The components that take in a schema by `allOf`, in the order of the document.
    fn heirs_of(&mut self, parent: &Place) -> Vec<Place> {
        if self.heirs.is_none() {
            let index = self.index_heirs();
            self.heirs = Some(index);
        }
        self.heirs
            .as_ref()
            .and_then(|index| index.get(parent))
            .cloned()
            .unwrap_or_default()
    }

    fn index_heirs(&mut self) -> HashMap<Place, Vec<Place>> {
        let mut index: HashMap<Place, Vec<Place>> = HashMap::default();
        let components: Vec<Place> = self
            .doc
            .components("schemas")
            .into_iter()
            .map(|(_, place)| place)
            .collect();
        for component in components {
            let object: Rc<SchemaObject<'d>> = self.schema(&component);
            if object.all_of.is_empty() {
                continue;
            }
            for place in self.closure(&Member::whole(component.clone())) {
                if place != component && inherits(&self.schema(&place)).is_some() {
                    index.entry(place).or_default().push(component.clone());
                }
            }
        }
        index
    }
}

/// The discriminator of a schema that others inherit from.
fn inherits<'s, 'd>(object: &'s SchemaObject<'d>) -> Option<&'s Discriminator<'d>> {
    if object.one_of.is_some() || object.any_of.is_some() {
        return None;
    }
    object.discriminator.as_ref()
}

/// How often the mapping names a schema.
fn places_count(discriminator: &Discriminator<'_>, place: &Place) -> usize {
    discriminator
        .mapping
        .iter()
        .filter(|entry| entry.target.as_ref() == Some(place))
        .count()
}
