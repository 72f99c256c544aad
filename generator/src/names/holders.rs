//! Second names for inline schemas whose first name is not theirs alone: after what holds them.
//!
//! In: the types, and what each would first be called. Out: for types of which several would be called the same, a further name. What always
//! holds: the name depends on the type's own holders only.

use std::collections::HashMap;

use super::ident::{Case, ident_of};
use crate::analyze::walk::{Side, named, uses};
use crate::api::{Api, Kind, Struct, TypeDef, TypeId};

/// Further candidates by type.
#[derive(Debug, Default)]
pub(crate) struct SecondNames(HashMap<TypeId, String>);

impl SecondNames {
    /// `first`: what each type would be called, by the index of its id. `bases`: what the types of each operation are named after.
    pub(crate) fn of(api: &Api, first: &[&str], bases: &[String]) -> Self {
        let mut count: HashMap<&str, usize> = HashMap::new();
        for name in first {
            *count.entry(*name).or_default() += 1;
        }
        let name = |id: TypeId| first.get(id.0 as usize).copied().unwrap_or_default();
        let shared = |id: TypeId| count.get(name(id)).is_some_and(|&count| count > 1);
        let mut found = Self::default();
        for (holder, def) in api.types.iter() {
            for (member, held) in members(def) {
                if held != holder && shared(held) {
                    found.offer(held, ident_of([name(holder), member], Case::Camel));
                }
            }
        }
        for (operation, base) in api.operations.iter().zip(bases) {
            let contents = operation
                .responses
                .iter()
                .flat_map(|response| &response.contents);
            let enveloped = operation
                .responses
                .iter()
                .filter_map(|response| response.envelope.as_ref());
            let answers = contents
                .map(|content| &content.value)
                .chain(enveloped.map(|envelope| &envelope.value));
            let bodies = operation
                .body
                .iter()
                .flat_map(|body| &body.contents)
                .map(|content| &content.value);
            let all = answers
                .map(|value| (value, "response"))
                .chain(bodies.map(|value| (value, "request")));
            for (value, word) in all {
                named(value, &mut |id| {
                    if shared(id) && !is_generic(api, id) {
                        found.offer(id, ident_of([base.as_str(), word], Case::Camel));
                    }
                });
            }
        }
        found.name_envelopes(api, &name);
        found
    }

    /// The further name of a type.
    pub(crate) fn get(&self, id: TypeId) -> Option<&str> {
        self.0.get(&id).map(String::as_str)
    }

    /// Of several holders, the one whose name sorts first decides.
    fn offer(&mut self, id: TypeId, name: String) {
        match self.0.get_mut(&id) {
            Some(known) if *known <= name => {}
            Some(known) => *known = name,
            None => {
                self.0.insert(id, name);
            }
        }
    }

    /// Envelopes are held by everything: they are told apart by what they have beyond the smallest.
    fn name_envelopes<'n>(&mut self, api: &Api, name: &impl Fn(TypeId) -> &'n str) {
        let all: Vec<(TypeId, &TypeDef, &Struct)> = api
            .types
            .iter()
            .filter_map(|(id, def)| match &def.kind {
                Kind::Struct(object) if object.generic => Some((id, def, object)),
                _ => None,
            })
            .collect();
        let Some((_, _, smallest)) = all
            .iter()
            .min_by_key(|(_, def, object)| (object.fields.len(), &def.place))
        else {
            return;
        };
        for (id, _, object) in &all {
            let has = |wire: &str| smallest.fields.iter().any(|field| field.wire == wire);
            let more = object
                .fields
                .iter()
                .map(|field| field.wire.as_str())
                .filter(|wire| !has(wire));
            let longer = ident_of([name(*id)].into_iter().chain(more), Case::Camel);
            if longer != name(*id) {
                self.0.insert(*id, longer);
            }
        }
    }
}

fn is_generic(api: &Api, id: TypeId) -> bool {
    matches!(api.types.get(id).map(|def| &def.kind), Some(Kind::Struct(object)) if object.generic)
}

/// What a type holds, and by which member or variant.
fn members(def: &TypeDef) -> Vec<(&str, TypeId)> {
    let mut found = Vec::new();
    match &def.kind {
        Kind::Struct(object) => {
            for field in &object.fields {
                named(&field.value, &mut |id| {
                    found.push((field.wire.as_str(), id))
                });
            }
        }
        Kind::Union(union) => {
            for (at, variant) in union.variants.iter().enumerate() {
                let word = variant.name.own.as_deref().unwrap_or(if at == 0 {
                    "value"
                } else {
                    "other value"
                });
                named(&variant.value, &mut |id| found.push((word, id)));
            }
        }
        Kind::Wrapper(_) | Kind::Enum(_) | Kind::Id(_) => {
            for value in uses(def, Side::Write) {
                named(value, &mut |id| found.push(("item", id)));
            }
        }
    }
    found
}
