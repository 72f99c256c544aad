//! Inline types that are equal but for their words are one type where they stand in one component, or in what one operation asks or
//! answers, or under the same name; a component that is equal to them stands for them: what is slight only if a word of its name is in what
//! the inline type stands for, a union only under its name.

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};
use std::rc::Rc;

use rustc_hash::{FxHashMap as HashMap, FxHasher};

use super::super::naming;
use super::walk;
use crate::api::{
    Enum, Event, Field, Kind, NameHint, Operation, Struct, Type, TypeId, Types, Union, Use,
};

/// Rounds after which types that are still unequal stay so; each round joins what the one before made equal.
const MOST_ROUNDS: usize = 64;

/// Makes equal inline types one.
pub(crate) fn unify(types: &mut Types, operations: &mut [Operation], events: &mut [Event]) {
    let mut joined = Joined::none(types);
    for _ in 0..MOST_ROUNDS {
        let found = join_equal(types, &mut joined);
        if found.is_empty() {
            break;
        }
        joined.settle(types, &found);
    }
    let firsts = joined.firsts;
    name_shared(types, &firsts);
    for operation in operations {
        walk::in_operation(operation, &mut |value| replace(value, &firsts));
    }
    for event in events {
        walk::in_event(event, &mut |value| replace(value, &firsts));
    }
}

/// What stands for each type, by its number; itself for most.
type Firsts = Vec<TypeId>;

/// What is known of the types, by their numbers, while they are joined.
struct Joined {
    firsts: Firsts,
    /// Of the definitions, the same for equal ones.
    hashes: Vec<u64>,
    /// In which types each is used.
    users: Vec<Vec<TypeId>>,
    meanings: Meanings,
}

impl Joined {
    /// Nothing is joined yet.
    fn none(types: &mut Types) -> Self {
        let ids: Vec<TypeId> = types.iter().map(|(id, _)| id).collect();
        let hashes = types.iter().map(|(_, def)| hash_of(&def.kind)).collect();
        let mut users = vec![Vec::new(); ids.len()];
        for &id in &ids {
            if let Some(def) = types.get_mut(id) {
                walk::in_kind(&mut def.kind, &mut |value| {
                    if let Type::Named(used) | Type::Apply(used, _) = value.ty
                        && let Some(users) = users.get_mut(used.0 as usize)
                    {
                        users.push(id);
                    }
                });
            }
        }
        Self {
            firsts: ids,
            hashes,
            users,
            meanings: Meanings::default(),
        }
    }

    /// Puts the second of each pair in the place of the first, wherever that is used.
    fn settle(&mut self, types: &mut Types, found: &[(TypeId, TypeId)]) {
        let mut changed = Vec::new();
        for &(id, first) in found {
            if let Some(slot) = self.firsts.get_mut(id.0 as usize) {
                *slot = first;
            }
            let users = self.users.get_mut(id.0 as usize).map(std::mem::take);
            let users = users.unwrap_or_default();
            changed.extend(&users);
            if let Some(all) = self.users.get_mut(first.0 as usize) {
                all.extend(users);
            }
        }
        let before = self.firsts.clone();
        for first in &mut self.firsts {
            *first = first_of(&before, *first);
        }
        changed.sort_unstable();
        changed.dedup();
        for id in changed {
            if let (Some(def), Some(hash)) = (types.get_mut(id), self.hashes.get_mut(id.0 as usize))
            {
                walk::in_kind(&mut def.kind, &mut |value| replace(value, &self.firsts));
                *hash = hash_of(&def.kind);
            }
        }
    }
}

