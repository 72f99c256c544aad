//! Inline types that are equal but for their words are one type; a component that is equal to them stands for them.

use std::collections::HashMap;
use std::fmt::Write;

use super::walk;
use crate::api::{Enum, Event, Kind, Operation, Rest, Struct, Type, TypeId, Types, Union};

/// Rounds after which types that are still unequal stay so; each round joins what the one before made equal.
const MOST_ROUNDS: usize = 64;

/// Makes equal inline types one.
pub(crate) fn unify(types: &mut Types, operations: &mut [Operation], events: &mut [Event]) {
    for _ in 0..MOST_ROUNDS {
        let replaced = equal_ones(types);
        if replaced.is_empty() {
            return;
        }
        let mut replace = |value: &mut crate::api::Use| {
            if let Type::Named(id) | Type::Apply(id, _) = &mut value.ty
                && let Some(first) = replaced.get(id)
            {
                *id = *first;
            }
        };
        let ids: Vec<TypeId> = types.iter().map(|(id, _)| id).collect();
        for id in ids {
            if let Some(def) = types.get_mut(id) {
                walk::in_kind(&mut def.kind, &mut replace);
            }
        }
        for operation in operations.iter_mut() {
            walk::in_operation(operation, &mut replace);
        }
        for event in events.iter_mut() {
            walk::in_event(event, &mut replace);
        }
        // What was replaced is equal to what stands for it from here on, and would be found again.
        for id in replaced.keys() {
            if let Some(def) = types.get_mut(*id) {
                def.kind = Kind::Wrapper(crate::lower::context::any());
            }
        }
    }
}

/// Inline types that are to be replaced, and by what.
fn equal_ones(types: &Types) -> HashMap<TypeId, TypeId> {
    let mut firsts: HashMap<String, TypeId> = HashMap::new();
    for named in [true, false] {
        for (id, def) in types
            .iter()
            .filter(|(_, def)| def.name.own.is_some() == named)
        {
            if let Some(print) = fingerprint(&def.kind) {
                firsts.entry(print).or_insert(id);
            }
        }
    }
    let mut replaced = HashMap::new();
    for (id, def) in types.iter().filter(|(_, def)| def.name.own.is_none()) {
        let first = fingerprint(&def.kind).and_then(|print| firsts.get(&print).copied());
        if let Some(first) = first.filter(|first| *first != id) {
            replaced.insert(id, first);
        }
    }
    replaced
}

/// A text that is equal for types that are equal but for their words; `None` for what is never joined.
fn fingerprint(kind: &Kind) -> Option<String> {
    let mut print = String::new();
    match kind {
        Kind::Struct(object) => of_struct(&mut print, object),
        Kind::Enum(list) => of_enum(&mut print, list),
        Kind::Union(union) => of_union(&mut print, union),
        Kind::Id(_) | Kind::Wrapper(_) => return None,
    }
    Some(print)
}

fn of_struct(print: &mut String, object: &Struct) {
    add(print, &("struct", object.generic, &object.limits));
    match &object.rest {
        Rest::Kept(value) => add(print, &value),
        Rest::Ignored => print.push('-'),
        Rest::Denied => print.push('!'),
    }
    for field in &object.fields {
        add(
            print,
            &(
                &field.wire,
                &field.value,
                field.required,
                field.access,
                &field.default,
                &field.constant,
                field.docs.deprecated.is_some(),
            ),
        );
    }
}

fn of_enum(print: &mut String, list: &Enum) {
    add(print, &("enum", list.repr));
    for variant in &list.variants {
        add(
            print,
            &(&variant.value, &variant.name, variant.receive_only),
        );
    }
}

fn of_union(print: &mut String, union: &Union) {
    add(print, &("union", union.any_of, &union.discriminator));
    for variant in &union.variants {
        add(print, &(&variant.value, &variant.tags));
    }
}

fn add(print: &mut String, part: &dyn std::fmt::Debug) {
    // Writing to a string cannot fail.
    let _ = write!(print, "{part:?};");
}
