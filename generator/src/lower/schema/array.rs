//! Arrays and tuples.

use super::flat::Flat;
use super::key::Member;
use super::{limited, limits};
use crate::api::{Type, Use};
use crate::load::Place;
use crate::lower::context::{Lowering, any};

/// Rust has its traits for tuples of few items only, and nobody wants to read longer ones.
const LONGEST_TUPLE: u64 = 8;

impl<'d> Lowering<'d> {
    pub(super) fn array(&mut self, flat: &Flat<'d>) -> Use {
        let limits = limits::of_array(&flat.limits);
        if flat.prefix_items.is_empty() {
            let item = self.items(&flat.items);
            return limited(Type::Array(Box::new(item)), limits);
        }
        let count = flat.prefix_items.len() as u64;
        let open = !flat.no_more_items && flat.limits.max_items.is_none_or(|most| most > count);
        if flat.limits.min_items.unwrap_or(0) >= count && count <= LONGEST_TUPLE {
            let items = flat
                .prefix_items
                .iter()
                .map(|places| self.items(places))
                .collect();
            let rest = open.then(|| Box::new(self.items(&flat.items)));
            return limited(Type::Tuple { items, rest }, limits);
        }
        // A shorter array is allowed, or a very long one: no tuple can be so, and each item may be what any position may.
        let mut places: Vec<Vec<Place>> = flat.prefix_items.clone();
        let mut limits = limits;
        if open {
            places.push(flat.items.clone());
        } else {
            limits.max_items = Some(limits.max_items.map_or(count, |most| most.min(count)));
        }
        let item = self.any_of_places(&places);
        limited(Type::Array(Box::new(item)), limits)
    }

    fn items(&mut self, places: &[Place]) -> Use {
        if places.is_empty() {
            return any();
        }
        let members: Vec<Member> = places.iter().cloned().map(Member::whole).collect();
        self.used_together(&members).value
    }
}