/// What the failures of several operations have in common is not named after one of them: of what would have the same name then,
/// that which most of them share.
fn name_shared(types: &mut Types, firsts: &Firsts) {
    let operation = |id: TypeId| types.get(id)?.name.context.first();
    let mut shared: BTreeMap<TypeId, usize> = BTreeMap::new();
    for (id, _) in types.iter() {
        let first = first_of(firsts, id);
        if operation(id) != operation(first) {
            *shared.entry(first).or_default() += 1;
        }
    }
    let mut named: HashMap<&[String], (usize, TypeId)> = HashMap::default();
    for (id, count) in shared {
        let Some(def) = types
            .get(id)
            .filter(|def| naming::is_of_failure(&def.name.context))
        else {
            continue;
        };
        let most = named
            .entry(def.name.context.get(1..).unwrap_or_default())
            .or_insert((count, id));
        if count > most.0 {
            *most = (count, id);
        }
    }
    let named: Vec<TypeId> = named.into_values().map(|(_, id)| id).collect();
    for id in named {
        if let Some(def) = types.get_mut(id) {
            def.name.context.remove(0);
        }
    }
}

fn first_of(firsts: &Firsts, id: TypeId) -> TypeId {
    firsts.get(id.0 as usize).copied().unwrap_or(id)
}

fn replace(value: &mut Use, firsts: &Firsts) {
    if let Type::Named(id) | Type::Apply(id, _) = &mut value.ty {
        *id = first_of(firsts, *id);
    }
}

/// What inline types stand for, of those where it was asked.
type Meanings = HashMap<TypeId, Rc<[String]>>;

/// What inline types have to share, beside their definition, to be one.
#[derive(PartialEq, Eq, Hash)]
enum Sense<'t> {
    /// The component that they stand in, or the operation and whether it answers with them: author and committer of a commit.
    /// Not for unions, of which many are alike by chance: text or number.
    Owner(&'t str, bool),
    /// What they stand for there.
    Meaning(Rc<[String]>),
}

/// Finds inline types that are equal to a component, or to another that makes the same sense: each with what is to stand for it.
fn join_equal(types: &Types, joined: &mut Joined) -> Vec<(TypeId, TypeId)> {
    let mut components: HashMap<Shape<'_>, Vec<TypeId>> = HashMap::default();
    let mut inline: HashMap<(Shape<'_>, Sense<'_>), TypeId> = HashMap::default();
    let mut found = Vec::new();
    let shapes = shared(types, joined);
    for &(id, name, shape) in &shapes {
        match (&name.own, shape.kind) {
            (Some(own), Kind::Union(_)) => {
                let sense = Sense::Meaning(naming::meaning(std::slice::from_ref(own)).into());
                inline.entry((shape, sense)).or_insert(id);
            }
            (Some(_), _) => {
                components.entry(shape).or_default().push(id);
            }
            (None, _) => {}
        }
    }
    for &(id, name, shape) in shapes.iter().filter(|(_, name, _)| name.own.is_none()) {
        let owner = match shape.kind {
            Kind::Union(_) => None,
            _ => {
                let owner = name.context.first();
                owner.map(|owner| Sense::Owner(owner, naming::is_of_answer(&name.context)))
            }
        };
        let meaning = joined
            .meanings
            .entry(id)
            .or_insert_with(|| naming::meaning(&name.context).into());
        let senses = owner
            .into_iter()
            .chain([Sense::Meaning(Rc::clone(meaning))]);
        let senses: Vec<_> = senses.map(|sense| (shape, sense)).collect();
        let equal = components.get(&shape).map_or(&[][..], Vec::as_slice);
        let component = equal.iter().find(|component| {
            let own = types
                .get(**component)
                .and_then(|def| def.name.own.as_deref());
            !is_slight(shape.kind) || own.is_some_and(|own| naming::is_about(&name.context, own))
        });
        let first = component.or_else(|| senses.iter().find_map(|sense| inline.get(sense)));
        let first = first.copied().unwrap_or(id);
        if first != id {
            found.push((id, first));
        }
        // What else stands there need not be about the component.
        let is_named_for_it = component.is_some() && is_slight(shape.kind);
        for sense in senses {
            if is_named_for_it && matches!(sense.1, Sense::Owner(..)) {
                continue;
            }
            inline.entry(sense).or_insert(first);
        }
    }
    found
}

/// Whether two that have nothing to do with each other may well be defined alike: something with an id, something that is on or off.
fn is_slight(kind: &Kind) -> bool {
    match kind {
        Kind::Struct(object) => (1..=2).contains(&object.fields.len()),
        Kind::Enum(list) => list.variants.len() <= 2,
        _ => false,
    }
}

/// The definitions that may be equal to another's, in the order of the types; most are equal to none, which their hashes say.
fn shared<'t>(types: &'t Types, joined: &Joined) -> Vec<(TypeId, &'t NameHint, Shape<'t>)> {
    let mut shapes = Vec::with_capacity(joined.hashes.len());
    let mut count: HashMap<u64, usize> = HashMap::default();
    for ((id, def), &hash) in types.iter().zip(&joined.hashes) {
        if !matches!(def.kind, Kind::Id(_) | Kind::Wrapper(_)) && first_of(&joined.firsts, id) == id
        {
            *count.entry(hash).or_default() += 1;
            let kind = &def.kind;
            shapes.push((id, &def.name, Shape { kind, hash }));
        }
    }
    shapes.retain(|(_, _, shape)| count.get(&shape.hash).is_some_and(|count| *count > 1));
    shapes
}

/// A definition as compared with others: without its words.
#[derive(Clone, Copy)]
struct Shape<'t> {
    kind: &'t Kind,
    /// The same for equal ones.
    hash: u64,
}

impl Eq for Shape<'_> {}

impl PartialEq for Shape<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self.kind, other.kind) {
            (Kind::Struct(a), Kind::Struct(b)) => same_struct(a, b),
            (Kind::Enum(a), Kind::Enum(b)) => same_enum(a, b),
            (Kind::Union(a), Kind::Union(b)) => same_union(a, b),
            _ => false,
        }
    }
}

impl Hash for Shape<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.hash.hash(state);
    }
}

fn hash_of(kind: &Kind) -> u64 {
    let mut state = FxHasher::default();
    hash_kind(kind, &mut state);
    state.finish()
}

fn hash_kind(kind: &Kind, state: &mut impl Hasher) {
    match kind {
        Kind::Struct(object) => {
            for field in &object.fields {
                (
                    &field.wire,
                    field.required,
                    &field.value.ty,
                    field.value.nullable,
                )
                    .hash(state);
            }
        }
        Kind::Enum(list) => {
            for variant in &list.variants {
                variant.value.hash(state);
            }
        }
        Kind::Union(union) => {
            for variant in &union.variants {
                (&variant.value.ty, &variant.tags).hash(state);
            }
        }
        Kind::Id(_) | Kind::Wrapper(_) => {}
    }
}

fn same_struct(a: &Struct, b: &Struct) -> bool {
    a.rest == b.rest
        && a.generic == b.generic
        && a.limits == b.limits
        && a.fields.len() == b.fields.len()
        && a.fields
            .iter()
            .zip(&b.fields)
            .all(|(a, b)| same_field(a, b))
}

fn same_field(a: &Field, b: &Field) -> bool {
    a.wire == b.wire
        && a.required == b.required
        && a.access == b.access
        && a.value == b.value
        && a.default == b.default
        && a.constant == b.constant
        && a.docs.deprecated.is_some() == b.docs.deprecated.is_some()
}

fn same_enum(a: &Enum, b: &Enum) -> bool {
    a.repr == b.repr
        && a.variants.len() == b.variants.len()
        && a.variants.iter().zip(&b.variants).all(|(a, b)| {
            a.value == b.value && a.name == b.name && a.receive_only == b.receive_only
        })
}

fn same_union(a: &Union, b: &Union) -> bool {
    a.any_of == b.any_of
        && a.discriminator == b.discriminator
        && a.variants.len() == b.variants.len()
        && a.variants
            .iter()
            .zip(&b.variants)
            .all(|(a, b)| a.value == b.value && a.tags == b.tags)
}
